//! The app on wasm32, the command line on the host.

#[cfg(target_arch = "wasm32")]
fn main() {
    ankerplatz::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    ankerplatz::cli::run()
}
