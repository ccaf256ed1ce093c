package dev.parallax.finding.grammar;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds Russian words that are written as one and are two, or the reverse, where the grammar of the words beside them
 * settles it: “за то” before its noun, “зато” before a statement; “не” with adjectives and nouns by what they are set
 * against.
 */
public final class JoinedWordChecker extends TextChecker {

    static final String TOGETHER = "joined-words.together";
    static final String APART = "joined-words.apart";

    private static final String NOT = "не";

    private static final String HALF = "пол";

    private static final Set<String> OPENING = Set.of(ContextModel.BORDER, ".", ",", ";", ":", "-", "(", "\"");

    public JoinedWordChecker(Lexicons lexicons) {
        super("joined-words", lexicons, Needs.A_LEXICON);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        if (!text.isRussian()) {
            return;
        }
        for (int i = 0; i < text.tokens().size(); i++) {
            Words.Token token = text.tokens().get(i);
            if (token.isWord() && !text.words().isAccepted(token.text())) {
                Spot spot = new Spot(text, i);
                String meant = spot.meant();
                if (meant != null) {
                    findings.add(finding(text, token, spot.end(), meant));
                }
            }
        }
    }

    private static Finding finding(Text text, Words.Token token, int end, String meant) {
        String written = text.text().substring(token.start(), end);
        boolean apart = meant.indexOf(' ') > 0;
        return text.place(token.start(), end)
                .finding(
                        FindingKind.MISSPELLING,
                        apart ? APART : TOGETHER,
                        Message.of(apart ? "finding.joined.apart" : "finding.joined.together", written),
                        List.of(cased(meant, written)),
                        List.of());
    }

    private static String cased(String meant, String written) {
        return Character.isUpperCase(written.charAt(0))
                ? meant.substring(0, 1).toUpperCase(Locale.ROOT) + meant.substring(1)
                : meant;
    }

    /** A word with what stands around it. */
    private record Spot(Text text, int index) {

        private String key(int offset) {
            int at = index + offset;
            return at < 0 || at >= text.tokens().size()
                    ? ContextModel.BORDER
                    : text.tokens().get(at).key();
        }

        private String written(int offset) {
            return text.tokens().get(index + offset).text();
        }

        private WordForms forms() {
            return text.lexicon().context().forms();
        }

        /** Where what is wrong ends: what is joined to the next word takes it along. */
        int end() {
            boolean two = key(0).equals(NOT) || key(0).equals(HALF);
            return text.tokens().get(two ? index + 1 : index).end();
        }

        @Nullable
        String meant() {
            boolean opens = OPENING.contains(key(-1));
            return switch (key(0)) {
                case "зато" -> key(1).equals(",") && GrammarWords.has("begins a clause", key(2)) ? "за то" : null;
                case "за то" -> opens && !isAboutThat() ? "зато" : null;
                case "чтобы" -> isConcession() ? "что бы" : null;
                case "что бы" -> forms().isInfinitive(key(1)) ? "чтобы" : null;
                case "причем" -> Set.of("тут", "здесь").contains(key(1)) && !key(2).equals("же") ? "при чем" : null;
                case "при чем" ->
                    opens && !isQuestion() && !Set.of("тут", "здесь").contains(key(1)) ? "причем" : null;
                case "притом" -> forms().isLocative(key(1)) ? "при том" : null;
                case "при том" -> opens && !isAboutThat() && !forms().isLocative(key(1)) ? "притом" : null;
                case "оттого" -> GrammarWords.begins("asks for «от», begins", key(-1)) ? "от того" : null;
                case "от того" ->
                    Set.of("это", "именно", "лишь").contains(key(-1)) && key(1).equals(",") && key(2).equals("что")
                            ? "оттого"
                            : null;
                case "также" -> key(1).equals("как") && key(2).equals("и") && !key(-1).equals("а") ? "так же" : null;
                case "так же" ->
                    !isLike() && (key(-1).equals("а") || (!opens && forms().isFinite(key(1)))) ? "также" : null;
                case "вовремя" -> forms().isNoun(key(1)) && forms().isGenitive(key(1)) ? "во время" : null;
                case "в течении" -> isTime(key(1)) ? "в течение" : null;
                case "не смотря" -> Set.of("на", "ни").contains(key(1)) ? "несмотря" : null;
                case NOT -> joinedNot();
                case HALF -> isHalf(key(1)) ? HALF + written(1) : null;
                default -> apartNot();
            };
        }

        /** “то” is a word of its own before its noun, and where a clause says what it is. */
        private boolean isAboutThat() {
            return Set.of(",", "же", "самое", "и", ".", "что").contains(key(1)) || forms().isNeuter(key(1));
        }

        /** What lasts; a river's course is no time. */
        private static boolean isTime(String key) {
            return key.equals("#") || GrammarWords.begins("says how long, begins", key);
        }

        private boolean isHalf(String word) {
            return text.lexicon().level(HALF + word) >= 0
                    && text.lexicon().knows(HALF + word)
                    && forms().isHalved(word);
        }

        /** As in “что бы ни случилось”: ни and a verb in the past, before the clause ends. */
        private boolean isConcession() {
            for (int offset = 1; offset <= 5 && !OPENING.contains(key(offset)); offset++) {
                if (key(offset).equals("ни")) {
                    return text.lexicon().context().classes().tags(key(offset + 1)).stream()
                            .anyMatch(tag -> tag.startsWith("VB:Past"));
                }
            }
            return false;
        }

        private boolean isQuestion() {
            for (int at = index; at < text.tokens().size(); at++) {
                if (key(at - index).equals(".")) {
                    return text.tokens().get(at).text().equals("?");
                }
            }
            return false;
        }

        /** Whether something is likened: “так же, как”. */
        private boolean isLike() {
            for (int offset = 1; offset <= 8 && !key(offset).equals("."); offset++) {
                if (Set.of("как", "и").contains(key(offset))) {
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
                    && key(3).equals("но")
                    && forms().areAlike(word, key(4))
                    && forms().isAdjective(key(4));
            boolean measured = GrammarWords.has("gives a quality its degree", key(-1)) && !key(2).equals(",");
            return set || measured ? NOT + written(1) : null;
        }

        /** “отнюдь не новый”, “не друг, а враг”: a denial. */
        private @Nullable String apartNot() {
            String word = key(0).startsWith(NOT) ? key(0).substring(NOT.length()) : "";
            if (word.length() < 3 || !text.lexicon().knows(word) || !isSamePartOfSpeech(word)) {
                return null;
            }
            boolean denied = GrammarWords.has("denies what follows", key(-1)) && !forms().isVerb(word);
            boolean against = key(1).equals(",")
                    && key(2).equals("а")
                    && forms().areAlike(key(0), key(3))
                    && forms().areAlike(key(0), word);
            return denied || against ? NOT + " " + written(0).substring(NOT.length()) : null;
        }

        /** Whether the word is the same with “не” as without it, and not one like “неделя”. A participle may be unknown with it. */
        private boolean isSamePartOfSpeech(String word) {
            return forms().areAlike(key(0), word) || (!text.lexicon().knows(key(0)) && forms().isAdjective(word));
        }
    }
}
