package dev.parallax.translation.lexical;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English word forms: from the synthesizer's dictionary, by rule where it has none. */
final class EnglishForms {

    static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "on", "to", "at", "by", "with", "against", "from", "under", "over", "between", "among",
            "into", "about", "without", "and", "or", "-");

    private EnglishForms() {}

    /** The form of a lemma that a tag of the Penn tagset names: NNS, VBD, VBN, VBG, VBZ, JJR, JJS. */
    static String form(String lemma, String tag) {
        List<String> forms = Morphology.of("en").forms(lemma, tag);
        if (!forms.isEmpty()) {
            return forms.get(0);
        }
        return switch (tag) {
            case "NNS", "VBZ" -> plural(lemma);
            case "VBD", "VBN" -> past(lemma);
            case "VBG" ->
                (lemma.endsWith("e") && !lemma.endsWith("ee") ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
            default -> lemma;
        };
    }

    private static String plural(String lemma) {
        boolean afterConsonant = lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        if (lemma.endsWith("y") && afterConsonant) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hisses = lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("ch") || lemma.endsWith("sh");
        return lemma + (hisses ? "es" : "s");
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        boolean afterConsonant = lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        return lemma.endsWith("y") && afterConsonant ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    static boolean isVerb(String lemma) {
        return hasTag(lemma, "VB", true);
    }

    static boolean isNoun(String lemma) {
        return hasTag(lemma, "NN", false);
    }

    private static boolean hasTag(String lemma, String tag, boolean exactly) {
        for (Morphology.Reading reading : Morphology.of("en").readings(lemma)) {
            if (exactly ? reading.tag().equals(tag) : reading.tag().startsWith(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name may have an article: one that ends in a common noun (<i>the Interior Ministry</i>), or an abbreviation. */
    static boolean mayHaveArticle(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean abbreviation = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        return abbreviation || (last.length() < name.length() && isNoun(last.toLowerCase(Locale.ROOT)));
    }

    /** Whether a noun has no plural of its own: information, oil. */
    static boolean isUncountable(String lemma) {
        boolean uncountable = false;
        for (Morphology.Reading reading : Morphology.of("en").readings(lemma)) {
            if (reading.tag().equals("NN")) {
                return false;
            }
            uncountable |= reading.tag().equals("NN:U");
        }
        return uncountable;
    }

    /** A phrase with its head noun in the plural: prime ministers, ministers of defense. */
    static String pluralPhrase(String phrase) {
        String[] words = phrase.split(" ");
        int head = nounHead(words);
        if (!isUncountable(words[head]) && !words[head].endsWith("s")) {
            words[head] = form(words[head], "NNS");
        }
        return String.join(" ", words);
    }

    private static int nounHead(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (PREPOSITIONS.contains(words[i])) {
                return i - 1;
            }
        }
        return words.length - 1;
    }

    /** A verb phrase with its first word in another form: takes part, took part. */
    static String verbPhrase(String phrase, String tag) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        if (verb.equals("be")) {
            return switch (tag) {
                        case "VBD" -> "was";
                        case "VBZ" -> "is";
                        case "VBN" -> "been";
                        case "VBG" -> "being";
                        case "VBP" -> "are";
                        default -> "be";
                    }
                    + rest;
        }
        return (tag.equals("VB") || tag.equals("VBP") ? verb : form(verb, tag)) + rest;
    }

    static String article(String next) {
        return !next.isEmpty()
                        && "aeiou".indexOf(next.charAt(0)) >= 0
                        && !next.startsWith("uni")
                        && !next.startsWith("eu")
                ? "an"
                : "a";
    }
}
