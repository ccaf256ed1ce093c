// @ts-check
// The index: filters live in the address.

/** Fills the form from the address. @param {any} form @returns {boolean} whether the address has a filter */
function fillFrom(form) {
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const field of form.elements) {
    if (field.type === "checkbox") {
      field.checked = wanted.get(field.name) === field.value;
    } else if (field.name) {
      field.value = wanted.get(field.name) ?? "";
    }
  }
  return [...wanted.values()].some(Boolean);
}

function startIndex() {
  const form = $("#filters");
  if (!form) {
    return;
  }
  const shards = Number($("#lines").dataset.shards);
  let searched = false;
  const searches = () => wordsOf(String(new FormData(form).get("q") ?? "")).length > 0;
  const filter = () => {
    if (searches() && !searched) {
      searched = true;
      wholeTexts(shards, () => searches() && list(wantedLines));
    }
    list(atOnce);
  };
  const list = (/** @type {number} */ lines) => {
    const wanted = Object.fromEntries(new FormData(form));
    wanted.editions = form.elements.editions.selectedOptions[0]?.dataset.language ?? wanted.editions;
    listAnew(story => fitsFilters(story, wanted, texts), lines);
  };
  const fill = (/** @type {boolean} */ returning) => {
    const filtered = fillFrom(form);
    filter();
    if (!returning && filtered && !form.contains(document.activeElement)) {
      $("#stories").scrollIntoView({ block: "start" });
    }
  };
  const remember = () => {
    const wanted = new URLSearchParams(/** @type {[string, string][]} */ ([...new FormData(form)].filter(([, value]) => value !== "")));
    history.replaceState(null, "", `#${wanted}`);
    filter();
  };
  form.addEventListener("input", remember);
  form.addEventListener("reset", () => setTimeout(remember));
  form.addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  $("#more").addEventListener("click", showMore);
  window.addEventListener("hashchange", () => fill(false));
  stories.push(...(window.PARALLAX_STORIES?.[0] ?? []));
  comeBack(fill);
  requestAnimationFrame(() => setTimeout(() => readOtherShards(shards)));
}

/** Who comes back finds the list as it was left. @param {(returning: boolean) => void} fill */
function comeBack(fill) {
  const walk = kept.read(`${job}:walk`, {});
  const navigation = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0]);
  const back = walk.run === run && walk.hash === location.hash && (walk.returning || chosen !== null || navigation?.type === "back_forward");
  fill(back);
  if (back) {
    restore(walk);
  }
  window.addEventListener("pagehide", () => kept.write(`${job}:walk`,
    { run, hash: location.hash, keys: location.hash.length > 1 ? fitting.map(story => story.key) : null, lines: wantedLines, y: scrollY }));
}
