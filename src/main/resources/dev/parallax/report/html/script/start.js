// @ts-check
// Keys, the tools at the page's top, and the start.

/** What a key does. @type {Record<string, () => void>} */
const does = {
  j: () => step(1), k: () => step(-1), u: undo, "?": help,
  "/": () => $("#filters input")?.focus(),
  n: () => stepLink(1)?.click(), b: () => stepLink(-1)?.click(),
  f: () => toggle("folds"),
};

if (isStory) {
  does.s = sayTheFirstTheSame;
  Object.entries(views).forEach(([name, [, , key]]) => { if (key) { does[key] = () => toggle(name); } });
  for (const [key, name] of [["a", "accept"], ["d", "dismiss"], ["D", "more"]]) {
    does[key] = () => {
      const card = current ?? document.activeElement?.closest(".card");
      if (card && reachable(card)) { act(name, card); } else { say(t("choose")); }
    };
  }
}

if (reads) {
  [..."adDsu"].forEach(key => { does[key] = () => say(t("for-reading")); });
}

document.addEventListener("keydown", event => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || kept.read("keys-off", false)
    || target.closest("input:not([type=checkbox]), select, textarea, dialog")) {
    if (event.key === "Escape" && target.closest("#filters")) { target.blur(); }
    return;
  }
  if (does[event.key]) {
    event.preventDefault();
    does[event.key]();
  }
});

function startDismissals() {
  document.addEventListener("click", event => {
    const item = /** @type {any} */ (event.target).closest('[data-act="lift"]')?.closest(".dismissal");
    if (item) {
      decide(item.dataset, item.classList.contains("lifted") ? "dismissed" : "withdrawn");
      say(t(item.classList.contains("lifted") ? "lifted" : "in-force"));
    }
  });
}

/** To the same page in the other language: the same place, filters and finding. @param {any} event */
function toOtherLanguage(event) {
  const link = event.currentTarget;
  link.search = `?language=${link.hreflang}`;
  link.hash = location.hash;
}

/** Who chose a language gets it on every page. */
function toChosenLanguage() {
  if (chosen) {
    kept.write("language", chosen);
    history.replaceState(history.state, "", location.pathname + location.hash);
    return;
  }
  const link = $('[data-tool="language"]');
  if (kept.read("language", language) === link.hreflang) {
    link.hash = location.hash;
    location.replace(link.href);
  }
}

function startTools() {
  $('[data-tool="language"]').addEventListener("click", toOtherLanguage);
  $('[data-tool="help"]').addEventListener("click", help);
  $('[data-tool="name"]').addEventListener("click", askName);
  showName();
  $('[data-tool="theme"]').addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    kept.write("theme", root.dataset.theme);
  });
  const theme = kept.read("theme", "");
  if (theme) { root.dataset.theme = theme; }
}

const again = () => { readDecisions(); show(); };
/** @type {number | undefined} */
let soon;
window.addEventListener("storage", event => {
  if (event.key === null || event.key.startsWith(`parallax:${decisionAt}`)) {
    soon ??= window.setTimeout(() => { soon = undefined; again(); }, 20); // once for all that were decided together
  }
});
window.addEventListener("pageshow", event => { if (event.persisted) { again(); } });

startTools();
toChosenLanguage();
if (isStory) { startStory(); } else if (document.body.classList.contains("dismissals")) { startDismissals(); } else { startIndex(); }
show();
if (token) {
  listen();
  setInterval(listen, 3000);
}
