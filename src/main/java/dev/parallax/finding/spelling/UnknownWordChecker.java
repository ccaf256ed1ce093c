package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.SettledVariant;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.finding.spelling.Suggester.Suggestion;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds what no dictionary knows and no name is: misspelt words, and two words without their space. */
final class UnknownWordChecker extends TextChecker {

    static final String RULE = "spelling.unknown-word";
    static final String MISSING_SPACE = "spelling.missing-space";
    static final String OTHER_VARIANT = "spelling.other-variant";

    private static final UnknownWordLimits LIMITS = UnknownWordLimits.DEFAULTS;

    private final Map<String, Suggester> suggesters = new ConcurrentHashMap<>();

    private final Map<String, LearntOdds<Stranger.Look>> models = new ConcurrentHashMap<>();

    UnknownWordChecker(Lexicons lexicons) {
        super("unknown-words", lexicons, Needs.A_DICTIONARY);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.tokens().get(i).isWord()) {
                checkVariant(text, text.tokens().get(i), findings);
            }
        }
        List<Stranger> asked = asked(text);
        if (!asked.isEmpty()) {
            findings.addAll(text.quiet().found(subject(text, asked), () -> slips(asked)));
        }
    }

    /** What is said of the words, beside them the text, and all that {@link #slips} asks of its story. */
    private String subject(Text text, List<Stranger> asked) {
        StringBuilder subject = new StringBuilder();
        subject.append(String.join(
                "\n",
                id(),
                text.language(),
                text.isDateline() ? "dateline" : "",
                text.words().surroundings(text.number())));
        for (Stranger stranger : asked) {
            String word = stranger.word();
            boolean isElsewhere =
                    Character.isUpperCase(word.charAt(0)) && text.words().isInOtherEdition(word);
            subject.append('\n').append(word).append(isElsewhere ? " elsewhere" : "");
        }
        return subject.toString();
    }

    private List<Finding> slips(List<Stranger> asked) {
        return strangers(asked).stream()
                .filter(stranger -> {
                    Lexicon lexicon = stranger.text().lexicon();
                    return lexicon.isProhibited(stranger.word())
                            || lexicon.prefixes().lacksSign(Words.key(stranger.word()))
                            || isBeforeName(stranger)
                            || isSlip(stranger);
                })
                .map(UnknownWordChecker::finding)
                .toList();
    }

    /** Whether it has been found to be a word and a name: a capital inside a word is no chance. */
    static boolean isBeforeName(Stranger stranger) {
        return UnknownWords.isCode(stranger.word());
    }

    private boolean isSlip(Stranger stranger) {
        return models.computeIfAbsent(
                                stranger.table(), table -> LearntOdds.read(table, Stranger.Look.class, Stranger.NAMES))
                        .margin(stranger.look(), stranger.features())
                >= 0;
    }

    /** The words of the paragraph that no dictionary has, except what is no prose and no word, with what may be meant. */
    List<Stranger> strangers(Text text) {
        return strangers(asked(text));
    }

    private List<Stranger> strangers(List<Stranger> asked) {
        return asked.stream().flatMap(stranger -> withMeant(stranger).stream()).toList();
    }

    /** Without names, and without those that come after an article has had its share of look-ups. */
    private static List<Stranger> asked(Text text) {
        return UnknownWords.in(text).stream()
                .filter(stranger -> UnknownWords.isCode(stranger.word())
                        || (!isNameOfTheStory(stranger) && text.words().mayLookUp(stranger.word())))
                .toList();
    }

    /** Empty where a capital inside it means something else than that a space is missing. */
    private Optional<Stranger> withMeant(Stranger stranger) {
        return UnknownWords.isCode(stranger.word())
                ? Optional.ofNullable(beforeName(stranger.text(), stranger.word()))
                        .map(name -> stranger.with(List.of(name)))
                : Optional.of(stranger.with(suggestions(stranger)));
    }

    /**
     * A word and a name without the space between them, as in “вМоскве”; null when the capital means something else. In
     * Latin letters many brands are written so: there the first must be a small word.
     */
    private static @Nullable Suggestion beforeName(Text text, String word) {
        int capital = UnknownWords.capitalInside(word);
        String left = word.substring(0, capital);
        String right = word.substring(capital);
        int level = text.level(left);
        boolean isWord = left.equals(left.toLowerCase(Locale.ROOT))
                && text.lexicon().knows(left)
                && level >= (capital > 1 && text.isCyrillic() ? LIMITS.wellUsed() : LIMITS.smallWord())
                && (capital > 1 || text.isCyrillic());
        boolean isName = right.length() > 1
                && right.substring(1).equals(right.substring(1).toLowerCase(Locale.ROOT))
                && (text.isCyrillic() || text.lexicon().knows(right));
        return isWord && isName && text.words().occurrences(word) == 1
                ? new Suggestion(left + " " + right, SuggestionLimits.DEFAULTS.lostSpace(), level, 0, 0, false)
                : null;
    }

    private Suggester suggester(Text text) {
        return suggesters.computeIfAbsent(text.lexicon().language(), language -> new Suggester(text.lexicon()));
    }

    private List<Suggestion> suggestions(Stranger stranger) {
        Text text = stranger.text();
        Term[] around = text.lexicon().context().around(text.tokens(), stranger.index(), stranger.index() + 1);
        return suggester(text)
                .suggestions(stranger.word(), around, text.words(), stranger.look() == Stranger.Look.NAME);
    }

    private static Finding finding(Stranger stranger) {
        String word = stranger.word();
        List<Suggestion> suggestions = stranger.suggestions();
        List<String> texts = suggestions.stream().map(Suggestion::text).toList();
        boolean isSplit = !suggestions.isEmpty() && suggestions.get(0).isSplit();
        Message message = suggestions.isEmpty()
                ? Message.of("finding.spelling.unknown", word)
                : isSplit
                        ? Message.of("finding.spelling.missing-space", word)
                        : Message.of("finding.spelling.meant", word, texts.get(0));
        return stranger.text()
                .place(stranger.start(), stranger.start() + word.length())
                .finding(
                        isSplit ? FindingKind.WHITESPACE : FindingKind.MISSPELLING,
                        isSplit ? MISSING_SPACE : RULE,
                        message,
                        texts,
                        List.of());
    }

    /** A word that only the other variant of English spells so, in a text whose own is plain. */
    private static void checkVariant(Text text, Words.Token token, List<Finding> findings) {
        if (!text.isEnglish() || token.isCapitalized() || text.words().isAccepted(token.text())) {
            return;
        }
        SettledVariant english = text.words().variant(text.lexicon());
        String meant = english.isPlain() ? text.lexicon().respelt(token.text(), english.variant()) : null;
        if (meant != null) {
            findings.add(text.place(token)
                    .finding(
                            FindingKind.MISSPELLING,
                            Severity.MINOR,
                            OTHER_VARIANT,
                            Message.of(
                                    "finding.spelling.variant",
                                    english.variant().tag(),
                                    meant),
                            List.of(meant),
                            List.of()));
        }
    }

    private static boolean isNameOfTheStory(Stranger stranger) {
        String word = stranger.word();
        ArticleWords words = stranger.text().words();
        return Character.isUpperCase(word.charAt(0))
                && !stranger.isShouted()
                && (words.occurrences(word) > 1 || words.articlesOfTheNight(word) > 2 || words.isInOtherEdition(word));
    }
}
