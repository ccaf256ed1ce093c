package dev.parallax.translation.lexical;

import dev.parallax.message.Message;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The embedded engine: Russian and English, by lexicon and grammar, offline. The same text always gets the same
 * translation. Words that it does not know stand in the translation as they are, each marked as untranslated.
 *
 * <p>Safe for use by several threads; all instances share one lexicon, read on first use.
 */
public final class LexicalTranslator implements Translator {

    private static final LanguagePair RU_EN = new LanguagePair("ru", "en");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "...", "…", ";", ":");

    /** Longer segments are cut: the search takes memory for each token. */
    private static final int LONGEST_SEGMENT = 120;

    private static final int BEAM = 15;

    private static final class Holder {
        static final EmbeddedLexicon LEXICON = EmbeddedLexicon.load();
        static final HandLexicon HAND = HandLexicon.load();
    }

    /** What only English into Russian takes. */
    private static final class English {
        static final RussianModel MODEL = RussianModel.load(Holder.LEXICON.data().russian.words.length);
        static final EnglishOptions.Sources SOURCES = new EnglishOptions.Sources(
                Holder.LEXICON, new ReversedPhrases(Holder.LEXICON.data()), new ReversedHand(Holder.HAND), MODEL);
    }

    private final Weights weights;
    private final EnglishWeights englishWeights;

    public LexicalTranslator() {
        this(Weights.DEFAULT, EnglishWeights.DEFAULT);
    }

    LexicalTranslator(Weights weights, EnglishWeights englishWeights) {
        this.weights = weights;
        this.englishWeights = englishWeights;
    }

    @Override
    public String id() {
        return "lexical";
    }

    @Override
    public String model() {
        return "3";
    }

    @Override
    public boolean supports(LanguagePair pair) {
        return pair.equals(RU_EN) || pair.equals(RU_EN.reverse());
    }

    @Override
    public Message refusal(LanguagePair pair) {
        return Message.of("finding.left.pair-lexical", pair.toString());
    }

    @Override
    public TranslationLimits limits() {
        return TranslationLimits.NONE;
    }

    @Override
    public List<TranslationResult> translate(TranslationRequest request) {
        if (!supports(request.pair())) {
            throw new TranslationException(
                    TranslationException.Kind.CONFIGURATION, Message.sentence(refusal(request.pair())));
        }
        LexiconData data = Holder.LEXICON.data();
        Direction direction = request.pair().equals(RU_EN)
                ? new Direction(
                        data.russian,
                        data.english,
                        RussianGrammar::of,
                        new RussianOptions(data, Holder.HAND, weights)::of,
                        new Decoder(data.model, weights.model()))
                : new Direction(
                        data.english,
                        data.russian,
                        form -> RussianGrammar.UNKNOWN,
                        new EnglishOptions(English.SOURCES, englishWeights)::of,
                        new Decoder(
                                English.MODEL.words,
                                englishWeights.model(),
                                English.MODEL.classes,
                                englishWeights.classes(),
                                BEAM));
        return request.texts().stream().map(direction::translate).toList();
    }

    /** All that one direction of translation takes. */
    private record Direction(
            LexiconData.Vocabulary source,
            LexiconData.Vocabulary target,
            Function<String, RussianGrammar> grammar,
            Function<Segment, List<List<Option>>> options,
            Decoder decoder) {

        TranslationResult translate(String text) {
            List<Token> tokens = Tokenizer.tokenize(text);
            if (tokens.isEmpty()) {
                return new TranslationResult.Untranslated(Message.of("finding.left.empty"));
            }
            Surface surface = new Surface(target);
            int words = 0;
            int translated = 0;
            int start = 0;
            while (start < tokens.size()) {
                int end = segmentEnd(tokens, start);
                List<Token> part = tokens.subList(start, end);
                List<Option> chosen = decoder.decode(options.apply(new Segment(part, source, grammar)));
                int at = 0;
                for (Option option : chosen) {
                    for (Token token : part.subList(at, at + option.length())) {
                        words += token.isWord() ? 1 : 0;
                        translated += token.isWord() && !option.untranslated() ? 1 : 0;
                    }
                    at += option.length();
                }
                if (start > 0) {
                    surface.space(text.substring(
                            tokens.get(start - 1).end(), tokens.get(start).start()));
                }
                surface.add(part, chosen);
                start = end;
            }
            return words > 0 && translated == 0
                    ? new TranslationResult.Untranslated(Message.of("finding.left.unknown-words"))
                    : new TranslationResult.Translated(surface.text(), 1, surface.untranslated());
        }
    }

    private static int segmentEnd(List<Token> tokens, int start) {
        int i = start;
        while (i < tokens.size() && i - start < LONGEST_SEGMENT) {
            Token token = tokens.get(i++);
            boolean ends = token.kind() == Token.Kind.MARK && SENTENCE_ENDS.contains(token.key());
            if (ends && i < tokens.size() && tokens.get(i).spaced()) {
                return i;
            }
        }
        return i;
    }
}
