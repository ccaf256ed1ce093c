// @ts-check
// From finding to finding and from story to story, and what is done on the way.

/** @param {any} card */
const reachable = card => card.getClientRects().length > 0 && !card.classList.contains("settled") && !card.classList.contains("fixed");

/** Whether a card waits for a decision, be it in a comparison that the reader does not look at now. @param {any} card */
const waiting = card => reachable(card)
  || (!card.hidden && card.closest(".comparison.away") !== null && !card.classList.contains("settled") && !card.classList.contains("fixed"));

/** The card that keys are about. @type {any} */
let current = null;

/** @param {any} inside */
function unfoldAround(inside) {
  const away = inside.closest(".comparison.away");
  if (away) { choose(away.dataset.choice); }
  for (let fold = inside.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
}

/** @param {any} card */
function go(card) {
  unfoldAround(card);
  $$(".here").forEach(one => one.classList.remove("here"));
  current = card;
  card.classList.add("here");
  $$(`a[href="#f${card.dataset.number}"].hit`).forEach(hit => hit.classList.add("here"));
  card.focus({ preventScroll: true });
  history.replaceState(history.state, "", `#${card.id}`);
  (card.closest(".row") ?? card).scrollIntoView({ block: "nearest", behavior: "instant" });
  card.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** @param {number} by 1 or -1 */
function step(by) {
  if (isStory) {
    stepOverCards(by);
  } else {
    stepOverLines(by);
  }
}

/** @param {number} by */
function stepOverLines(by) {
  const at = $$(".line a").indexOf(document.activeElement);
  if (by > 0 && at === $$(".line").length - 1) {
    showMore();
  }
  const lines = $$(".line a");
  const next = lines[Math.min(lines.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** @param {number} by */
function stepOverCards(by) {
  const cards = $$(".card").filter(card => waiting(card) || card === current);
  const at = current ? cards.indexOf(current) : by > 0 ? -1 : cards.length;
  const next = cards.slice(by > 0 ? at + 1 : 0, by > 0 ? undefined : Math.max(0, at)).at(by > 0 ? 0 : -1);
  const other = stepLink(by);
  if (next) {
    go(next);
  } else if (other) {
    location.href = `${other.getAttribute("href")}#${by > 0 ? "first" : "last"}`;
  } else {
    say(t(by > 0 ? "last-of-all" : "first-of-all"));
  }
}

/** @param {number} by */
const stepLink = by => $(`a.step[rel="${by > 0 ? "next" : "prev"}"]:not([hidden])`);

/** Decides, and goes on to the next finding. @param {any} card @param {Subject} subject @param {string} verdict @param {string} [reason] */
function settle(card, subject, verdict, reason = "") {
  const cards = $$(".card").filter(waiting);
  const following = cards.slice(cards.indexOf(card) + 1);
  decide(subject, verdict, reason);
  say(t("takes-back", t(verdict === "accepted" ? "accepted" : "dismissed")));
  const next = following.find(waiting) ?? $$(".card").find(waiting);
  if (next) {
    go(next);
  } else {
    current = null;
    say(t("all-settled"));
  }
}

/** @param {string} name @param {any} card */
function act(name, card) {
  const own = { subject: "finding", fingerprint: card.dataset.fingerprint };
  switch (name) {
    case "accept": settle(card, own, "accepted"); break;
    case "dismiss": settle(card, own, "dismissed"); break;
    case "more": askHow(card); break;
    case "copy": copy(card); break;
    case "undo": {
      const made = decisionOn(decisions, card.dataset);
      decide(made?.subject ? made : own, "withdrawn");
      go(card);
      break;
    }
  }
}

/** @param {string} name @param {any} why */
function actOnPair(name, why) {
  switch (name) {
    case "apart": askApart(why); break;
    case "same": decide(pairOf(why), "accepted"); break;
    default: decide(pairOf(why), "withdrawn");
  }
}

/** Of the page's unsure pairs the first that nothing was said of. */
function sayTheFirstTheSame() {
  const why = $$(".why").find(one => !$('[data-act="same"]', one).hidden);
  if (why) {
    actOnPair("same", why);
  }
}
