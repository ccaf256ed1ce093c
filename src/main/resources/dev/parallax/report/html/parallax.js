/* The report's behaviour: filters, keys, decisions. The pages read without it. Text goes in by textContent only. */
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const meta = name => $(`meta[name="parallax-${name}"]`)?.content ?? "";
  const job = meta("job"), run = Number(meta("run")), token = meta("token");
  const reads = token.startsWith("read_"); // opened by the readers' address of the review
  root.classList.toggle("reads", reads);
  const isStory = document.body.classList.contains("story");

  // ---- What the browser keeps

  const memory = {};
  const kept = {
    read(name, otherwise) {
      try { return JSON.parse(localStorage.getItem(`parallax:${name}`)) ?? otherwise; } catch { return memory[name] ?? otherwise; }
    },
    write(name, value) {
      memory[name] = value;
      try { localStorage.setItem(`parallax:${name}`, JSON.stringify(value)); } catch { say("This browser keeps nothing: save before you leave the page."); }
    },
  };

  const said = $("#said");
  let silence;
  function say(text) {
    said.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => { said.textContent = ""; }, 6000);
  }

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // ---- Decisions: by subject, the latest counts

  const decisionsName = `${job}:decisions`;
  let decisions = {};

  /** Other tabs decide too: what the browser keeps counts, not what this page last read. */
  function readDecisions() {
    if (!token) {
      // Saved ones of an earlier run are in the store by now, and the pages show them.
      decisions = Object.fromEntries(
        Object.entries(kept.read(decisionsName, {})).filter(([, made]) => !(made.saved && made.run < run)));
    }
  }
  readDecisions();
  const done = [];

  function keyOf(subject) {
    switch (subject.subject) {
      case "finding": return `finding:${subject.fingerprint}`;
      case "word": return `word:${subject.language}:${subject.word.toLowerCase()}${subject.rule ? `@${subject.rule}` : ""}`;
      case "rule": return `rule:${subject.rule}@${subject.source}`;
      default: return `pair:${subject.source}|${subject.target}`;
    }
  }

  const decide = (about, verdict, reason = "") => decideAll([{ about, verdict, reason }]);

  /** Several decisions that are taken back together. */
  function decideAll(wanted) {
    readDecisions();
    const made = wanted.map(({ about, verdict, reason }) => decideOne(subjectOnly(about), verdict, reason ?? ""));
    if (!undoing) {
      done.push(made.map(({ subject, before }) => ({ about: subject, verdict: before?.verdict ?? "withdrawn", reason: before?.reason ?? "" })));
    }
    if (token) {
      post(made);
    } else {
      kept.write(decisionsName, decisions);
    }
    show();
  }

  function decideOne(subject, verdict, reason) {
    const key = keyOf(subject);
    const before = decisions[key];
    const touches = isStory ? $$(".card").filter(card => applies(subject, card)).map(card => card.dataset.fingerprint.slice(0, 12)) : [];
    const made = { ...subject, verdict, reason, author: kept.read("name", ""), decided: new Date().toISOString(), run, touches };
    if (verdict === "withdrawn" && before && !before.saved && !token) {
      delete decisions[key];
    } else {
      decisions[key] = made;
    }
    return { subject, key, before, made };
  }

  function subjectOnly({ subject, fingerprint, language, word, rule, source, target }) {
    const all = { subject, fingerprint, language, word, rule, source, target };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
  }

  async function post(all) {
    try {
      const answer = await fetch("/decisions", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Parallax-Token": token },
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
      say(`Not stored: ${problem.message}`);
    }
  }

  // ---- What others decide meanwhile, in the review: asked for again and again

  let heardUpTo = 0;

  async function listen() {
    try {
      const answer = await fetch(`/decisions?after=${heardUpTo}`);
      if (answer.ok) {
        const { last, decisions: heard } = await answer.json();
        heardUpTo = last;
        heard.forEach(hear);
        if (heard.length) { show(); }
      }
    } catch { /* the server is away: asked again in a moment */ }
  }

  function hear(made) {
    const touches = decisions[keyOf(made)]?.touches ?? (made.fingerprint ? [made.fingerprint.slice(0, 12)] : []);
    decisions[keyOf(made)] = { ...made, touches, heard: true };
  }

  /** Who decided and when, for those who decide together. */
  function by(made) {
    const at = new Date(made.decided).toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit" });
    return made.heard ? ` · ${[made.author, at].filter(Boolean).join(", ")}` : "";
  }

  function forFile({ saved, run: when, touches, heard, ...made }) {
    return made;
  }

  let undoing = false;

  /** As long as the page is open, step by step. */
  function undo() {
    const last = done.pop();
    if (!last) {
      say("Nothing to take back.");
      return;
    }
    const since = last.map(({ about }) => decisions[keyOf(about)]).find(made => made?.heard && made.author !== kept.read("name", ""));
    if (since) {
      say(`${since.author || "Somebody else"} has decided since: nothing is taken back.`);
      return;
    }
    undoing = true;
    decideAll(last);
    undoing = false;
    const card = $$(".card").find(one => applies(last[0].about, one));
    say(last.length > 1 ? `${last.length} decisions taken back.` : "Taken back.");
    if (card) {
      go(card);
    }
  }

  function applies(subject, card) {
    const at = card.dataset;
    switch (subject.subject) {
      case "finding": return at.fingerprint === subject.fingerprint;
      case "word": return at.word !== "" && at.language === subject.language && at.word.toLowerCase() === subject.word.toLowerCase()
        && (!subject.rule || at.rule === subject.rule);
      case "rule": return at.rule === subject.rule && at.source === subject.source;
      default: return false;
    }
  }

  /** The decision in force on a card: the one on itself, else on its word or rule, else what the store had. */
  function inForce(card) {
    const own = decisions[`finding:${card.dataset.fingerprint}`];
    if (own) {
      return own.verdict === "withdrawn" ? null : own;
    }
    const wide = Object.values(decisions).find(made => made.subject !== "finding" && made.verdict !== "withdrawn" && applies(made, card));
    return wide ?? (card.dataset.decision && card.dataset.decision !== "withdrawn" ? { verdict: card.dataset.decision, stored: true } : null);
  }

  const wideness = { word: ": this word everywhere", rule: ": this rule for this source", finding: "" };

  function show() {
    for (const card of $$(".card:not(.fixed)")) {
      const made = inForce(card);
      card.classList.toggle("settled", made !== null);
      $$(`a[href="#f${card.dataset.number}"].hit`).forEach(hit => hit.classList.toggle("settled", made !== null));
      const verdict = $(".verdict", card);
      verdict.hidden = made === null || made.stored === true;
      verdict.textContent = made && !made.stored ? `${made.verdict === "accepted" ? "Accepted" : "Dismissed"}${wideness[made.subject]}${made.reason ? ` (“${made.reason}”)` : ""}${by(made)}` : "";
      const stored = $(".stored", card); // what was said before the page was written
      if (stored) { stored.hidden = Object.values(decisions).some(one => one.heard && applies(one, card)); }
      $$("[data-act]", card).forEach(button => { button.hidden = button.dataset.act !== "copy" && (button.dataset.act === "undo") !== (made !== null); });
    }
    const left = $("#left");
    if (left) {
      left.textContent = String($$(".card:not(.fixed, .settled)").length);
    }
    for (const why of $$(".why")) {
      const made = decisions[keyOf({ subject: "pair", source: why.dataset.source, target: why.dataset.target })];
      const apart = made ? made.verdict === "dismissed" : why.dataset.apart === "true";
      const same = made?.verdict === "accepted";
      $('[data-act="same"]', why).hidden = apart || same || why.dataset.unsure !== "true";
      $('[data-act="apart"]', why).hidden = apart || same;
      $('[data-act="together"]', why).hidden = !apart && !same;
      $(".verdict", why).hidden = !apart && !same;
      $(".verdict", why).textContent = apart ? "Not the same story: from the next run on they are kept apart."
        : same ? "The same story: the next run shows what differs between them." : "";
    }
    if (!isStory) {
      const settled = decided();
      $$(".slip").forEach(slip => slip.classList.toggle("done", settled.has(slip.dataset.f)));
      if ($("#left-all")) { tellLeft(settled); }
      $$(".line").forEach(line => line.replaceWith(lineOf(stories.find(story => story.key === line.dataset.key), settled)));
    }
    for (const item of $$(".dismissal")) {
      const lifted = decisions[keyOf(subjectOnly(item.dataset))]?.verdict === "withdrawn";
      item.classList.toggle("lifted", lifted);
      $("[data-act]", item).textContent = lifted ? "Dismiss again" : "Lift";
    }
    showTray();
  }

  /** The fingerprints, as far as the index knows them, that are decided on in this browser. */
  function decided() {
    return new Set(Object.values(decisions).filter(made => made.verdict !== "withdrawn").flatMap(made => made.touches));
  }

  const tray = $("#tray");
  function showTray() {
    const unsaved = Object.values(decisions).filter(made => !made.saved).length;
    tray.hidden = (token !== "" || unsaved === 0) && done.length === 0;
    if (tray.hidden) {
      return;
    }
    const back = element("button", { type: "button", className: "quiet", textContent: "Undo the last" });
    back.addEventListener("click", undo);
    back.hidden = done.length === 0;
    if (token || unsaved === 0) {
      tray.replaceChildren(element("span", { textContent: `${done.flat().length} ${done.flat().length === 1 ? "decision" : "decisions"} on this page` }), back);
      return;
    }
    const save = element("button", { type: "button", id: "save", textContent: "Save decisions.json" });
    save.addEventListener("click", saveFile);
    tray.replaceChildren(
      element("span", { textContent: `${unsaved} ${unsaved === 1 ? "decision" : "decisions"} of yours, kept in this browser` }),
      save, back);
  }

  function saveFile() {
    readDecisions();
    const list = Object.values(decisions).map(forFile);
    const text = JSON.stringify({ format: "parallax-decisions/1", job, run, decisions: list }, null, 2);
    const link = element("a", { href: URL.createObjectURL(new Blob([text + "\n"], { type: "application/json" })), download: "decisions.json" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    Object.values(decisions).forEach(made => { made.saved = true; });
    kept.write(decisionsName, decisions);
    showTray();
    say("Saved. Put the file into the report’s folder: the next run takes it in. At once: decide decisions.json");
  }

  // ---- Dialogs

  function dialog(title, ...content) {
    const heading = element("h2", { textContent: title, id: "dialog-title" });
    const box = element("dialog", {}, heading, ...content);
    box.setAttribute("aria-labelledby", "dialog-title");
    document.body.append(box);
    box.addEventListener("close", () => box.remove());
    box.showModal();
    return box;
  }

  function ends(...buttons) {
    return element("p", { className: "ends" }, ...buttons);
  }

  /** What a dismissal would hide is read when it is asked for. */
  async function readReach() {
    const root = isStory ? "../" : "";
    await new Promise((read, failed) => document.head.append(element("script", { src: `${root}reach.js`, onload: read, onerror: failed })))
      .catch(() => say("reach.js is missing: write the report again."));
    return window.PARALLAX_REACH ?? {};
  }

  function hides(subject, card, reach) {
    const found = reach[keyOf(subject)] ?? { count: 1, first: [] };
    const words = $(".fix", card).innerText;
    const list = found.first.map(place => element("li", {}, element("a",
      { href: `../stories/${place.story}.html#${place.anchor}`, target: "_blank", lang: place.language },
      place.before, element("mark", { textContent: place.words }), place.after)));
    return [
      element("p", { textContent: found.count === 1 ? `Hides this finding now: ${words}` : `Hides ${found.count} findings now:` }),
      element("ul", {}, ...list),
      ...(found.count > list.length && list.length ? [element("p", { textContent: `and ${found.count - list.length} more` })] : []),
    ];
  }

  async function askHow(card) {
    const reach = await readReach();
    const at = card.dataset;
    const choices = [
      ["once", "Just this finding, on every night", { subject: "finding", fingerprint: at.fingerprint }],
      ["word", `“${at.word}” everywhere, where ${at.rule} finds it`, at.word ? { subject: "word", language: at.language, word: at.word, rule: at.rule } : null],
      ["rule", `The rule ${at.rule} for ${at.source}`, { subject: "rule", rule: at.rule, source: at.source }],
    ].filter(([, , subject]) => subject);
    const field = element("fieldset", {}, ...choices.map(([value, label], i) =>
      element("label", {}, element("input", { type: "radio", name: "how", value, checked: i === 0 }), label)));
    const reason = element("input", { type: "text", maxLength: 200, name: "reason" });
    const hidden = element("div", { className: "hides", role: "status" });
    const tell = () => {
      const how = new FormData(form).get("how");
      hidden.replaceChildren(...hides(choices.find(([value]) => value === how)[2], card, reach));
    };
    const form = element("form", { method: "dialog" },
      field,
      hidden,
      element("label", { className: "reason" }, "Why (may stay empty)", reason),
      ends(
        element("button", { type: "button", textContent: "Cancel" }),
        element("button", { type: "submit", className: "go", textContent: "Dismiss" })));
    form.addEventListener("change", tell);
    tell();
    const box = dialog("Dismiss", form);
    $("button[type=button]", form).addEventListener("click", () => box.close());
    form.addEventListener("submit", () => {
      const how = new FormData(form).get("how");
      settle(card, choices.find(([value]) => value === how)[2], "dismissed", reason.value.trim());
    });
  }

  function askAll(verdict) {
    const cards = $$(".card").filter(reachable);
    if (cards.length === 0) {
      say("Nothing is shown that could be decided on.");
      return;
    }
    const reason = element("input", { type: "text", maxLength: 200 });
    const form = element("form", { method: "dialog" },
      element("ul", { className: "hides" }, ...cards.map(card => element("li", { textContent: `${card.dataset.kind}: ${$(".fix", card).innerText}` }))),
      element("label", { className: "reason" }, "Why (may stay empty)", reason),
      ends(
        element("button", { type: "button", textContent: "Cancel" }),
        element("button", { type: "submit", className: "go", textContent: `${verdict === "accepted" ? "Accept" : "Dismiss"} ${cards.length}` })));
    const box = dialog(verdict === "accepted" ? "Accept all that is shown" : "Dismiss all that is shown", form);
    $("button[type=button]", form).addEventListener("click", () => box.close());
    form.addEventListener("submit", () => {
      decideAll(cards.map(card => ({ about: { subject: "finding", fingerprint: card.dataset.fingerprint }, verdict, reason: reason.value.trim() })));
      current = null;
      say(`${cards.length} decided on. u takes them back.`);
    });
  }

  function askApart(why) {
    const reason = element("input", { type: "text", maxLength: 200 });
    const form = element("form", { method: "dialog" },
      element("label", { className: "reason" }, "Why (may stay empty)", reason),
      ends(
        element("button", { type: "button", textContent: "Cancel" }),
        element("button", { type: "submit", className: "go", textContent: "Keep them apart" })));
    const box = dialog("Not the same story?", form);
    $("button[type=button]", form).addEventListener("click", () => box.close());
    form.addEventListener("submit", () => {
      decide({ subject: "pair", source: why.dataset.source, target: why.dataset.target }, "dismissed", reason.value.trim());
    });
  }

  function sayTheSame(why) {
    decide({ subject: "pair", source: why.dataset.source, target: why.dataset.target }, "accepted");
  }

  /** Of the page's unsure pairs the first that nothing was said of. */
  function sayTheFirstTheSame() {
    const why = $$(".why").find(one => !$('[data-act="same"]', one).hidden);
    if (why) {
      sayTheSame(why);
    }
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
    const box = dialog("Keys", list, element("label", {}, off, "Keys of one letter are on"), ends(close));
    close.addEventListener("click", () => box.close());
  }

  /** Who decides stands beside each decision, for those who mend. */
  function askName() {
    const name = element("input", { type: "text", maxLength: 80, name: "name", autocomplete: "name", value: kept.read("name", "") });
    const form = element("form", { method: "dialog" },
      element("label", { className: "reason" }, "It stands beside what you decide, and is kept in this browser", name),
      ends(
        element("button", { type: "button", textContent: "Cancel" }),
        element("button", { type: "submit", className: "go", textContent: "Keep" })));
    const box = dialog("Your name", form);
    $("button[type=button]", form).addEventListener("click", () => box.close());
    form.addEventListener("submit", () => {
      kept.write("name", name.value.trim());
      showName();
    });
  }

  function showName() {
    $('[data-tool="name"]').textContent = kept.read("name", "") || "Your name";
  }

  // ---- Walking and deciding on a story's page

  const reachable = card => card.getClientRects().length > 0 && !card.classList.contains("settled") && !card.classList.contains("fixed");
  let current = null;

  function go(card) {
    for (let fold = card.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    $$(".here").forEach(one => one.classList.remove("here"));
    current = card;
    card.classList.add("here");
    $$(`a[href="#f${card.dataset.number}"].hit`).forEach(hit => hit.classList.add("here"));
    card.focus({ preventScroll: true });
    history.replaceState(history.state, "", `#${card.id}`);
    (card.closest(".row") ?? card).scrollIntoView({ block: "nearest", behavior: "instant" });
    card.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  function step(by) {
    if (!isStory) {
      const at = $$(".line a").indexOf(document.activeElement);
      if (by > 0 && at === $$(".line").length - 1) {
        showMore();
      }
      const lines = $$(".line a");
      const next = lines[Math.min(lines.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
      next?.focus();
      next?.scrollIntoView({ block: "nearest" });
      return;
    }
    const cards = $$(".card").filter(card => reachable(card) || card === current);
    const at = current ? cards.indexOf(current) : by > 0 ? -1 : cards.length;
    const next = cards.slice(by > 0 ? at + 1 : 0, by > 0 ? undefined : Math.max(0, at)).at(by > 0 ? 0 : -1);
    if (next) {
      go(next);
    } else {
      const other = $(`a.step[rel="${by > 0 ? "next" : "prev"}"]:not([hidden])`);
      if (other) {
        location.href = `${other.getAttribute("href")}#${by > 0 ? "first" : "last"}`;
      } else {
        say(by > 0 ? "That was the last finding of the last story." : "That was the first finding of the first story.");
      }
    }
  }

  function settle(card, subject, verdict, reason = "") {
    const cards = $$(".card").filter(reachable);
    const following = cards.slice(cards.indexOf(card) + 1);
    decide(subject, verdict, reason);
    say(`${verdict === "accepted" ? "Accepted" : "Dismissed"}. u takes it back.`);
    const next = following.find(reachable) ?? $$(".card").find(reachable);
    if (next) {
      go(next);
    } else {
      current = null;
      say("All settled here. n opens the next story, u takes back the last decision.");
    }
  }

  function act(name, card) {
    const own = { subject: "finding", fingerprint: card.dataset.fingerprint };
    switch (name) {
      case "accept": settle(card, own, "accepted"); break;
      case "dismiss": settle(card, own, "dismissed"); break;
      case "more": askHow(card); break;
      case "copy": copy(card); break;
      case "undo": {
        const made = inForce(card);
        decide(made?.subject ? made : own, "withdrawn");
        go(card);
        break;
      }
    }
  }

  /** What a finding says, where it stands in both versions, its file and its card: as text and as HTML. */
  function copy(card) {
    const says = $(".message", card)?.innerText.trim() ?? "";
    const words = $(".fix", card).innerText.trim();
    const versions = $$(".cell.source, .cell.target", card.closest(".row")).filter(cell => !cell.classList.contains("empty"))
      .map(cell => [cell.dataset.label, $$("p", cell).map(paragraph => paragraph.innerText).join(" ")]);
    const file = `${card.dataset.source} · ${card.dataset.file}`;
    const link = new URL(`#${card.id}`, location.href).href;
    const text = [`${card.dataset.kind}: ${words}`, says, ...versions.map(version => version.join(": ")), file, link].join("\n");
    const html = element("div", {},
      element("p", {}, element("strong", { textContent: `${card.dataset.kind}: ${words}` }), ` ${says}`),
      ...versions.map(([label, version]) => element("blockquote", {}, element("em", { textContent: `${label}: ` }), version)),
      element("p", {}, element("a", { href: link, textContent: file }))).innerHTML;
    document.addEventListener("copy", event => {
      event.clipboardData.setData("text/plain", text);
      event.clipboardData.setData("text/html", html);
      event.preventDefault();
    }, { once: true });
    say(document.execCommand("copy") ? "Copied, with the link." : "This browser does not let a page copy.");
  }

  function otherStory(by) {
    $(`a.step[rel="${by > 0 ? "next" : "prev"}"]:not([hidden])`)?.click();
  }

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
    $("#place").textContent = `${at + 1} of ${order.length}${filtered ? " in your filter" : ""}`;
    for (const [rel, key] of [["prev", order[at - 1]], ["next", order[at + 1]]]) {
      if (key) {
        const link = $(`a.step[rel="${rel}"]`);
        link.href = `${key}.html`;
        link.hidden = false;
      }
    }
  }

  // ---- What a story's page shows

  const views = {
    translation: ["no-translation", true, "m"],
    wording: ["with-wording", false, "w"],
    previous: ["with-previous", false, "p"],
    settled: ["with-settled", false, ""],
  };

  function view(name, on) {
    const [style, reversed] = views[name];
    document.body.classList.toggle(style, on !== reversed);
    $(`[data-show="${name}"]`)?.setAttribute("aria-pressed", String(on));
  }

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

  function startStory() {
    linkStories();
    const wanted = { translation: innerWidth > 700, wording: true, previous: false, settled: false, ...kept.read("views", {}) };
    Object.keys(views).forEach(name => view(name, wanted[name]));
    if ($$(".fold").length === 0) {
      $('[data-show="folds"]').hidden = true;
    }
    const only = $("#only");
    [...new Set($$(".card").map(card => card.dataset.kind))].sort().forEach(kind => only.append(element("option", { textContent: kind })));
    only.addEventListener("change", () => {
      $$(".card").forEach(card => { card.hidden = only.value !== "" && card.dataset.kind !== only.value; });
      current = null;
    });
    for (const comparison of $$(".comparison")) {
      comparison.addEventListener("mouseover", event => {
        const segment = event.target.closest(".s");
        $$(".lit", comparison).forEach(one => one.classList.remove("lit"));
        const bead = segment && [...segment.classList].find(name => /^s\d+$/.test(name));
        if (bead) {
          $$(`.${bead}`, comparison).forEach(one => one.classList.add("lit"));
        }
      });
    }
    window.addEventListener("beforeprint", () => $$(".fold").forEach(fold => { fold.open = true; }));
    document.addEventListener("click", event => {
      const button = event.target.closest("[data-act]");
      if (button) {
        const card = button.closest(".card");
        const why = button.closest(".why");
        if (card) {
          act(button.dataset.act, card);
        } else if (button.dataset.act === "apart") {
          askApart(why);
        } else if (button.dataset.act === "same") {
          sayTheSame(why);
        } else {
          decide({ subject: "pair", source: why.dataset.source, target: why.dataset.target }, "withdrawn");
        }
      }
      const bulk = event.target.closest("[data-bulk]");
      if (bulk) {
        askAll(bulk.dataset.bulk);
      }
      const shown = event.target.closest("[data-show]");
      if (shown) {
        toggle(shown.dataset.show);
      }
    });
    const follow = () => {
      const cards = $$(".card").filter(reachable);
      if (["#first", "#last"].includes(location.hash)) {
        const card = cards.at(location.hash === "#first" ? 0 : -1);
        if (card) { go(card); } else { say("Nothing to look at here. j and k walk on."); }
        return;
      }
      const to = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const card = to?.closest(".card");
      if (card) {
        go(card);
      } else if (to) {
        for (let fold = to.closest("details"); fold; fold = fold.parentElement.closest("details")) {
          fold.open = true;
        }
      }
    };
    window.addEventListener("hashchange", follow);
    follow();
  }

  // ---- The index's list comes in files of some hundred stories: the first with the page, the others once it is painted

  const atOnce = 100;
  const stories = [];
  let fitting = [], fits = () => true, wantedLines = atOnce;

  const folded = text => text.toLowerCase().replaceAll("ё", "е");
  const textOf = story => story.text ??= folded([...story.headings.map(heading => heading.text), story.teaser, ...story.sources].join(" "));
  const texts = {};
  let readTexts;

  /** The words of all texts are read when somebody searches. */
  async function wholeTexts(shards, then) {
    readTexts ??= (async () => {
      for (let i = 0; i < shards; i++) {
        await new Promise((read, failed) => document.head.append(element("script", { src: `text/${i}.js`, onload: read, onerror: failed })))
          .catch(() => say(`text/${i}.js is missing: the search finds headings only.`));
        Object.assign(texts, ...(window.PARALLAX_TEXTS ?? []));
        window.PARALLAX_TEXTS = [];
      }
    })();
    await readTexts;
    then();
  }

  function lineOf(story, settled) {
    const open = story.findings.length;
    const mine = story.findings.filter(fingerprint => settled.has(fingerprint)).length;
    const counts = element("p", { className: "counts" });
    if (open > 0) {
      counts.append(element("b", { textContent: open }), " to look at");
    } else {
      counts.append("nothing to look at");
    }
    if (story.fresh > 0) {
      counts.append(" ", element("span", { className: "state new", textContent: story.fresh === open ? "all new" : `${story.fresh} new` }));
    }
    if (mine > 0) { counts.append(element("span", { className: "mine", textContent: `${mine} decided` })); }
    for (const { language, passages } of story.alone ?? []) {
      counts.append(element("span", { className: "only", textContent: `${passages} only in ${language}` }));
    }
    if (story.unsure) { counts.append(element("span", { className: "only", textContent: "may be two stories" })); }
    if (story.only) { counts.append(element("span", { className: "only", textContent: `${story.only} only` })); }
    const line = element("li", { className: `line ${story.worst}` },
      element("a", { href: `stories/${story.key}.html` }, ...story.headings.map(({ language, text }) => element("span", { lang: language, textContent: text }))),
      ...(story.teaser ? [element("p", { className: "teaser" }, element("bdi", { textContent: story.teaser }))] : []),
      counts);
    line.dataset.key = story.key;
    line.classList.toggle("done", open > 0 && mine === open);
    return line;
  }

  function topUp() {
    const list = $("#lines");
    const settled = decided();
    list.append(...fitting.slice(list.children.length, wantedLines).map(story => lineOf(story, settled)));
    const total = stories.length.toLocaleString("en").replaceAll(",", "\u202f");
    const read = window.PARALLAX_STORIES?.length ?? 0;
    const reading = read < Number(list.dataset.shards) ? ", still reading" : "";
    $("#matching").textContent = (fitting.length === stories.length ? total : `${fitting.length} of ${total}`) + reading;
    tellLeft(settled);
    $("#none").hidden = fitting.length > 0 || reading !== "";
    $("#more").hidden = fitting.length <= list.children.length;
  }

  function tellLeft(settled) {
    let left = 0;
    stories.forEach(story => story.findings.forEach(fingerprint => { left += settled.has(fingerprint) ? 0 : 1; }));
    $("#left-all").textContent = `${left.toLocaleString("en").replaceAll(",", "\u202f")} left to look at`;
  }

  function showMore() {
    wantedLines += atOnce;
    topUp();
  }

  /** Where the reader left the list. */
  function restore({ lines, y }) {
    wantedLines = lines;
    topUp();
    requestAnimationFrame(() => scrollTo({ top: y, behavior: "instant" }));
  }

  function take(shard) {
    stories.push(...shard);
    fitting.push(...shard.filter(story => fits(story)));
    topUp();
  }

  async function readOtherShards(shards) {
    for (let i = 1; i < shards; i++) {
      await new Promise((read, failed) => document.head.append(element("script", { src: `list/${i}.js`, onload: read, onerror: failed })))
        .then(() => take(window.PARALLAX_STORIES[i]), () => say(`A part of the list, list/${i}.js, is missing: write the report again.`));
    }
  }

  function inEditions(story, wanted) {
    switch (wanted) {
      case "": case undefined: return true;
      case "both": return story.only === "";
      case "one": return story.only !== "";
      case "unsure": return story.unsure;
      default: return (story.alone ?? []).some(({ language }) => language === wanted);
    }
  }

  /** Filters live in the address. */
  function startIndex() {
    const form = $("#filters");
    if (!form) {
      return;
    }
    let searched = false;
    const filter = () => {
      const wanted = Object.fromEntries(new FormData(form));
      const words = folded(wanted.q ?? "").split(/\s+/).filter(Boolean);
      if (words.length && !searched) {
        searched = true;
        wholeTexts(Number($("#lines").dataset.shards), filter);
      }
      fits = story => words.every(word => textOf(story).includes(word) || texts[story.key]?.includes(word))
        && (!wanted.kind || story.kinds.includes(wanted.kind))
        && (!wanted.severity || story.severities.includes(wanted.severity))
        && (!wanted.source || story.sources.includes(wanted.source))
        && inEditions(story, wanted.editions)
        && (!wanted.new || story.fresh > 0)
        && (!wanted.open || story.findings.length > 0);
      fitting = stories.filter(fits);
      wantedLines = atOnce;
      $("#lines").replaceChildren();
      topUp();
    };
    const fill = returning => {
      const wanted = new URLSearchParams(location.hash.slice(1));
      for (const field of form.elements) {
        if (field.type === "checkbox") {
          field.checked = wanted.get(field.name) === field.value;
        } else if (field.name) {
          field.value = wanted.get(field.name) ?? "";
        }
      }
      filter();
      if (!returning && [...wanted.values()].some(Boolean) && !form.contains(document.activeElement)) {
        $("#stories").scrollIntoView({ block: "start" });
      }
    };
    const remember = () => {
      const wanted = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
      history.replaceState(null, "", `#${wanted}`);
      filter();
    };
    form.addEventListener("input", remember);
    form.addEventListener("reset", () => setTimeout(remember));
    form.addEventListener("submit", event => event.preventDefault());
    $("#more").addEventListener("click", showMore);
    window.addEventListener("hashchange", () => fill(false));
    stories.push(...(window.PARALLAX_STORIES?.[0] ?? []));
    const walk = kept.read(`${job}:walk`, {});
    const back = walk.run === run && walk.hash === location.hash
      && (walk.returning || performance.getEntriesByType("navigation")[0]?.type === "back_forward");
    fill(back);
    if (back) {
      restore(walk);
    }
    window.addEventListener("pagehide", () => kept.write(`${job}:walk`,
      { run, hash: location.hash, keys: location.hash.length > 1 ? fitting.map(story => story.key) : null, lines: wantedLines, y: scrollY }));
    requestAnimationFrame(() => setTimeout(() => readOtherShards(Number($("#lines").dataset.shards))));
  }

  // ---- Keys and tools

  const does = {
    j: () => step(1), k: () => step(-1), u: undo, "?": help,
    "/": () => $("#filters input")?.focus(),
    n: () => otherStory(1), b: () => otherStory(-1),
    f: () => toggle("folds"),
  };
  if (isStory) {
    does.s = sayTheFirstTheSame;
    Object.entries(views).forEach(([name, [, , key]]) => { if (key) { does[key] = () => toggle(name); } });
    for (const [key, name] of [["a", "accept"], ["d", "dismiss"], ["D", "more"]]) {
      does[key] = () => {
        const card = current ?? document.activeElement.closest?.(".card");
        if (card && reachable(card)) { act(name, card); } else { say("Choose a finding first: j."); }
      };
    }
  }
  if (reads) {
    [..."adDsu"].forEach(key => { does[key] = () => say("This address is for reading: to decide, open the reviewers' address."); });
  }
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || kept.read("keys-off", false)
      || event.target.closest("input:not([type=checkbox]), select, textarea, dialog")) {
      if (event.key === "Escape" && event.target.closest("#filters")) { event.target.blur(); }
      return;
    }
    if (does[event.key]) {
      event.preventDefault();
      does[event.key]();
    }
  });
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

  const again = () => { readDecisions(); show(); };
  window.addEventListener("storage", event => { if (event.key === `parallax:${decisionsName}`) { again(); } });
  window.addEventListener("pageshow", event => { if (event.persisted) { again(); } });

  function startDismissals() {
    document.addEventListener("click", event => {
      const item = event.target.closest('[data-act="lift"]')?.closest(".dismissal");
      if (item) {
        decide(item.dataset, item.classList.contains("lifted") ? "dismissed" : "withdrawn");
        say(item.classList.contains("lifted") ? "Lifted. u takes it back." : "In force again.");
      }
    });
  }

  if (isStory) { startStory(); } else if (document.body.classList.contains("dismissals")) { startDismissals(); } else { startIndex(); }
  show();
  if (token) {
    listen();
    setInterval(listen, 3000);
  }
})();
