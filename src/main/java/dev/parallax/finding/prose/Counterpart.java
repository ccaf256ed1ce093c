package dev.parallax.finding.prose;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.context.Words;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the other edition has in place of a paragraph: its words in translation, and its lemmas. For one thread. */
public final class Counterpart {

    private static final CounterpartLimits LIMITS = CounterpartLimits.DEFAULTS;

    /** The languages whose words lexicons know. */
    private static final Set<String> KNOWN = Set.of("en", "ru");

    private static final double A_MILLION = 1e6;

    private final String language;
    private final String otherLanguage;
    private final LanguagePair pair;
    private final Set<String> translated = new HashSet<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Map<String, Found> answers = new HashMap<>();
    private final List<String> paragraph;
    private @Nullable Map<String, Integer> own;
    private final @Nullable BilingualLexicon lexicon;

    private Counterpart(
            String language, String otherLanguage, List<String> paragraph, @Nullable BilingualLexicon lexicon) {
        this.paragraph = paragraph;
        this.language = language;
        this.otherLanguage = otherLanguage;
        this.pair = new LanguagePair(language, otherLanguage);
        this.lexicon = KNOWN.contains(language) && KNOWN.contains(otherLanguage) ? lexicon : null;
    }

    /**
     * The counterpart of a paragraph; null when no edition in another language answers it.
     *
     * @param tokens of the story's editions
     */
    public static @Nullable Counterpart of(
            CheckedStory story,
            CheckedArticle article,
            int paragraph,
            StoryTokens tokens,
            @Nullable BilingualLexicon lexicon) {
        Passage passage = Passage.answering(paragraph, article, story);
        if (passage == null) {
            return null;
        }
        Counterpart counterpart = new Counterpart(
                article.language().article().tag(),
                passage.language(),
                tokens.of(article).get(paragraph).stream()
                        .filter(Words.Token::isWord)
                        .map(Words.Token::key)
                        .toList(),
                lexicon);
        for (int number : passage.paragraphs()) {
            counterpart.add(
                    passage.edition(), number, tokens.of(passage.edition()).get(number));
        }
        return counterpart.isOfTheSame() ? counterpart : null;
    }

    private void add(CheckedArticle other, int number, List<Words.Token> tokens) {
        for (Words.Token token : tokens) {
            if (token.isWord() && lexicon != null) {
                lemmas.add(lexicon.lemma(token.text(), otherLanguage));
            }
        }
        String translation = other.trustedTranslation(number);
        if (translation != null && !other.language().article().tag().equals(language)) {
            Words.of(translation).forEach(token -> translated.add(token.key()));
        }
    }

    /**
     * How surely the passage has what the word says.
     *
     * @param probability that the word is translated by what the passage has for it; 0 where nothing there answers it
     * @param isAlone whether none of the paragraph's other words is answered by the same
     * @param isKnown whether anything is known of the word's translations, so that having none there says something
     * @param telling from 0, where what answers it stands in most passages, to 1, where it is hardly ever used
     * @param isTranslated whether the passage's own translation has the word itself
     */
    public record Answer(double probability, boolean isAlone, boolean isKnown, double telling, boolean isTranslated) {

        public boolean isThere() {
            return probability > 0;
        }
    }

    /** Whether the passage's own translation has the word, by its key. */
    public boolean isTranslated(String key) {
        return translated.contains(key);
    }

    /**
     * What the passage has for a word.
     *
     * @param key the word's
     * @param instead the word that the paragraph has in its place, or the word itself
     */
    public Answer answer(String key, String instead) {
        boolean isTranslated = isTranslated(key);
        if (lexicon == null || lemmas.isEmpty()) {
            return new Answer(0, false, false, 0, isTranslated);
        }
        Found found = found(key);
        int others =
                own().getOrDefault(found.lemma(), 0) - (found(instead).lemma().equals(found.lemma()) ? 1 : 0);
        boolean isThere = found.probability() > 0;
        return new Answer(
                found.probability(),
                isThere && others <= 0,
                found.isKnown(),
                isThere ? telling(lexicon.perMillion(found.lemma(), otherLanguage)) : 0,
                isTranslated);
    }

    private static double telling(double perMillion) {
        return Math.min(1, Math.log(A_MILLION / (1 + perMillion)) / Math.log(A_MILLION));
    }

    /**
     * What answers a word in the passage.
     *
     * @param lemma empty when nothing does
     */
    private record Found(String lemma, double probability, boolean isKnown) {

        /** Of a word with translations. */
        static final Found NONE = new Found("", 0, true);

        /** Of a word without. */
        static final Found UNKNOWN = new Found("", 0, false);
    }

    private Found found(String key) {
        Found known = answers.get(key);
        if (known == null) {
            known = find(Objects.requireNonNull(lexicon).lemma(key, language), lexicon);
            answers.put(key, known);
        }
        return known;
    }

    private Found find(String lemma, BilingualLexicon known) {
        List<BilingualLexicon.Translation> translations = known.translations(lemma, pair);
        for (int i = 0; i < Math.min(translations.size(), LIMITS.likely()); i++) {
            BilingualLexicon.Translation one = translations.get(i);
            if (one.probability() > LIMITS.least() && lemmas.contains(one.lemma())) {
                return new Found(one.lemma(), one.probability(), true);
            }
        }
        return translations.isEmpty() ? Found.UNKNOWN : Found.NONE;
    }

    /**
     * Whether the passage tells what the paragraph does, by the telling words of the paragraph that it answers. Editions are
     * abridged and rewritten, and aligners err: what another passage lacks says nothing.
     */
    private boolean isOfTheSame() {
        if (lexicon == null) {
            return !translated.isEmpty();
        }
        int known = 0;
        int answered = 0;
        for (String key : paragraph) {
            String lemma = lexicon.lemma(key, language);
            if (lexicon.perMillion(lemma, language) < LIMITS.telling()) {
                Found found = answers.computeIfAbsent(key, unknown -> find(lemma, lexicon));
                known += found.isKnown() ? 1 : 0;
                answered += found.probability() > 0 ? 1 : 0;
            }
        }
        return answered > 0 && answered >= LIMITS.answered() * known;
    }

    /** By how many of the paragraph's words each lemma of the passage is asked for. */
    private Map<String, Integer> own() {
        if (own == null) {
            own = new HashMap<>();
            for (String key : paragraph) {
                own.merge(found(key).lemma(), 1, Integer::sum);
            }
        }
        return own;
    }
}
