// @ts-check
// What a finding says, where it stands in both versions, its file and its card: as text and as HTML.

/**
 * @typedef {{title: string, says: string, versions: string[][], file: string, link: string}} Copied
 *     `versions` are label and text of each
 */

/** @param {Copied} copied */
function copiedText({ title, says, versions, file, link }) {
  return [title, says, ...versions.map(version => version.join(": ")), file, link].join("\n");
}

/** @param {Copied} copied @returns {string} */
function copiedHtml({ title, says, versions, file, link }) {
  return element("div", {},
    element("p", {}, element("strong", { textContent: title }), ` ${says}`),
    ...versions.map(([label, version]) => element("blockquote", {}, element("em", { textContent: `${label}: ` }), version)),
    element("p", {}, element("a", { href: link, textContent: file }))).innerHTML;
}

/** @param {any} card */
function copy(card) {
  const cells = $$(".cell.source, .cell.target", card.closest(".row")).filter(cell => !cell.classList.contains("empty"));
  const copied = {
    title: `${$(".kind", card).textContent}: ${$(".fix", card).innerText.trim()}`,
    says: $(".message", card)?.innerText.trim() ?? "",
    versions: cells.map(cell => [cell.dataset.label, $$("p", cell).map(paragraph => paragraph.innerText).join(" ")]),
    file: `${card.dataset.source} · ${card.dataset.file}`,
    link: new URL(`#${card.id}`, location.href).href,
  };
  document.addEventListener("copy", event => {
    event.clipboardData?.setData("text/plain", copiedText(copied));
    event.clipboardData?.setData("text/html", copiedHtml(copied));
    event.preventDefault();
  }, { once: true });
  say(t(document.execCommand("copy") ? "copied" : "not-copied"));
}
