// Put at the very beginning of the page by the test's server. Tells the server what goes wrong in the page and all that
// is written to the console, at once, so that a reload or a crash of the page loses nothing.
(() => {
  const server = document.currentScript.src;
  const unsent = (window.__unsent = []);
  const tell = (kind, text) => {
    const entry = [kind, String(text).slice(0, 2000)];
    fetch(new URL("__report?" + encodeURIComponent(JSON.stringify(entry)), server), { keepalive: true })
      .catch(() => unsent.push(entry));
  };
  const words = (parts) => parts.map((part) => (part instanceof Error ? part.stack : String(part))).join(" ");
  for (const level of ["debug", "error", "info", "log", "trace", "warn"]) {
    const original = console[level];
    console[level] = (...parts) => {
      tell("console." + level, words(parts));
      original.apply(console, parts);
    };
  }
  addEventListener("error", (event) => {
    if (event.target === window) tell("error", event.message + " " + (event.error?.stack ?? ""));
    else tell("load", event.target.src ?? event.target.href?.baseVal ?? event.target.href ?? event.target.tagName);
  }, { capture: true });
  addEventListener("unhandledrejection", (event) => tell("rejection", event.reason?.stack ?? event.reason));
  addEventListener("securitypolicyviolation", (event) => {
    tell("policy", `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ""} ${event.sample}`);
  }, { capture: true });
})();
