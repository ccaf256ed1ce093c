package dev.parallax.finding.spelling;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds a word that is a word, but not the one that was meant: its neighbours ask for another that is written alike. */
final class ConfusionChecker extends TextChecker {

    static final String RULE = "confused-words.context";

    /** How many words away the word that it answers may be. */
    private static final int REACH = 7;

    private final Map<String, LearntOdds<Alternative.Kind>> models = new ConcurrentHashMap<>();

    ConfusionChecker(Lexicons lexicons) {
        super("confused-words", lexicons, Needs.A_LEXICON);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        String subject = String.join(
                "\n",
                id(),
                text.language(),
                text.isHeading() ? "heading" : "",
                text.words().surroundings(text.number()));
        findings.addAll(text.quiet().found(subject, () -> confused(text)));
    }

    private List<Finding> confused(Text text) {
        List<Finding> findings = new ArrayList<>();
        List<Words.Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (isJudged(text, i)) {
                String meant = meant(text, i);
                if (meant != null) {
                    findings.add(finding(text, i, meant));
                }
            }
        }
        return findings;
    }

    /** Whether the word is one of the dictionary's, and no name. */
    static boolean isJudged(Text text, int index) {
        List<Words.Token> tokens = text.tokens();
        Words.Token token = tokens.get(index);
        return token.isWord()
                && !token.isUpperCase()
                && !isJoinedToNumber(text.text(), token)
                && !(token.isCapitalized() && !ArticleWords.isSentenceStart(tokens, index))
                && !text.words().isAccepted(token.text())
                && !isNeitherNor(tokens, index)
                && !isPartOfFigure(text, index)
                && !isAnswered(text, index)
                && (text.lexicon().knows(token.text()) || token.key().indexOf(' ') >= 0);
    }

    /**
     * The word that fits so much better that it is reported; null when there is none. In a heading the grammar is its own: the
     * present tense for what is past, no articles.
     */
    private @Nullable String meant(Text text, int index) {
        String key = text.tokens().get(index).key();
        boolean isWrongArticle = !text.isRussian()
                && IndefiniteArticle.before(text.tokens(), index + 1).forbids(key);
        if (text.lexicon().alternatives(key).isEmpty() && !isWrongArticle) {
            return null;
        }
        Misfit place = new Misfit(text, index);
        LearntOdds<Alternative.Kind> model = models.computeIfAbsent(
                place.table(), table -> LearntOdds.readWithTrees(table, Alternative.Kind.class, Misfit.NAMES));
        String best = isWrongArticle ? key.equals("a") ? "an" : "a" : null;
        double most = isWrongArticle ? Double.NEGATIVE_INFINITY : 0;
        for (Alternative alternative : place.alternatives()) {
            double odds = place.margin(model, alternative);
            boolean isTense = text.isHeading() && alternative.kind() == Alternative.Kind.FORM;
            if (odds > Double.NEGATIVE_INFINITY
                    && odds >= most
                    && !isTense
                    && (isWrongArticle
                            || !IndefiniteArticle.isOne(key)
                            || !IndefiniteArticle.isOne(alternative.word().key()))) {
                most = odds;
                best = alternative.word().key();
            }
        }
        return best;
    }

    private static Finding finding(Text text, int index, String other) {
        Words.Token token = text.tokens().get(index);
        String meant = cased(other, token.text());
        return text.place(token)
                .finding(
                        FindingKind.MISSPELLING,
                        RULE,
                        Message.of("finding.spelling.confused", meant, token.text()),
                        List.of(meant),
                        evidence(text, new Misfit(text, index).elsewhere(other)));
    }

    private static List<Evidence> evidence(Text text, ArticleWords.@Nullable Position position) {
        if (position == null) {
            return List.of();
        }
        Words.Token said = text.words().tokens(position.paragraph()).get(position.index());
        return List.of(new Place(text.article(), position.paragraph(), new TextSpan(said.start(), said.end()))
                .evidence(Message.of("finding.note.paragraph-has", position.paragraph() + 1, said.text())));
    }

    /** The Russian “ни” of “ни… ни…” and “что бы ни…”, in whose place no “не” stands. */
    private static boolean isNeitherNor(List<Words.Token> tokens, int index) {
        String key = tokens.get(index).key();
        return SpellingWords.has("ru", "in whose place no «не» stands", key)
                && tokens.subList(Math.max(0, index - REACH), Math.min(tokens.size(), index + REACH)).stream()
                                .filter(token -> SpellingWords.has("ru", "goes with «ни»", token.key()))
                                .count()
                        > 1;
    }

    /** Whether another word of the sentence asks for this one, as “как” for “так же”: then it is right. */
    private static boolean isAnswered(Text text, int index) {
        List<Words.Token> tokens = text.tokens();
        Set<String> answers = SpellingWords.of(
                text.language(), "answers «" + tokens.get(index).key() + "»");
        return !answers.isEmpty()
                && tokens.subList(index + 1, Math.min(tokens.size(), index + REACH)).stream()
                        .takeWhile(token -> !token.key().equals("."))
                        .anyMatch(token -> answers.contains(token.key()));
    }

    /** Whether it is the “million” of “6.8 million”: whether a figure is right nobody knows by its neighbours. */
    private static boolean isPartOfFigure(Text text, int index) {
        List<Words.Token> tokens = text.tokens();
        return index > 0
                && tokens.get(index - 1).type() == Words.Type.NUMBER
                && SpellingWords.has(
                        text.language(), "part of a figure", tokens.get(index).key());
    }

    /** As in “top-5”. */
    private static boolean isJoinedToNumber(String text, Words.Token token) {
        return token.end() + 1 < text.length()
                && text.charAt(token.end()) == '-'
                && Character.isDigit(text.charAt(token.end() + 1));
    }

    /** The word with a capital where the one that stands there has one. */
    static String cased(String key, String written) {
        return Character.isUpperCase(written.charAt(0))
                ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)
                : key;
    }
}
