package dev.parallax.finding.editions;

import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Scripts;
import dev.parallax.text.Letters;
import dev.parallax.text.WordSets;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.BilingualLexicon.Translation;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.List;
import java.util.Set;

/**
 * What Russian and English words with a capital are: names, which are carried over by their sound, or words of a title or an
 * office, which are translated, each time in another way.
 */
final class NameWords {

    private static final NameLimits LIMITS = NameLimits.DEFAULTS;

    private static final Set<String> ADJECTIVE_ENDINGS =
            WordSets.read(NameWords.class, "adjectives.tsv").of("ru", "ending");

    private final BilingualLexicon lexicon;

    NameWords(BilingualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the lexicon has for the word in the other language. */
    List<Translation> translations(Occurrence item) {
        boolean russian = Letters.isCyrillic(item.lemma());
        return lexicon.translations(
                item.lemma(), russian ? new LanguagePair("ru", "en") : new LanguagePair("en", "ru"));
    }

    /** Whether the lexicon knows how the other language has the name. */
    boolean isKnown(Occurrence name) {
        List<Translation> translations = translations(name);
        return !translations.isEmpty() && translations.get(0).probability() >= LIMITS.known();
    }

    /** Whether the word, or what the lexicon has for it, is a Russian adjective: «московский», <i>American</i>. */
    boolean isAdjective(Occurrence name) {
        String lemma = name.lemma();
        String russian = Letters.isCyrillic(lemma)
                ? lemma
                : translations(name).stream()
                        .map(Translation::lemma)
                        .findFirst()
                        .orElse(lemma);
        return ADJECTIVE_ENDINGS.stream().anyMatch(russian::endsWith);
    }

    /** Whether it is a country's name in the language that it is in. */
    boolean isCountry(Occurrence item) {
        return Countries.isCountry(item.lemma(), item.statement().language(), lexicon);
    }

    /** Whether it is a common word that sounds unlike what translators have for it: <i>Hunting</i>, «Охотный». */
    boolean isOfTitle(Occurrence item) {
        List<Translation> translations = translations(item);
        return !translations.isEmpty()
                && Scripts.likeness(
                                item.word().withoutGenitive(),
                                translations.get(0).lemma())
                        < LIMITS.nearlyTheSame()
                && !isCountry(item)
                && isCommon(item);
    }

    /** Whether a dictionary has the word without a capital as well. */
    private static boolean isCommon(Occurrence item) {
        return Lexicon.load(Letters.isCyrillic(item.lemma()) ? "ru" : "en")
                .knowsExactly(item.word().withoutGenitive());
    }

    /** Whether two spellings may well be of one name, if not by the rules. */
    static boolean nearlyTheSame(Occurrence one, Occurrence other) {
        boolean first = Letters.isCyrillic(one.word().text());
        String cyrillic = first ? one.word().text() : other.word().text();
        String latin = first ? other.word().text() : one.word().text();
        return Scripts.mayBeginAlike(cyrillic, latin)
                && NameTransliteration.match(cyrillic, latin, LIMITS.nearlyTheSame()) >= LIMITS.nearlyTheSame();
    }
}
