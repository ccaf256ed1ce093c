// @ts-check
// Decisions, as cards, pairs, the index and the bar at the bottom show them.

/** What a decision says of a card. @param {any} made */
function saidBy(made) {
  const wide = made.subject === "word" ? t("wide-word") : made.subject === "rule" ? t("wide-rule") : "";
  return `${t(made.verdict === "accepted" ? "accepted" : "dismissed")}${wide}${made.reason ? t("because", made.reason) : ""}${by(made)}`;
}

function show() {
  $$(".card:not(.fixed)").forEach(showCard);
  $$(".why").forEach(showPair);
  $$(".dismissal").forEach(showDismissal);
  const left = $("#left");
  if (left) {
    left.textContent = String($$(".card:not(.fixed, .settled)").length);
  }
  if (!isStory) {
    showOnIndex(decided());
  }
  showTray();
}

/** @param {any} card */
function showCard(card) {
  const made = decisionOn(decisions, card.dataset);
  card.classList.toggle("settled", made !== null);
  $$(`a[href="#f${card.dataset.number}"].hit`).forEach(hit => hit.classList.toggle("settled", made !== null));
  const verdict = $(".verdict", card);
  verdict.hidden = made === null || made.stored === true;
  verdict.textContent = made && !made.stored ? saidBy(made) : "";
  const stored = $(".stored", card); // what was said before the page was written
  if (stored) { stored.hidden = Object.values(decisions).some(one => one.heard && applies(one, card.dataset)); }
  $$("[data-act]", card).forEach(button => { button.hidden = button.dataset.act !== "copy" && (button.dataset.act === "undo") !== (made !== null); });
}

/** @param {any} why */
function showPair(why) {
  const made = decisions[keyOf(pairOf(why))];
  const apart = made ? made.verdict === "dismissed" : why.dataset.apart === "true";
  const same = made?.verdict === "accepted";
  $('[data-act="same"]', why).hidden = apart || same || why.dataset.unsure !== "true";
  $('[data-act="apart"]', why).hidden = apart || same;
  $('[data-act="together"]', why).hidden = !apart && !same;
  $(".verdict", why).hidden = !apart && !same;
  $(".verdict", why).textContent = apart ? t("kept-apart")
    : same ? t("kept-together") : "";
}

/** @param {any} why @returns {Subject} */
function pairOf(why) {
  return { subject: "pair", source: why.dataset.source, target: why.dataset.target };
}

/** @param {any} item */
function showDismissal(item) {
  const lifted = decisions[keyOf(subjectOnly(item.dataset))]?.verdict === "withdrawn";
  item.classList.toggle("lifted", lifted);
  $("[data-act]", item).textContent = t(lifted ? "dismiss-again" : "lift");
}

/** @param {Set<string>} settled */
function showOnIndex(settled) {
  $$(".slip").forEach(slip => slip.classList.toggle("done", settled.has(slip.dataset.f)));
  if ($("#left-all")) { tellLeft(settled); }
  $$(".line").forEach(line => {
    const story = stories.find(one => one.key === line.dataset.key);
    if (story) { line.replaceWith(lineOf(story, settled)); }
  });
}

const tray = $("#tray");

function showTray() {
  const unsaved = Object.values(decisions).filter(made => !made.saved).length;
  tray.hidden = (token !== "" || unsaved === 0) && done.length === 0;
  if (tray.hidden) {
    return;
  }
  const back = element("button", { type: "button", className: "quiet", textContent: t("undo-last") });
  back.addEventListener("click", undo);
  back.hidden = done.length === 0;
  if (token || unsaved === 0) {
    tray.replaceChildren(element("span", { textContent: t("on-this-page", done.flat().length) }), back);
    return;
  }
  const save = element("button", { type: "button", id: "save", textContent: t("save") });
  save.addEventListener("click", saveFile);
  tray.replaceChildren(
    element("span", { textContent: t("in-this-browser", unsaved) }),
    save, back);
}

function saveFile() {
  readDecisions();
  const list = Object.values(decisions).map(forFile);
  const text = JSON.stringify({ format: "parallax-decisions/1", job, run, decisions: list }, null, 2);
  const link = element("a", { href: URL.createObjectURL(new Blob([text + "\n"], { type: "application/json" })), download: "decisions.json" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  Object.entries(decisions).filter(([, made]) => !made.saved).forEach(([key, made]) => {
    made.saved = true;
    keep(key);
  });
  showTray();
  say(t("saved"));
}
