// @ts-check
// What decisions are about, and which of them is in force. Needs no page.

/**
 * As in decisions.json; `run`, `saved`, `touches` and `heard` (of others) are the browser's own.
 *
 * @typedef {{subject: string, fingerprint?: string, language?: string, word?: string, rule?: string, source?: string, target?: string}} Subject
 * @typedef {Subject & {verdict: string, reason: string, author: string, decided: string, run: number, touches: string[], saved?: boolean, heard?: boolean}} Decision
 */

/** The same for all decisions on one thing. @param {Subject} subject */
function keyOf(subject) {
  switch (subject.subject) {
    case "finding": return `finding:${subject.fingerprint}`;
    case "word": return `word:${subject.language}:${subject.word?.toLowerCase()}${subject.rule ? `@${subject.rule}` : ""}`;
    case "rule": return `rule:${subject.rule}@${subject.source}`;
    default: return `pair:${subject.source}|${subject.target}`;
  }
}

/** @param {Record<string, any>} about @returns {Subject} */
function subjectOnly({ subject, fingerprint, language, word, rule, source, target }) {
  const all = { subject, fingerprint, language, word, rule, source, target };
  return /** @type {Subject} */ (Object.fromEntries(Object.entries(all).filter(([, value]) => value)));
}

/** @param {Decision} decision */
function forFile({ saved, run: when, touches, heard, ...made }) {
  return made;
}

/** @param {Subject} subject @param {DOMStringMap} at what a card says of its finding */
function applies(subject, at) {
  switch (subject.subject) {
    case "finding": return at.fingerprint === subject.fingerprint;
    case "word": return at.word !== "" && at.language === subject.language && at.word?.toLowerCase() === subject.word?.toLowerCase()
      && (!subject.rule || at.rule === subject.rule);
    case "rule": return at.rule === subject.rule && at.source === subject.source;
    default: return false;
  }
}

/**
 * The decision in force on a card: the one on itself, else on its word or rule, else what the store had.
 *
 * @param {Record<string, Decision>} all
 * @param {DOMStringMap} at what the card says of its finding
 * @returns {any} null for none; with `stored` when it is the store's
 */
function decisionOn(all, at) {
  const own = all[`finding:${at.fingerprint}`];
  if (own) {
    return own.verdict === "withdrawn" ? null : own;
  }
  const wide = Object.values(all).find(made => made.subject !== "finding" && made.verdict !== "withdrawn" && applies(made, at));
  return wide ?? (at.decision && at.decision !== "withdrawn" ? { verdict: at.decision, stored: true } : null);
}

/** The starts of the fingerprints that are decided on. @param {Record<string, Decision>} all */
function touchedBy(all) {
  return new Set(Object.values(all).filter(made => made.verdict !== "withdrawn").flatMap(made => made.touches));
}
