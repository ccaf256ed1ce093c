package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Scripts;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.BilingualLexicon.Translation;
import dev.parallax.translation.LanguagePair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that no translator would have chosen: two well known words, neither of which has an answer, between words
 * that answer each other.
 */
final class WordingChecker implements Checker {

    private static final WordingLimits LIMITS = WordingLimits.DEFAULTS;

    @Override
    public String id() {
        return "wording";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        return Remark.ofBeads(story, (bead, remarks) -> compare(bead, story.lexicon(), remarks));
    }

    private static void compare(BeadReading bead, BilingualLexicon lexicon, List<Remark> remarks) {
        WordLinks links = bead.links();
        for (int i = 0; i < links.source().size(); i++) {
            Occurrence word = links.source().get(i);
            if (links.sourceIsAnswered(i) || !isUsual(word)) {
                continue;
            }
            int instead = links.inPlaceOf(i);
            if (instead >= 0
                    && isUsual(links.target().get(instead))
                    && isUnlike(word, links.target().get(instead), lexicon)
                    && !engineHas(bead.witness(), instead)) {
                remarks.add(remark(word, links.target().get(instead)));
            }
        }
    }

    /** Whether the translation has the published word, too. */
    private static boolean engineHas(@Nullable Witness witness, int published) {
        return witness != null && witness.toPublished().targetIsAnswered(published);
    }

    private static boolean isUsual(Occurrence item) {
        return item.isContent()
                && !item.word().isFigure()
                && !item.word().isCapitalised()
                && item.word().text().length() > 3;
    }

    /** Whether both are well known, and what was published is no near synonym and sounds otherwise. */
    private static boolean isUnlike(Occurrence word, Occurrence instead, BilingualLexicon lexicon) {
        LanguagePair there = new LanguagePair(
                word.statement().language(), instead.statement().language());
        List<Translation> usual = lexicon.translations(word.lemma(), there);
        List<Translation> back = lexicon.translations(instead.lemma(), there.reverse());
        return isWellKnown(usual)
                && isWellKnown(back)
                && Scripts.likeness(word.lemma(), instead.lemma()) < LIMITS.cognate()
                && back.stream().noneMatch(other -> sharesTranslation(other.lemma(), usual, there, lexicon));
    }

    private static boolean isWellKnown(List<Translation> translations) {
        return !translations.isEmpty() && translations.get(0).probability() >= LIMITS.usual();
    }

    /** Whether another word of the source language can be translated by one of these as well. */
    private static boolean sharesTranslation(
            String lemma, List<Translation> translations, LanguagePair pair, BilingualLexicon lexicon) {
        return lexicon.translations(lemma, pair).stream()
                .anyMatch(one ->
                        translations.stream().anyMatch(other -> other.lemma().equals(one.lemma())));
    }

    private static Remark remark(Occurrence there, Occurrence here) {
        Message language = Languages.inEdition(there.statement().language());
        return new Remark(
                here.place(),
                FindingKind.MISTRANSLATION,
                Severity.INFO,
                "wording.differs",
                Message.of("finding.wording.differs", Languages.quoted(here), language, Languages.quoted(there)),
                List.of(),
                List.of(there.place().evidence(Languages.has(there))));
    }
}
