package dev.parallax.finding.prose;

import dev.parallax.alignment.Bead;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.context.Words;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the other edition has in place of a paragraph: its words in translation, and its lemmas. For one thread. */
public final class Counterpart {

    /** The translation, or the lexicon, has the one word and not the other. */
    private static final double SPEAKS_FOR = 4;

    /** The languages whose words lexicons know. */
    private static final Set<String> KNOWN = Set.of("en", "ru");

    private final String language;
    private final String otherLanguage;
    private final Set<String> translated = new HashSet<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Map<String, Boolean> translatable = new HashMap<>();
    private final @Nullable BilingualLexicon lexicon;

    private Counterpart(String language, String otherLanguage, @Nullable BilingualLexicon lexicon) {
        this.language = language;
        this.otherLanguage = otherLanguage;
        this.lexicon = KNOWN.contains(language) && KNOWN.contains(otherLanguage) ? lexicon : null;
    }

    /** The counterpart of a paragraph; null when no edition in another language answers it. */
    public static @Nullable Counterpart of(
            CheckedStory story, CheckedArticle article, int paragraph, @Nullable BilingualLexicon lexicon) {
        for (AlignedPair pair : story.pairs()) {
            boolean isSource = pair.source().id() == article.id();
            if (!isSource && pair.target().id() != article.id()) {
                continue;
            }
            CheckedArticle other = isSource ? pair.target() : pair.source();
            for (Bead bead : pair.paragraphs().beads()) {
                if ((isSource ? bead.source() : bead.target()).contains(paragraph)) {
                    List<Integer> answers = isSource ? bead.target() : bead.source();
                    Counterpart counterpart = new Counterpart(
                            article.language().article().tag(),
                            other.language().article().tag(),
                            lexicon);
                    answers.forEach(number -> counterpart.add(other, number));
                    return answers.isEmpty() ? null : counterpart;
                }
            }
        }
        return null;
    }

    private void add(CheckedArticle other, int number) {
        for (Words.Token token :
                Words.of(other.article().paragraphs().get(number).text())) {
            if (token.isWord() && lexicon != null) {
                lemmas.add(lexicon.lemma(token.text(), otherLanguage));
            }
        }
        String translation = other.trustedTranslation(number);
        if (translation != null && !other.language().article().tag().equals(language)) {
            Words.of(translation).forEach(token -> translated.add(token.key()));
        }
    }

    /** How much speaks for the other word, above 0, or for the one that stands there, below 0. */
    public double speaksFor(String other, String own) {
        double gain = 0;
        if (!translated.isEmpty()) {
            gain += (translated.contains(other) ? SPEAKS_FOR : 0) - (translated.contains(own) ? SPEAKS_FOR : 0);
        }
        if (gain == 0 && lexicon != null && !lemmas.isEmpty()) {
            gain += (isTranslated(other, lexicon) ? SPEAKS_FOR : 0) - (isTranslated(own, lexicon) ? SPEAKS_FOR : 0);
        }
        return gain;
    }

    private boolean isTranslated(String word, BilingualLexicon known) {
        return translatable.computeIfAbsent(
                word,
                unasked ->
                        known
                                .translations(known.lemma(unasked, language), new LanguagePair(language, otherLanguage))
                                .stream()
                                .limit(8)
                                .anyMatch(translation ->
                                        translation.probability() > 0.03 && lemmas.contains(translation.lemma())));
    }
}
