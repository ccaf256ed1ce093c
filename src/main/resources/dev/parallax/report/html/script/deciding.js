// @ts-check
// Decisions: by subject, the latest counts. They are kept in the browser, or sent to the review server.

/** Each decision is an item of its own in the browser: tabs that decide in the same moment do not write over each other. */
const decisionAt = `${job}:decision:`;

/** @type {Record<string, Decision>} */
let decisions = {};

/** What is taken back together, the latest last. @type {{about: Subject, verdict: string, reason: string}[][]} */
const done = [];
let undoing = false;

/** Other tabs decide too: what the browser keeps counts, not what this page last read. */
function readDecisions() {
  if (token) {
    return;
  }
  splitTheOneItem();
  const all = Object.entries(kept.all(decisionAt));
  // Saved ones of an earlier run are in the store by now, and the pages show them.
  const past = all.filter(([, made]) => made.saved && made.run < run);
  past.forEach(([key]) => kept.remove(decisionAt + key));
  decisions = Object.fromEntries(all.filter(one => !past.includes(one)).sort(([, one], [, other]) => one.decided < other.decided ? -1 : 1));
}

/** Reports of before kept all decisions in one item. */
function splitTheOneItem() {
  const before = `${job}:decisions`;
  const all = Object.entries(kept.read(before, {}));
  kept.remove(before); // makes room first
  all.filter(([key]) => kept.read(decisionAt + key, null) === null).forEach(([key, made]) => kept.write(decisionAt + key, made));
}

/** @param {string} key what is in force on it goes to the browser, or is forgotten there */
function keep(key) {
  if (decisions[key]) { kept.write(decisionAt + key, decisions[key]); } else { kept.remove(decisionAt + key); }
}
readDecisions();

/** @param {Record<string, any>} about @param {string} verdict @param {string} [reason] */
function decide(about, verdict, reason = "") {
  decideAll([{ about, verdict, reason }]);
}

/** Several decisions that are taken back together. @param {{about: Record<string, any>, verdict: string, reason?: string}[]} wanted */
function decideAll(wanted) {
  readDecisions();
  const made = wanted.map(({ about, verdict, reason }) => decideOne(subjectOnly(about), verdict, reason ?? ""));
  if (!undoing) {
    done.push(made.map(({ subject, before }) => ({ about: subject, verdict: before?.verdict ?? "withdrawn", reason: before?.reason ?? "" })));
  }
  if (token) {
    post(made);
  } else {
    made.forEach(({ key }) => keep(key));
  }
  show();
}

/** @param {Subject} subject @param {string} verdict @param {string} reason */
function decideOne(subject, verdict, reason) {
  const key = keyOf(subject);
  const before = decisions[key];
  const touches = isStory
    ? $$(".card").filter(card => applies(subject, card.dataset)).map(card => card.dataset.fingerprint.slice(0, 12)) : [];
  const made = { ...subject, verdict, reason, author: kept.read("name", ""), decided: new Date().toISOString(), run, touches };
  if (verdict === "withdrawn" && before && !before.saved && !token) {
    delete decisions[key];
  } else {
    decisions[key] = made;
  }
  return { subject, key, before, made };
}

/** @param {{key: string, before?: Decision, made: Decision}[]} all */
async function post(all) {
  try {
    const answer = await fetch("/decisions", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-Parallax-Token": token,
        "Accept-Language": document.documentElement.lang,
      },
      body: JSON.stringify({ decisions: all.map(({ made }) => forFile(made)) }),
    });
    if (!answer.ok) {
      throw new Error(await answer.text());
    }
    if (answer.status === 202) { // the store is away, and the decision waits for it
      say(await answer.text());
    }
  } catch (problem) {
    for (const { key, before } of all) {
      if (before) { decisions[key] = before; } else { delete decisions[key]; }
    }
    show();
    say(t("not-stored", /** @type {Error} */ (problem).message));
  }
}

/** As long as the page is open, step by step. */
function undo() {
  const last = done.pop();
  if (!last) {
    say(t("nothing-to-undo"));
    return;
  }
  const since = last.map(({ about }) => decisions[keyOf(about)]).find(made => made?.heard && made.author !== kept.read("name", ""));
  if (since) {
    say(t("decided-since", since.author || t("somebody")));
    return;
  }
  undoing = true;
  decideAll(last);
  undoing = false;
  const card = $$(".card").find(one => applies(last[0].about, one.dataset));
  say(t("undone", last.length));
  if (card) {
    go(card);
  }
}

/** What is decided in this browser. */
function decided() {
  return touchedBy(decisions);
}
