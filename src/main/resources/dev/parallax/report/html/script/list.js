// @ts-check
// The index's list comes in files of some hundred stories: the first with the page, the others once it is painted.

const atOnce = 100;
/** @type {Story[]} */
const stories = [];
/** @type {Story[]} */
let fitting = [];
/** @type {(story: Story) => boolean} */
let fits = () => true;
let wantedLines = atOnce;

/** The words of texts, by story. @type {Record<string, string>} */
const texts = {};
/** @type {Promise<void> | undefined} */
let readTexts;

/** The words of all texts are read when somebody searches. @param {number} shards @param {() => unknown} then */
async function wholeTexts(shards, then) {
  readTexts ??= (async () => {
    for (let i = 0; i < shards; i++) {
      await load(`${home}text/${i}.js`).catch(() => say(t("missing-text", i)));
      Object.assign(texts, ...(window.PARALLAX_TEXTS ?? []));
      window.PARALLAX_TEXTS = [];
    }
  })();
  await readTexts;
  then();
}

/** @param {Story} story @param {Set<string>} settled */
function countsOf(story, settled) {
  const open = story.findings.length;
  const mine = story.findings.filter(fingerprint => settled.has(fingerprint)).length;
  const counts = element("p", { className: "counts" });
  const add = (/** @type {string} */ className, /** @type {string} */ textContent) => counts.append(element("span", { className, textContent }));
  if (open > 0) {
    counts.append(element("b", { textContent: open }), t("to-look-at", open));
  } else {
    counts.append(t("nothing-to-look-at"));
  }
  if (story.fresh > 0) {
    counts.append(" ");
    add("state new", story.fresh === open ? t("all-new") : t("some-new", story.fresh));
  }
  if (mine > 0) { add("mine", t("decided", mine)); }
  (story.alone ?? []).forEach(({ language, passages }) => add("only", t("passages-only", passages, languageName(language))));
  if (story.unsure) { add("only", t("unsure")); }
  if (story.only) { add("only", t("only", languageName(story.only))); }
  return { counts, done: open > 0 && mine === open };
}

/** What is found there, in a line. @param {Story} story */
function teaserOf(story) {
  return story.teaser.map(({ kind, words }) => `${window.PARALLAX_WORDS?.kinds[kind] ?? kind}: ${words}`).join(" · ");
}

/** @param {Story} story @param {Set<string>} settled */
function lineOf(story, settled) {
  const { counts, done: allDone } = countsOf(story, settled);
  const line = element("li", { className: `line ${story.worst}` },
    element("a", { href: `stories/${story.key}.html` }, ...story.headings.map(({ language, text }) => element("span", { lang: language, textContent: text }))),
    ...(story.teaser.length ? [element("p", { className: "teaser" }, element("bdi", { textContent: teaserOf(story) }))] : []),
    counts);
  line.dataset.key = story.key;
  line.classList.toggle("done", allDone);
  return line;
}

function topUp() {
  const list = $("#lines");
  const settled = decided();
  list.append(...fitting.slice(list.children.length, wantedLines).map(story => lineOf(story, settled)));
  const total = stories.length;
  const read = window.PARALLAX_STORIES?.length ?? 0;
  const reading = read < Number(list.dataset.shards) ? t("still-reading") : "";
  $("#matching").textContent = (fitting.length === stories.length ? numbers.format(total) : t("matching", fitting.length, total)) + reading;
  tellLeft(settled);
  $("#none").hidden = fitting.length > 0 || reading !== "";
  $("#more").hidden = fitting.length <= list.children.length;
}

/** @param {Set<string>} settled */
function tellLeft(settled) {
  let left = 0;
  stories.forEach(story => story.findings.forEach(fingerprint => { left += settled.has(fingerprint) ? 0 : 1; }));
  $("#left-all").textContent = t("left", left);
}

/** Lists the stories that fit, and leaves a reader who is at one of them there. @param {(story: Story) => boolean} fit @param {number} lines */
function listAnew(fit, lines) {
  const key = document.activeElement?.closest(".line")?.getAttribute("data-key");
  fits = fit;
  fitting = stories.filter(fits);
  wantedLines = lines;
  $("#lines").replaceChildren();
  topUp();
  if (key) {
    $(`.line[data-key="${CSS.escape(key)}"] a`)?.focus({ preventScroll: true });
  }
}

function showMore() {
  wantedLines += atOnce;
  topUp();
}

/** Where the reader left the list. @param {{lines: number, y: number}} walk */
function restore({ lines, y }) {
  wantedLines = lines;
  topUp();
  requestAnimationFrame(() => scrollTo({ top: y, behavior: "instant" }));
}

/** @param {Story[]} shard */
function take(shard) {
  stories.push(...shard);
  fitting.push(...shard.filter(story => fits(story)));
  topUp();
}

/** @param {number} shards */
async function readOtherShards(shards) {
  for (let i = 1; i < shards; i++) {
    await load(`${home}list/${i}.js`).then(
      () => take(/** @type {Story[][]} */ (window.PARALLAX_STORIES)[i]),
      () => say(t("missing-list", i)));
  }
}
