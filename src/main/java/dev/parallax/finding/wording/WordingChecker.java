package dev.parallax.finding.wording;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Severity;
import dev.parallax.finding.wording.WordLinks.Item;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.BilingualLexicon.Translation;
import dev.parallax.translation.LanguagePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words that no translator would have chosen: the published edition has another word where the machine translation
 * has the usual one, both words are well known, neither has an answer, and their neighbours answer each other.
 */
final class WordingChecker implements Checker {

    /** A word with a likelier translation than this has a usual one. */
    private static final double USUAL = 0.6;

    private final BilingualLexicon lexicon;

    WordingChecker(BilingualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "wording";
    }

    @Override
    public List<Finding> check(CheckedStory story, NightVocabulary night) {
        List<Remark> remarks = new ArrayList<>();
        for (Counterparts bead : Counterparts.bilingual(story)) {
            Set<String> translated = translatedLemmas(bead);
            if (!translated.isEmpty()) {
                compare(new WordLinks(bead, lexicon), translated, remarks);
            }
        }
        return Remark.findings(remarks);
    }

    /** Empty when a paragraph of the bead has no translation that can be trusted. */
    private Set<String> translatedLemmas(Counterparts bead) {
        String language = bead.target().get(0).language();
        List<Word> words = new ArrayList<>();
        for (Statement statement : bead.source()) {
            String translation =
                    statement.article().trustedTranslation(statement.paragraph().number());
            if (translation == null) {
                return Set.of();
            }
            words.addAll(Word.of(translation, language));
        }
        return words.stream().map(word -> lexicon.lemma(word.norm(), language)).collect(Collectors.toSet());
    }

    private void compare(WordLinks links, Set<String> translated, List<Remark> remarks) {
        for (int i = 0; i < links.source().size(); i++) {
            Item word = links.source().get(i);
            if (links.sourceIsAnswered(i) || !isUsual(word)) {
                continue;
            }
            int instead = links.inPlaceOf(i);
            if (instead >= 0
                    && isUsual(links.target().get(instead))
                    && isExpected(word, translated, links.target().get(instead))) {
                remarks.add(remark(word, links.target().get(instead)));
            }
        }
    }

    private static boolean isUsual(Item item) {
        return item.isContent()
                && !item.word().isFigure()
                && !item.word().isCapitalised()
                && item.word().text().length() > 3;
    }

    /** Whether the machine has the word's usual translation and not the word that was published, which is no near synonym. */
    private boolean isExpected(Item word, Set<String> translated, Item instead) {
        LanguagePair there = new LanguagePair(
                word.statement().language(), instead.statement().language());
        List<Translation> usual = lexicon.translations(word.lemma(), there);
        List<Translation> back = lexicon.translations(instead.lemma(), there.reverse());
        return !translated.contains(instead.lemma())
                && isWellKnown(usual)
                && isWellKnown(back)
                && translated.contains(usual.get(0).lemma())
                && back.stream().noneMatch(other -> sharesTranslation(other.lemma(), usual, there));
    }

    private static boolean isWellKnown(List<Translation> translations) {
        return !translations.isEmpty() && translations.get(0).probability() >= USUAL;
    }

    /** Whether another word of the source language can be translated by one of these as well. */
    private boolean sharesTranslation(String lemma, List<Translation> translations, LanguagePair pair) {
        return lexicon.translations(lemma, pair).stream()
                .anyMatch(one ->
                        translations.stream().anyMatch(other -> other.lemma().equals(one.lemma())));
    }

    private static Remark remark(Item there, Item here) {
        String language = Languages.name(there.statement().language());
        return new Remark(
                here.place(),
                FindingKind.MISTRANSLATION,
                Severity.INFO,
                "wording.differs",
                Languages.quoted(here) + " stands where the " + language + " has " + Languages.quoted(there) + ".",
                List.of(),
                List.of(there.place().evidence("the " + language + " has " + Languages.quoted(there))));
    }
}
