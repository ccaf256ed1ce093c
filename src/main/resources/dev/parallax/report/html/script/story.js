// @ts-check
// A story's page.

/** What can be shown: its style, whether the style hides it, and its key. @type {Record<string, [string, boolean, string]>} */
const views = {
  translation: ["no-translation", true, "m"],
  wording: ["with-wording", false, "w"],
  previous: ["with-previous", false, "p"],
  settled: ["with-settled", false, ""],
};

/** @param {string} name @param {boolean} on */
function view(name, on) {
  const [style, reversed] = views[name];
  document.body.classList.toggle(style, on !== reversed);
  $(`[data-show="${name}"]`)?.setAttribute("aria-pressed", String(on));
}

/** @param {string} name */
function toggle(name) {
  const button = $(`[data-show="${name}"]`);
  if (!button) {
    return;
  }
  const on = button.getAttribute("aria-pressed") !== "true";
  if (name === "folds") {
    button.setAttribute("aria-pressed", String(on));
    $$(".fold").forEach(fold => { fold.open = on; });
    return;
  }
  view(name, on);
  if (name === "settled" && on) {
    $$(".fold:has(.card)").forEach(fold => { fold.open = true; });
  }
  if (name !== "previous") {
    kept.write("views", { ...kept.read("views", {}), [name]: on });
  }
}

/**
 * Shows the comparisons of one choice; each, one below another, where the page does not have it.
 * @param {string} wanted
 */
function choose(wanted) {
  const buttons = $$("[data-choose]");
  const choice = buttons.some(button => button.dataset.choose === wanted) ? wanted : "each";
  buttons.forEach(button => button.setAttribute("aria-pressed", String(button.dataset.choose === choice)));
  $$(".comparison").forEach(one => {
    const shown = choice === "each" ? !one.classList.contains("together") : one.dataset.choice === choice;
    one.classList.toggle("away", !shown);
  });
}

/** Previous and next in the index's order, or in that of the filter that the reader came from. */
function linkStories() {
  const story = $("[data-story]").dataset.story;
  const walk = kept.read(`${job}:walk`, {});
  const filtered = walk.run === run && walk.keys?.includes(story);
  const order = filtered ? walk.keys : window.PARALLAX_ORDER ?? [];
  const at = order.indexOf(story);
  if (walk.run === run) {
    const back = $('[data-tool="back"]');
    back.href = `../index.html${walk.hash}`;
    back.addEventListener("click", () => kept.write(`${job}:walk`, { ...walk, returning: true }));
  }
  if (at < 0) {
    return;
  }
  $("#place").textContent = t(filtered ? "place-filtered" : "place", at + 1, order.length);
  for (const [rel, key] of [["prev", order[at - 1]], ["next", order[at + 1]]]) {
    if (key) {
      const link = $(`a.step[rel="${rel}"]`);
      link.href = `${key}.html`;
      link.hidden = false;
    }
  }
}

/** To the story's page of the night before, where there is one. A page among those of earlier nights has none. */
function linkLastNight() {
  const night = window.PARALLAX_NIGHT;
  const link = $("[data-last-night]");
  if (night?.before && !night.fresh.includes($("[data-story]").dataset.story) && !location.pathname.includes(`/nights/${run}/`)) {
    link.href = home + night.before + link.dataset.lastNight;
    link.hidden = false;
  }
}

/** What was first found this night is new. */
function showStates() {
  $$("[data-first-run]").forEach(state => {
    state.hidden = state.classList.contains("new") !== (Number(state.dataset.firstRun) === run);
  });
}

function fillKinds() {
  const only = $("#only");
  const kinds = new Map($$(".card").map(card => [card.dataset.kind, $(".kind", card).textContent]));
  [...kinds].sort().forEach(([value, textContent]) => only.append(element("option", { value, textContent })));
  only.addEventListener("change", () => {
    $$(".card").forEach(card => { card.hidden = only.value !== "" && card.dataset.kind !== only.value; });
    current = null;
  });
}

/** A segment under the pointer lights up with what answers it. @param {any} comparison */
function lightUp(comparison) {
  comparison.addEventListener("mouseover", (/** @type {any} */ event) => {
    const segment = event.target.closest(".s");
    $$(".lit", comparison).forEach(one => one.classList.remove("lit"));
    const bead = segment && [...segment.classList].find(name => /^s\d+$/.test(name));
    if (bead) {
      $$(`.${bead}`, comparison).forEach(one => one.classList.add("lit"));
    }
  });
}

/** @param {any} target of a click */
function clicked(target) {
  const button = target.closest("[data-act]");
  const card = button?.closest(".card");
  if (card) {
    act(button.dataset.act, card);
  } else if (button) {
    actOnPair(button.dataset.act, button.closest(".why"));
  }
  const bulk = target.closest("[data-bulk]");
  if (bulk) {
    askAll(bulk.dataset.bulk);
  }
  const chosen = target.closest("[data-choose]");
  if (chosen) {
    choose(chosen.dataset.choose);
    kept.write("views", { ...kept.read("views", {}), choice: chosen.dataset.choose });
  }
  const shown = target.closest("[data-show]");
  if (shown) {
    toggle(shown.dataset.show);
  }
}

/** Goes where the address points. */
function follow() {
  const cards = $$(".card").filter(waiting);
  if (["#first", "#last"].includes(location.hash)) {
    const card = cards.at(location.hash === "#first" ? 0 : -1);
    if (card) { go(card); } else { say(t("nothing-here")); }
    return;
  }
  const to = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const card = to?.closest(".card");
  if (card) {
    go(card);
  } else if (to) {
    unfoldAround(to);
  }
}

function startStory() {
  linkStories();
  linkLastNight();
  showStates();
  const wanted = { translation: innerWidth > 700, wording: true, previous: false, settled: false, ...kept.read("views", {}) };
  Object.keys(views).forEach(name => view(name, wanted[name]));
  choose(wanted.choice);
  if ($$(".fold").length === 0) {
    $('[data-show="folds"]').hidden = true;
  }
  fillKinds();
  $$(".comparison").forEach(lightUp);
  window.addEventListener("beforeprint", () => $$(".fold").forEach(fold => { fold.open = true; }));
  document.addEventListener("click", event => clicked(event.target));
  window.addEventListener("hashchange", follow);
  follow();
}
