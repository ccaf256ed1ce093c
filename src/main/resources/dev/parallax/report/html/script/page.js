// @ts-check
// The page, what the browser keeps of it, and what every other file uses.

const root = document.documentElement;
root.classList.add("js");

/** @param {string} selector @param {ParentNode} [from] @returns {any} the first element, which the templates put there; null for none */
const $ = (selector, from = document) => from.querySelector(selector);

/** @param {string} selector @param {ParentNode} [from] @returns {any[]} */
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

/** @param {string} name @returns {string} */
const meta = name => $(`meta[name="parallax-${name}"]`)?.content ?? "";
const job = meta("job"), token = meta("token");
/** The night's run: a story's page, which may be older than the night, has it from the script with the order. */
const run = Number(meta("run") || window.PARALLAX_NIGHT?.run);
const reads = token.startsWith("read_"); // opened by the readers' address of the review
root.classList.toggle("reads", reads);
/** The way to the report's folder. */
const home = meta("root");
/** The language that the reader chose on the page before; null for none. */
const chosen = new URLSearchParams(location.search).get("language");
const isStory = document.body.classList.contains("story");

/** What the browser's store did not take. @type {Record<string, any>} */
const memory = {};

/** In the browser's store; in memory where it has none or is full. */
const kept = {
  /** @param {string} name @param {any} otherwise */
  read(name, otherwise) {
    if (name in memory) { return memory[name]; }
    try { return JSON.parse(localStorage.getItem(`parallax:${name}`) ?? "null") ?? otherwise; } catch { return otherwise; }
  },
  /** All whose names start so, by what follows. @param {string} start @returns {Record<string, any>} */
  all(start) {
    let names = Object.keys(memory);
    try { names = [...Object.keys(localStorage).map(name => name.replace(/^parallax:/, "")), ...names]; } catch { /* it has none */ }
    return Object.fromEntries(names.filter(name => name.startsWith(start))
      .map(name => [name.slice(start.length), kept.read(name, null)]).filter(([, value]) => value !== null));
  },
  /** @param {string} name @param {any} value */
  write(name, value) {
    delete memory[name];
    try { localStorage.setItem(`parallax:${name}`, JSON.stringify(value)); } catch { memory[name] = value; say(t("keeps-nothing")); }
  },
  /** @param {string} name */
  remove(name) {
    delete memory[name];
    try { localStorage.removeItem(`parallax:${name}`); } catch { /* it has none */ }
  },
};

const said = $("#said");
/** @type {number | undefined} */
let silence;

/** Tells the reader for some seconds. @param {string} text */
function say(text) {
  said.textContent = text;
  clearTimeout(silence);
  silence = window.setTimeout(() => { said.textContent = ""; }, 6000);
}

/** Text goes in as text only. @param {string} name @param {object} [properties] @param {(Node | string)[]} children @returns {any} */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Runs a script of the report's folder. @param {string} address @returns {Promise<unknown>} */
function load(address) {
  return new Promise((read, failed) => document.head.append(element("script", { src: address, onload: read, onerror: failed })));
}
