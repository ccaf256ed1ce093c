package dev.parallax.translation.local;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Translates with a local model, segment by segment: what such a model was trained on. A segment that the model
 * cannot translate stands in the result untranslated, and is marked.
 */
public final class SentenceTranslator implements Translator {

    /** Paragraphs in one call: what a killed night may have to do again. */
    private static final TranslationLimits LIMITS = new TranslationLimits(64, Integer.MAX_VALUE);

    private final String id;
    private final SentenceModel model;
    private final String name;
    private final LanguagePair pair;
    private final int positions;
    private final int beams;
    private final int batch;
    private final SegmentSplitter splitter;

    /**
     * @param id of the engine, as a job names it
     * @param model closed by this
     * @param name which model it is, as the store keeps it: another name is another model
     * @param positions most tokens that the model takes
     * @param beams hypotheses that are followed side by side; 1 is greedy
     * @param batch segments that are translated at once
     */
    public SentenceTranslator(
            String id,
            SentenceModel model,
            String name,
            LanguagePair pair,
            int positions,
            int beams,
            int batch,
            SegmentSplitter splitter) {
        this.id = id;
        this.model = model;
        this.name = name;
        this.pair = pair;
        this.positions = positions;
        this.beams = beams;
        this.batch = batch;
        this.splitter = splitter;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public boolean supports(LanguagePair wanted) {
        return primary(wanted.source()).equals(primary(pair.source()))
                && primary(wanted.target()).equals(primary(pair.target()));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    @Override
    public TranslationLimits limits() {
        return LIMITS;
    }

    @Override
    public List<TranslationResult> translate(TranslationRequest request) {
        if (request.texts().size() > LIMITS.texts()) {
            throw new TranslationException(
                    Kind.BAD_ITEM,
                    Message.of(
                            "engine.texts", id, LIMITS.texts(), request.texts().size()));
        }
        List<List<Segment>> segments =
                request.texts().stream().map(this::segments).toList();
        translate(segments.stream().flatMap(List::stream).toList());
        List<TranslationResult> results = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            results.add(join(request.texts().get(i), segments.get(i)));
        }
        return results;
    }

    /** The pieces of the text that have words, each short enough for the model. */
    private List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        for (TextSpan span : splitter.split(text, pair.source())) {
            add(text, span, segments);
        }
        return segments;
    }

    /** Halves a piece that is too long for the model, at white space where there is any. */
    private void add(String text, TextSpan span, List<Segment> segments) {
        String piece = span.of(text);
        if (piece.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        int[] tokens = model.encode(piece);
        if (tokens.length <= positions || span.length() < 2) {
            segments.add(new Segment(span, tokens));
            return;
        }
        int middle = middle(text, span);
        add(text, trimmed(text, span.start(), middle), segments);
        add(text, trimmed(text, middle, span.end()), segments);
    }

    private static int middle(String text, TextSpan span) {
        int half = (span.start() + span.end()) / 2;
        for (int distance = 0; distance < span.length() / 2; distance++) {
            if (Character.isWhitespace(text.charAt(half + distance))) {
                return half + distance;
            }
            if (half - distance > span.start() && Character.isWhitespace(text.charAt(half - distance))) {
                return half - distance;
            }
        }
        return Character.isLowSurrogate(text.charAt(half)) && half - 1 > span.start() ? half - 1 : half;
    }

    private static TextSpan trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /** Translates segments of about the same length together: the shorter ones are padded to the longest. */
    private void translate(List<Segment> segments) {
        List<Segment> byLength = segments.stream()
                .sorted(Comparator.comparingInt(segment -> segment.tokens.length))
                .toList();
        for (int start = 0; start < byLength.size(); start += batch) {
            List<Segment> some = byLength.subList(start, Math.min(byLength.size(), start + batch));
            try {
                List<Decoded> decoded = model.translate(
                        some.stream().map(segment -> segment.tokens).toList(), beams);
                for (int i = 0; i < some.size(); i++) {
                    some.get(i).decoded = decoded.get(i);
                }
            } catch (SentenceModelException failed) {
                throw new TranslationException(
                        Kind.BAD_ITEM,
                        Message.of("engine.failed", id, String.valueOf(failed.getMessage())),
                        null,
                        failed);
            }
        }
    }

    /** The translated segments, with what stands between them in the text. */
    private TranslationResult join(String text, List<Segment> segments) {
        if (segments.isEmpty()) {
            return new TranslationResult.Untranslated(Message.of("finding.left.no-words"));
        }
        StringBuilder joined = new StringBuilder();
        List<TextSpan> untranslated = new ArrayList<>();
        String failure = "";
        int end = 0;
        for (Segment segment : segments) {
            joined.append(text, end, segment.span.start());
            end = segment.span.end();
            String translation = segment.decoded.failure().isEmpty() ? model.decode(segment.decoded.tokens()) : "";
            if (translation.isBlank()) {
                failure = segment.decoded.failure();
                untranslated.add(new TextSpan(joined.length(), joined.length() + segment.span.length()));
                joined.append(segment.span.of(text));
            } else {
                joined.append(translation);
            }
        }
        joined.append(text, end, text.length());
        if (untranslated.size() == segments.size()) {
            return new TranslationResult.Untranslated(
                    failure.isEmpty() ? Message.of("finding.left.empty-reply") : Message.plain(failure));
        }
        return new TranslationResult.Translated(joined.toString(), 1, untranslated);
    }

    @Override
    public void close() {
        model.close();
    }

    private static final class Segment {
        private final TextSpan span;
        private final int[] tokens;
        private Decoded decoded = Decoded.NOTHING;

        Segment(TextSpan span, int[] tokens) {
            this.span = span;
            this.tokens = tokens;
        }
    }
}
