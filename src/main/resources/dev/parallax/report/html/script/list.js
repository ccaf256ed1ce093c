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

/** The words of all texts are read when somebody searches. @param {number} shards @param {() => void} then */
async function wholeTexts(shards, then) {
  readTexts ??= (async () => {
    for (let i = 0; i < shards; i++) {
      await load(`text/${i}.js`).catch(() => say(`text/${i}.js is missing: the search finds headings only.`));
      Object.assign(texts, ...(window.PARALLAX_TEXTS ?? []));
      window.PARALLAX_TEXTS = [];
    }
  })();
  await readTexts;
  then();
}

/** @param {number} count */
const grouped = count => count.toLocaleString("en").replaceAll(",", "\u202f");

/** @param {Story} story @param {Set<string>} settled */
function countsOf(story, settled) {
  const open = story.findings.length;
  const mine = story.findings.filter(fingerprint => settled.has(fingerprint)).length;
  const counts = element("p", { className: "counts" });
  const add = (/** @type {string} */ className, /** @type {string} */ textContent) => counts.append(element("span", { className, textContent }));
  if (open > 0) {
    counts.append(element("b", { textContent: open }), " to look at");
  } else {
    counts.append("nothing to look at");
  }
  if (story.fresh > 0) {
    counts.append(" ");
    add("state new", story.fresh === open ? "all new" : `${story.fresh} new`);
  }
  if (mine > 0) { add("mine", `${mine} decided`); }
  (story.alone ?? []).forEach(({ language, passages }) => add("only", `${passages} only in ${language}`));
  if (story.unsure) { add("only", "may be two stories"); }
  if (story.only) { add("only", `${story.only} only`); }
  return { counts, done: open > 0 && mine === open };
}

/** @param {Story} story @param {Set<string>} settled */
function lineOf(story, settled) {
  const { counts, done: allDone } = countsOf(story, settled);
  const line = element("li", { className: `line ${story.worst}` },
    element("a", { href: `stories/${story.key}.html` }, ...story.headings.map(({ language, text }) => element("span", { lang: language, textContent: text }))),
    ...(story.teaser ? [element("p", { className: "teaser" }, element("bdi", { textContent: story.teaser }))] : []),
    counts);
  line.dataset.key = story.key;
  line.classList.toggle("done", allDone);
  return line;
}

function topUp() {
  const list = $("#lines");
  const settled = decided();
  list.append(...fitting.slice(list.children.length, wantedLines).map(story => lineOf(story, settled)));
  const total = grouped(stories.length);
  const read = window.PARALLAX_STORIES?.length ?? 0;
  const reading = read < Number(list.dataset.shards) ? ", still reading" : "";
  $("#matching").textContent = (fitting.length === stories.length ? total : `${fitting.length} of ${total}`) + reading;
  tellLeft(settled);
  $("#none").hidden = fitting.length > 0 || reading !== "";
  $("#more").hidden = fitting.length <= list.children.length;
}

/** @param {Set<string>} settled */
function tellLeft(settled) {
  let left = 0;
  stories.forEach(story => story.findings.forEach(fingerprint => { left += settled.has(fingerprint) ? 0 : 1; }));
  $("#left-all").textContent = `${grouped(left)} left to look at`;
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
    await load(`list/${i}.js`).then(
      () => take(/** @type {Story[][]} */ (window.PARALLAX_STORIES)[i]),
      () => say(`A part of the list, list/${i}.js, is missing: write the report again.`));
  }
}
