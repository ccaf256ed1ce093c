// @ts-check
// What is asked before something is decided, and the help.

/** @param {string} title @param {Node[]} content */
function dialog(title, ...content) {
  const heading = element("h2", { textContent: title, id: "dialog-title" });
  const box = element("dialog", {}, heading, ...content);
  box.setAttribute("aria-labelledby", "dialog-title");
  document.body.append(box);
  box.addEventListener("close", () => box.remove());
  box.showModal();
  return box;
}

/**
 * Asks, and does it unless the reader cancels.
 *
 * @param {string} title
 * @param {string} go what the button says
 * @param {Node[]} content
 * @param {(form: any) => void} then
 */
function ask(title, go, content, then) {
  const cancel = element("button", { type: "button", textContent: "Cancel" });
  const form = element("form", { method: "dialog" }, ...content,
    element("p", { className: "ends" }, cancel, element("button", { type: "submit", className: "go", textContent: go })));
  form.addEventListener("submit", () => then(form));
  const box = dialog(title, form);
  cancel.addEventListener("click", () => box.close());
  return form;
}

/** @param {string} label @param {any} input */
function labelled(label, input) {
  return element("label", { className: "reason" }, label, input);
}

function reasonField() {
  return labelled("Why (may stay empty)", element("input", { type: "text", maxLength: 200, name: "reason" }));
}

/** @param {any} form @returns {string} */
const reasonIn = form => form.elements.reason.value.trim();

/** What a dismissal would hide is read when it is asked for. @returns {Promise<Record<string, any>>} */
async function readReach() {
  await load(`${isStory ? "../" : ""}reach.js`).catch(() => say("reach.js is missing: write the report again."));
  return window.PARALLAX_REACH ?? {};
}

/** @param {Subject} subject @param {any} card @param {Record<string, any>} reach */
function hides(subject, card, reach) {
  const found = reach[keyOf(subject)] ?? { count: 1, first: [] };
  const words = $(".fix", card).innerText;
  const list = found.first.map((/** @type {any} */ place) => element("li", {}, element("a",
    { href: `../stories/${place.story}.html#${place.anchor}`, target: "_blank", lang: place.language },
    place.before, element("mark", { textContent: place.words }), place.after)));
  return [
    element("p", { textContent: found.count === 1 ? `Hides this finding now: ${words}` : `Hides ${found.count} findings now:` }),
    element("ul", {}, ...list),
    ...(found.count > list.length && list.length ? [element("p", { textContent: `and ${found.count - list.length} more` })] : []),
  ];
}

/** @param {any} card */
async function askHow(card) {
  const reach = await readReach();
  const at = card.dataset;
  /** @type {[string, string, Subject][]} */
  const choices = [["once", "Just this finding, on every night", { subject: "finding", fingerprint: at.fingerprint }]];
  if (at.word) {
    choices.push(["word", `“${at.word}” everywhere, where ${at.rule} finds it`, { subject: "word", language: at.language, word: at.word, rule: at.rule }]);
  }
  choices.push(["rule", `The rule ${at.rule} for ${at.source}`, { subject: "rule", rule: at.rule, source: at.source }]);
  const chosen = (/** @type {any} */ form) => /** @type {any} */ (choices.find(([value]) => value === form.elements.how.value))[2];
  const field = element("fieldset", {}, ...choices.map(([value, label], i) =>
    element("label", {}, element("input", { type: "radio", name: "how", value, checked: i === 0 }), label)));
  const hidden = element("div", { className: "hides", role: "status" });
  const form = ask("Dismiss", "Dismiss", [field, hidden, reasonField()],
    answered => settle(card, chosen(answered), "dismissed", reasonIn(answered)));
  const tell = () => hidden.replaceChildren(...hides(chosen(form), card, reach));
  form.addEventListener("change", tell);
  tell();
}

/** @param {string} verdict */
function askAll(verdict) {
  const cards = $$(".card").filter(reachable);
  if (cards.length === 0) {
    say("Nothing is shown that could be decided on.");
    return;
  }
  const accepting = verdict === "accepted";
  const list = cards.map(card => element("li", { textContent: `${$(".kind", card).textContent}: ${$(".fix", card).innerText}` }));
  ask(accepting ? "Accept all that is shown" : "Dismiss all that is shown",
    `${accepting ? "Accept" : "Dismiss"} ${cards.length}`,
    [element("ul", { className: "hides" }, ...list), reasonField()],
    form => {
      decideAll(cards.map(card => ({ about: { subject: "finding", fingerprint: card.dataset.fingerprint }, verdict, reason: reasonIn(form) })));
      current = null;
      say(`${cards.length} decided on. u takes them back.`);
    });
}

/** @param {any} why */
function askApart(why) {
  ask("Not the same story?", "Keep them apart", [reasonField()], form => decide(pairOf(why), "dismissed", reasonIn(form)));
}

/** Who decides stands beside each decision, for those who mend. */
function askName() {
  const name = element("input", { type: "text", maxLength: 80, name: "name", autocomplete: "name", value: kept.read("name", "") });
  ask("Your name", "Keep", [labelled("It stands beside what you decide, and is kept in this browser", name)], () => {
    kept.write("name", name.value.trim());
    showName();
  });
}

function showName() {
  $('[data-tool="name"]').textContent = kept.read("name", "") || "Your name";
}

const keys = isStory
  ? [["j k", "next, previous finding, on through all stories"], ["a", "accept it"], ["d", "dismiss it"], ["D", "dismiss it with its word or rule, and say why"], ["s", "say of an unsure pair that it is the same story"], ["u", "take back the last decision"],
     ["n b", "next, previous story"], ["m", "show or hide the translation"], ["w", "show or hide marks of wording"], ["p", "show or hide what changed"], ["f", "unfold or fold"], ["?", "these keys"]]
  : [["j k", "next, previous story"], ["Enter", "open it"], ["/", "search"], ["u", "take back the last decision"], ["?", "these keys"]];

const keysHere = keys.filter(([key]) => !(reads && /^[adDsu]$/.test(key)));

function help() {
  const list = element("dl", {}, ...keysHere.flatMap(([key, does]) => [
    element("dt", {}, ...key.split(" ").flatMap((one, i) => [i ? " " : "", element("kbd", { textContent: one })])),
    element("dd", { textContent: does }),
  ]));
  const off = element("input", { type: "checkbox", checked: !kept.read("keys-off", false) });
  off.addEventListener("change", () => kept.write("keys-off", !off.checked));
  const close = element("button", { type: "button", className: "go", textContent: "Close" });
  const box = dialog("Keys", list, element("label", {}, off, "Keys of one letter are on"), element("p", { className: "ends" }, close));
  close.addEventListener("click", () => box.close());
}
