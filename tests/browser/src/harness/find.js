// Finds what a person would name: the visible elements of a role with an accessible name. The rules are a short form of
// the accessible name computation, enough for pages that use native elements.
const [role, wanted, scope, answer] = arguments;
const SELECTORS = {
  button: "button, [role=button], summary, input[type=submit], input[type=button]",
  checkbox: "input[type=checkbox]:not([role]), [role=checkbox]",
  combobox: "select, [role=combobox]",
  dialog: "dialog, [role=dialog], [role=alertdialog]",
  field: "input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]):not([type=hidden]), textarea, select, [contenteditable=true]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  img: "img, [role=img]",
  link: "a[href], [role=link]",
  radio: "input[type=radio], [role=radio]",
  region: "section[aria-label], section[aria-labelledby], [role=region]",
  row: "tr, [role=row]",
};
const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const spoken = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
  if (node.hasAttribute("aria-label")) return node.getAttribute("aria-label");
  if (node.tagName === "IMG") return node.alt;
  return [...node.childNodes].map(spoken).join(" ");
};
const nameOf = (element) => {
  const ids = element.getAttribute("aria-labelledby");
  if (ids) return tidy(ids.split(/\s+/).map((id) => spoken(document.getElementById(id) ?? new Text(""))).join(" "));
  if (element.hasAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return tidy([...element.labels].map(spoken).join(" "));
  if (element.matches("input[type=submit], input[type=button]")) return tidy(element.value);
  const own = element.matches("input, select, textarea, dialog") ? "" : tidy(spoken(element));
  return own || tidy(element.getAttribute("alt") || element.getAttribute("title") || element.getAttribute("placeholder"));
};
// A radio or checkbox may be drawn by its label and be invisible itself.
const visible = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
const fits = (name) => (wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted);

const within = scope ? [...document.querySelectorAll(scope)] : [document];
const selector = SELECTORS[role] ?? `[role=${role}]`;
const candidates = [...new Set(within.flatMap((root) => [...root.querySelectorAll(selector)]))].filter(visible);
return answer === "names" ? candidates.map(nameOf) : candidates.filter((element) => fits(nameOf(element)));
