package dev.parallax.translation;

import dev.parallax.text.Letters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which parts of a reply's words are not in the reply's script, and which are the text's own. */
final class ReplyScripts {

    private static final Pattern JOINT = Pattern.compile("[-'’]");

    private final UnicodeScript from;
    private final UnicodeScript to;
    private final Set<String> given;
    private final List<String> parts;

    ReplyScripts(LanguagePair pair, ReplyText source, ReplyText target) {
        this.from = script(pair.source());
        this.to = script(pair.target());
        this.given = Set.copyOf(parts(source));
        this.parts = parts(target);
    }

    private static UnicodeScript script(String language) {
        return language.equals("ru") ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
    }

    private static List<String> parts(ReplyText text) {
        List<String> parts = new ArrayList<>(text.words.size());
        for (ReplyText.Word word : text.words) {
            if (word.isNumber()
                    || Letters.endOfRun(word.text(), 0, Character::isLetter)
                            == word.text().length()) {
                parts.add(word.text());
            } else {
                parts.addAll(List.of(JOINT.split(word.text())));
            }
        }
        return parts;
    }

    /** The letters in the text's script that should be in the reply's. */
    double foreign() {
        return letters(part -> from != to && isIn(from, part) && !isName(part));
    }

    /** The letters in a script that is neither the text's nor the reply's, and that the text did not have. */
    double other() {
        return letters(part -> !isIn(from, part)
                && !isIn(to, part)
                && !given.contains(part)
                && Character.isLetter(part.codePointAt(0)));
    }

    /** How many parts of words stand in the reply as in the text. */
    double echoed() {
        return parts.stream()
                .filter(part -> given.contains(part) && isIn(from, part) && !isName(part) && part.length() > 2)
                .count();
    }

    private double letters(Predicate<String> such) {
        return parts.stream().filter(such).mapToInt(String::length).sum();
    }

    private static boolean isIn(UnicodeScript script, String part) {
        return Letters.scriptOf(part.codePointAt(0)) == script;
    }

    /** A name that a Russian text has in Latin letters may stay so. */
    private boolean isName(String part) {
        return given.contains(part) && isIn(UnicodeScript.LATIN, part) && Character.isUpperCase(part.codePointAt(0));
    }
}
