// Starts the app, and stands by in case it falls: this file works without wasm.
//
// The app (Rust) and this file know each other by three words only:
//   event     "ankerplatz:ready" on window   the app has drawn itself; only then does the shell go
//   event     "ankerplatz:crash" on window   the app has panicked; it carries no text, which could hold case data
//   attribute data-stopped on <html>         nothing may be saved any more; the app asks before each write
//
// Nothing is written to the console here, since what fails may hold names.

const RESCUE_PREFIX = "ankerplatz/";
const root = document.documentElement;
const script = document.querySelector("script[data-wasm]");

const TEXTS = {
  de: {
    loading: "Wird geladen …",
    crashed: "Ankerplatz wurde angehalten",
    crashedWhy: "Ein Fehler im Programm ist aufgetreten. Damit nichts beschädigt wird, wird jetzt nichts mehr gespeichert. Was bis eben gespeichert war, ist noch da.",
    failed: "Ankerplatz konnte nicht starten",
    offlineWhy: "Ein Teil des Programms kam nicht an. Mit einer Verbindung hilft neu laden. Die gespeicherten Daten sind davon nicht berührt.",
    oldWhy: "Dieser Browser ist zu alt. Nötig ist Chrome oder Edge ab Version 125, Firefox ab Version 128 oder Safari ab Version 17.5. Die gespeicherten Daten sind davon nicht berührt.",
    reload: "Neu laden",
    rescue: "Gespeicherte Daten herunterladen",
    rescueWhy: "Die Datei enthält alles, was Ankerplatz in diesem Browser gespeichert hat. Mit Passphrase gespeicherte Fälle bleiben darin verschlüsselt. Die Datei gehört an einen sicheren Ort.",
    nothing: "In diesem Browser ist nichts gespeichert.",
    blocked: "Der Speicher dieses Browsers ist gesperrt und lässt sich nicht lesen.",
  },
  en: {
    loading: "Loading …",
    crashed: "Ankerplatz has been stopped",
    crashedWhy: "An error in the program occurred. Nothing is saved from now on, so that nothing can be damaged. What had been saved before is still there.",
    failed: "Ankerplatz could not start",
    offlineWhy: "A part of the program did not arrive. Please check the connection and reload. Your saved data are not affected.",
    oldWhy: "This browser is too old. Chrome or Edge from version 125, Firefox from version 128 or Safari from version 17.5 is needed. Your saved data are not affected.",
    reload: "Reload",
    rescue: "Download saved data",
    rescueWhy: "The file holds everything that Ankerplatz has saved in this browser. Cases saved with a passphrase stay encrypted in it. Please keep the file in a safe place.",
    nothing: "Nothing is saved in this browser.",
    blocked: "The storage of this browser is blocked and cannot be read.",
  },
};

// The app sets the language of the page once it knows the user's choice; until then the browser's counts.
function texts() {
  return TEXTS[root.lang.startsWith("de") ? "de" : "en"];
}

