// @ts-check
// What the script says, in the page's language. Needs no page but its language.

const language = document.documentElement.lang || "en";
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language, { useGrouping: true });

/** A form of a plural, with a number in it. */
const FORM = /(=\d+|\w+) \{((?:[^{}]|\{\d+\})*)\}/g;

/** @param {number} count @param {string} forms */
function pluralForm(count, forms) {
  const all = Object.fromEntries([...forms.matchAll(FORM)].map(([, name, form]) => [name, form]));
  return (all[`=${count}`] ?? all[plurals.select(count)] ?? all.other).replaceAll("#", numbers.format(count));
}

/**
 * Fills a pattern of ICU's MessageFormat that has texts, numbers and plurals.
 *
 * @param {string} pattern @param {(string | number)[]} values
 */
function fill(pattern, values) {
  return pattern
    .replace(/\{(\d+), plural, ((?:(?:=\d+|\w+) \{(?:[^{}]|\{\d+\})*\} ?)+)\}/g, (_, at, forms) => pluralForm(Number(values[at]), forms))
    .replace(/\{(\d+)\}/g, (_, at) => { const value = values[at]; return typeof value === "number" ? numbers.format(value) : value; });
}

/** @param {string} key @param {(string | number)[]} values */
function t(key, ...values) {
  return fill(window.PARALLAX_WORDS?.script[key] ?? key, values);
}

/** A language's name. @param {string} tag */
function languageName(tag) {
  try { return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag; } catch { return tag; }
}
