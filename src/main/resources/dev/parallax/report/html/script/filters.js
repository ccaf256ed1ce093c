// @ts-check
// Which stories of the index fit the filters. Needs no page.

/**
 * A story as the list's files have it; see StoryLine. `text` is what was folded of it.
 *
 * @typedef {{key: string, headings: {language: string, text: string}[], fresh: number, worst: string, teaser: {kind: string, words: string}[],
 *     sources: string[], only: string, unsure: boolean, alone?: {language: string, passages: number}[], kinds: string[],
 *     severities: string[], findings: string[], text?: string}} Story
 */

/** Case and ё make no difference. @param {string} text */
const folded = text => text.toLowerCase().replaceAll("ё", "е");

/** @param {string} text @returns {string[]} */
const wordsOf = text => folded(text).split(/\s+/).filter(Boolean);

/** @param {Story} story */
function textOf(story) {
  return story.text ??= folded([...story.headings.map(heading => heading.text), ...story.teaser.map(slip => slip.words), ...story.sources].join(" "));
}

/** @param {Story} story @param {string | undefined} wanted the tag of a language that has passages of its own, or as the options have it */
function inEditions(story, wanted) {
  switch (wanted) {
    case "": case undefined: return true;
    case "both": return story.only === "";
    case "one": return story.only !== "";
    case "unsure": return story.unsure;
    default: return (story.alone ?? []).some(({ language }) => language === wanted);
  }
}

/**
 * @param {Story} story
 * @param {Record<string, any>} wanted by the filters' names
 * @param {Record<string, string>} texts the words of texts that were read, by story
 */
function fitsFilters(story, wanted, texts) {
  return wordsOf(wanted.q ?? "").every(word => textOf(story).includes(word) || texts[story.key]?.includes(word))
    && (!wanted.kind || story.kinds.includes(wanted.kind))
    && (!wanted.severity || story.severities.includes(wanted.severity))
    && (!wanted.source || story.sources.includes(wanted.source))
    && inEditions(story, wanted.editions)
    && (!wanted.new || story.fresh > 0)
    && (!wanted.open || story.findings.length > 0);
}