// Trusted Types: Leptos builds its views through innerHTML, so strings without anything that runs are let through.
function installTrustedTypes() {
  if (!window.trustedTypes) return;
  const runs = /<script|<iframe|<object|<embed|[\s"'/]on[a-z]+\s*=|javascript:/i;
  window.trustedTypes.createPolicy("default", {
    createHTML(html) {
      if (runs.test(html)) throw new TypeError("refused: HTML that could run code");
      return html;
    },
    createScriptURL(address) {
      if (new URL(address, document.baseURI).origin !== location.origin) {
        throw new TypeError("refused: a script of another origin");
      }
      return address;
    },
  });
}

// After a crash the state in memory is not to be trusted. The app asks for data-stopped before it writes;
// the doors are shut here as well, since a broken program may forget to ask.
function stopSaving() {
  if (root.hasAttribute("data-stopped")) return;
  root.setAttribute("data-stopped", "");
  const refuse = () => {
    throw new DOMException("The app has been stopped.", "InvalidStateError");
  };
  for (const name of ["setItem", "removeItem", "clear"]) Storage.prototype[name] = refuse;
  for (const name of ["add", "put", "delete", "clear"]) IDBObjectStore.prototype[name] = refuse;
}

// These listeners stand before any of the app's, so that a stopped app hears nothing more.
function deafenOnceStopped() {
  const events = [
    "beforeunload", "hashchange", "keydown", "keyup", "pagehide", "pageshow", "popstate", "storage", "visibilitychange",
  ];
  for (const name of events) {
    const hush = (event) => root.hasAttribute("data-stopped") && event.stopImmediatePropagation();
    window.addEventListener(name, hush, { capture: true });
  }
}

// Traps that no panic hook sees (stack or memory exhausted, an exception thrown through wasm) end the app as well:
// it has no unwinding, so its state is half changed.
function cameThroughWasm(reason) {
  return reason instanceof WebAssembly.RuntimeError || /wasm-function/.test(String(reason?.stack ?? ""));
}

function storedEntries() {
  const entries = {};
  for (let index = 0; index < localStorage.length; index += 1) {
    const key = localStorage.key(index);
    if (key.startsWith(RESCUE_PREFIX)) entries[key] = localStorage.getItem(key);
  }
  return entries;
}

// The name of the file says nothing about people. A value is passed on as it is stored.
function downloadStored(status) {
  let entries;
  try {
    entries = storedEntries();
  } catch {
    status.textContent = texts().blocked;
    return;
  }
  if (Object.keys(entries).length === 0) {
    status.textContent = texts().nothing;
    return;
  }
  const rescue = JSON.stringify({ format: "ankerplatz-rettung", version: 1, entries }, null, 1);
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([rescue], { type: "application/json" }));
  link.download = `ankerplatz-rettung-${day.join("-")}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// A new body, since the app still holds the old one and may go on drawing into it.
function showStopPage(title, why) {
  const words = texts();
  const heading = element("h1", { tabindex: "-1" }, title);
  const status = element("p", { role: "status" });
  const reload = element("button", { type: "button", class: "button", "data-kind": "main" }, words.reload);
  const rescue = element("button", { type: "button", class: "button" }, words.rescue);
  reload.addEventListener("click", () => location.reload());
  rescue.addEventListener("click", () => downloadStored(status));
  const page = element(
    "main",
    { id: "stop-page", class: "page stack" },
    element("p", { class: "brand" }, "Ankerplatz"),
    heading,
    element("p", {}, why),
    element("div", { class: "row" }, reload, rescue),
    element("p", {}, words.rescueWhy),
    status,
  );
  const body = document.createElement("body");
  body.append(page);
  document.body.replaceWith(body);
  document.title = "Ankerplatz";
  heading.focus();
}

function crashed() {
  if (root.hasAttribute("data-stopped")) return;
  stopSaving();
  showStopPage(texts().crashed, texts().crashedWhy);
}

function failedToStart(why) {
  if (root.hasAttribute("data-stopped")) return;
  stopSaving();
  showStopPage(texts().failed, why);
}

function removeShell() {
  const shell = document.getElementById("boot");
  if (!shell) return;
  shell.remove();
  performance.mark("ankerplatz:ready");
}

// The engine refuses a module that it does not understand with a CompileError or, in older ones, a TypeError.
async function compile() {
  if (typeof WebAssembly !== "object") throw new Error("no WebAssembly");
  // The module has been asked for by the page's preload. Only with this mode and these credentials do all engines take
  // that answer; otherwise WebKit would load it a second time.
  const options = { mode: "no-cors", credentials: "include", integrity: script.dataset.wasmIntegrity ?? "" };
  let bytes;
  try {
    const answer = await fetch(script.dataset.wasm, options);
    if (!answer.ok) throw new Error("not found");
    bytes = await answer.arrayBuffer();
  } catch {
    return null;
  }
  return WebAssembly.compile(bytes);
}

async function start() {
  root.lang = navigator.language.startsWith("de") ? "de" : "en";
  document.getElementById("boot-status").textContent = texts().loading;

  let glue, module;
  const gluePromise = import(new URL(script.dataset.js, document.baseURI)).catch(() => null);
  try {
    module = await compile();
  } catch {
    failedToStart(texts().oldWhy);
    return;
  }
  glue = await gluePromise;
  if (!glue || !module) {
    failedToStart(texts().offlineWhy);
    return;
  }
  try {
    await glue.default({ module_or_path: module });
  } catch (reason) {
    // Imports that the engine lacks are LinkErrors; anything else is the app falling while it starts.
    if (reason instanceof WebAssembly.LinkError) failedToStart(texts().oldWhy);
    else crashed();
  }
}

installTrustedTypes();
deafenOnceStopped();
window.addEventListener("ankerplatz:ready", removeShell);
window.addEventListener("ankerplatz:crash", crashed);
window.addEventListener("error", (event) => cameThroughWasm(event.error) && crashed());
window.addEventListener("unhandledrejection", (event) => cameThroughWasm(event.reason) && crashed());
start();
