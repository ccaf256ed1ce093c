package dev.parallax.finding.grammar;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.text.Table;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A word with what stands around it, and how it should be written there. */
record JoinedSpot(TextChecker.Text text, int index) {

    private static final String NOT = GrammarWords.one("denial");

    private static final String HALF = GrammarWords.one("half");

    private static final Set<String> OPENING = Set.of(ContextModel.BORDER, ".", ",", ";", ":", "-", "(", "\"");

    /** The words that the setting alone decides on, by their keys. */
    private static final Map<String, Row> ROWS = Table.rows(JoinedSpot.class, "joined-words.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> new Row(row.get(1), JoinedSetting.valueOf(row.get(2)))));

    private record Row(String meant, JoinedSetting setting) {}

    /** The key of the word or mark so far from this one; the text's border beyond its ends. */
    String key(int offset) {
        int at = index + offset;
        return at < 0 || at >= text.tokens().size()
                ? ContextModel.BORDER
                : text.tokens().get(at).key();
    }

    /** Whether the word so far from this one is of a class. */
    boolean is(int offset, String what) {
        return GrammarWords.has(what, key(offset));
    }

    /** Whether a sentence or a clause of it begins here. */
    boolean opens() {
        return OPENING.contains(key(-1));
    }

    private String written(int offset) {
        return text.tokens().get(index + offset).text();
    }

    WordForms forms() {
        return text.lexicon().context().forms();
    }

    /** Where what is wrong ends: what is joined to the next word takes it along. */
    int end() {
        boolean two = key(0).equals(NOT) || key(0).equals(HALF);
        return text.tokens().get(two ? index + 1 : index).end();
    }

    /** What is meant; null when what is written is right. */
    @Nullable
    String meant() {
        if (key(0).equals(NOT)) {
            return joinedNot();
        }
        if (key(0).equals(HALF)) {
            return isHalf(key(1)) ? HALF + written(1) : null;
        }
        Row row = ROWS.get(key(0));
        if (row == null) {
            return apartNot();
        }
        return row.setting().holds(this) ? row.meant() : null;
    }

    /** “то” is a word of its own before its noun, and where a clause says what it is. */
    boolean isAboutThat() {
        return is(1, "follows «то» alone") || forms().isNeuter(key(1));
    }

    /** What lasts; a river's course is no time. */
    boolean isTime() {
        return key(1).equals("#") || GrammarWords.begins("says how long, begins", key(1));
    }

    private boolean isHalf(String word) {
        return text.lexicon().level(HALF + word) >= 0 && text.lexicon().knows(HALF + word) && forms().isHalved(word);
    }

    /** As in “что бы ни случилось”: ни and a verb in the past, before the clause ends. */
    boolean isConcession() {
        for (int offset = 1; offset <= 5 && !OPENING.contains(key(offset)); offset++) {
            if (is(offset, "concedes")) {
                return text.lexicon().context().classes().tags(key(offset + 1)).stream()
                        .anyMatch(tag -> tag.startsWith("VB:Past"));
            }
        }
        return false;
    }

    boolean isQuestion() {
        for (int at = index; at < text.tokens().size(); at++) {
            if (key(at - index).equals(".")) {
                return text.tokens().get(at).text().equals("?");
            }
        }
        return false;
    }

    /** Whether something is likened: “так же, как”. */
    boolean isLike() {
        for (int offset = 1; offset <= 8 && !key(offset).equals("."); offset++) {
            if (is(offset, "likens")) {
                return true;
            }
        }
        return false;
    }

    /** “очень не простой”, “не простой, но нужный”: a quality of its own. */
    private @Nullable String joinedNot() {
        String word = key(1);
        String joined = NOT + word;
        if (!forms().isAdjective(word) || !text.lexicon().knows(joined) || forms().isVerb(word)) {
            return null;
        }
        boolean set = key(2).equals(",")
                && is(3, "sets against a quality")
                && forms().areAlike(word, key(4))
                && forms().isAdjective(key(4));
        boolean measured = is(-1, "gives a quality its degree") && !key(2).equals(",");
        return set || measured ? NOT + written(1) : null;
    }

    /** “отнюдь не новый”, “не друг, а враг”: a denial. */
    private @Nullable String apartNot() {
        String word = key(0).startsWith(NOT) ? key(0).substring(NOT.length()) : "";
        if (word.length() < 3 || !text.lexicon().knows(word) || !isSamePartOfSpeech(word)) {
            return null;
        }
        boolean denied = is(-1, "denies what follows") && !forms().isVerb(word);
        boolean against = key(1).equals(",")
                && is(2, "sets against a denial")
                && forms().areAlike(key(0), key(3))
                && forms().areAlike(key(0), word);
        return denied || against ? NOT + " " + written(0).substring(NOT.length()) : null;
    }

    /** Whether the word is the same with “не” as without it, and not one like “неделя”. A participle may be unknown with it. */
    private boolean isSamePartOfSpeech(String word) {
        return forms().areAlike(key(0), word) || (!text.lexicon().knows(key(0)) && forms().isAdjective(word));
    }
}
