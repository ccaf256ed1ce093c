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
  const cancel = element("button", { type: "button", textContent: t("cancel") });
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
  return labelled(t("why"), element("input", { type: "text", maxLength: 200, name: "reason" }));
}

/** @param {any} form @returns {string} */
const reasonIn = form => form.elements.reason.value.trim();

/** What a dismissal would hide is read when it is asked for. @returns {Promise<Record<string, any>>} */
async function readReach() {
  await load(`${home}reach.js`).catch(() => say(t("missing-reach")));
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
    element("p", {}, t("hides", found.count), ...(found.count === 1 ? [" ", element("bdi", { textContent: words })] : [])),
    element("ul", {}, ...list),
    ...(found.count > list.length && list.length ? [element("p", { textContent: t("hides-more", found.count - list.length) })] : []),
  ];
}

/** @param {any} card */
async function askHow(card) {
  const reach = await readReach();
  const at = card.dataset;
  /** @type {[string, string, Subject][]} */
  const choices = [["once", t("once"), { subject: "finding", fingerprint: at.fingerprint }]];
  if (at.word) {
    choices.push(["word", t("word-everywhere", at.word, at.rule), { subject: "word", language: at.language, word: at.word, rule: at.rule }]);
  }
  choices.push(["rule", t("rule-for", at.rule, at.source), { subject: "rule", rule: at.rule, source: at.source }]);
  const chosen = (/** @type {any} */ form) => /** @type {any} */ (choices.find(([value]) => value === form.elements.how.value))[2];
  const field = element("fieldset", {}, ...choices.map(([value, label], i) =>
    element("label", {}, element("input", { type: "radio", name: "how", value, checked: i === 0 }), label)));
  const hidden = element("div", { className: "hides", role: "status" });
  const form = ask(t("dismiss"), t("dismiss"), [field, hidden, reasonField()],
    answered => settle(card, chosen(answered), "dismissed", reasonIn(answered)));
  const tell = () => hidden.replaceChildren(...hides(chosen(form), card, reach));
  form.addEventListener("change", tell);
  tell();
}

/** @param {string} verdict */
function askAll(verdict) {
  const cards = $$(".card").filter(reachable);
  if (cards.length === 0) {
    say(t("nothing-shown"));
    return;
  }
  const accepting = verdict === "accepted";
  const list = cards.map(card => element("li", {}, `${$(".kind", card).textContent}: `, element("bdi", { textContent: $(".fix", card).innerText })));
  ask(t(accepting ? "accept-all" : "dismiss-all"),
    t(accepting ? "accept-count" : "dismiss-count", cards.length),
    [element("ul", { className: "hides" }, ...list), reasonField()],
    form => {
      decideAll(cards.map(card => ({ about: { subject: "finding", fingerprint: card.dataset.fingerprint }, verdict, reason: reasonIn(form) })));
      current = null;
      say(t("all-decided", cards.length));
    });
}

/** @param {any} why */
function askApart(why) {
  ask(t("apart"), t("keep-apart"), [reasonField()], form => decide(pairOf(why), "dismissed", reasonIn(form)));
}

/** Who decides stands beside each decision, for those who mend. */
function askName() {
  const name = element("input", { type: "text", maxLength: 80, name: "name", autocomplete: "name", value: kept.read("name", "") });
  ask(t("your-name"), t("keep"), [labelled(t("name-use"), name)], () => {
    kept.write("name", name.value.trim());
    showName();
  });
}

function showName() {
  $('[data-tool="name"]').textContent = kept.read("name", "") || t("your-name");
}

const keys = isStory
  ? [["j k", "walk"], ["a", "accept"], ["d", "dismiss"], ["D", "more"], ["s", "same"], ["u", "undo"],
     ["n b", "stories"], ["m", "translation"], ["w", "wording"], ["p", "previous"], ["f", "folds"], ["?", "help"]]
  : [["j k", "stories"], ["Enter", "open"], ["/", "search"], ["u", "undo"], ["?", "help"]];

const keysHere = keys.filter(([key]) => !(reads && /^[adDsu]$/.test(key)));

function help() {
  const list = element("dl", {}, ...keysHere.flatMap(([key, does]) => [
    element("dt", {}, ...key.split(" ").flatMap((one, i) => [i ? " " : "", element("kbd", { textContent: one })])),
    element("dd", { textContent: t(`key-${does}`) }),
  ]));
  const off = element("input", { type: "checkbox", checked: !kept.read("keys-off", false) });
  off.addEventListener("change", () => kept.write("keys-off", !off.checked));
  const close = element("button", { type: "button", className: "go", textContent: t("close") });
  const box = dialog(t("keys"), list, element("label", {}, off, t("keys-on")), element("p", { className: "ends" }, close));
  close.addEventListener("click", () => box.close());
}
