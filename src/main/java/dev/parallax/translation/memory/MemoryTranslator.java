package dev.parallax.translation.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationUnit;
import dev.parallax.translation.Translator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks texts up among translation units: the whole text, or all its sentences one by one, whichever is more alike. A
 * text put together from sentences is as good as the least alike of them.
 */
final class MemoryTranslator implements Translator {

    static final String ID = "memory";

    private final String id;
    private final List<TranslationUnit> units;
    private final double least;
    private final double most;
    private final SegmentSplitter splitter;
    private final String model;
    private final Map<LanguagePair, FuzzyIndex> indexes = new ConcurrentHashMap<>();

    /**
     * @param least likeness from which a unit counts as a match, 0 to 1
     * @param most that a match is ever worth, 0 to 1
     */
    MemoryTranslator(String id, List<TranslationUnit> units, double least, double most, SegmentSplitter splitter) {
        this.id = id;
        this.most = most;
        this.units = List.copyOf(units);
        this.least = least;
        this.splitter = splitter;
        this.model = model(this.units, least);
    }

    private static String model(List<TranslationUnit> units, double least) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            units.forEach(unit -> digest.update((unit.variants() + "\n").getBytes(UTF_8)));
            String hash = HexFormat.of().formatHex(digest.digest(), 0, 8);
            return units.size() + " units " + hash + ", match " + least;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public boolean supports(LanguagePair pair) {
        return !indexes.computeIfAbsent(pair, this::index).isEmpty();
    }

    @Override
    public TranslationLimits limits() {
        return TranslationLimits.NONE;
    }

    @Override
    public List<TranslationResult> translate(TranslationRequest request) {
        FuzzyIndex index = indexes.computeIfAbsent(request.pair(), this::index);
        return request.texts().stream()
                .map(text -> translate(index, text, request.pair().source()))
                .toList();
    }

    private FuzzyIndex index(LanguagePair pair) {
        FuzzyIndex index = new FuzzyIndex();
        for (TranslationUnit unit : units) {
            String source = variant(unit, pair.source());
            String target = variant(unit, pair.target());
            if (source != null && target != null) {
                index.add(source, target);
            }
        }
        return index;
    }

    /** The variant of that language, or else one that names it otherwise: {@code EN-US} and {@code eng} serve {@code en}. */
    private static @Nullable String variant(TranslationUnit unit, String language) {
        String exact = unit.variants().get(language);
        if (exact != null) {
            return exact;
        }
        String primary = Languages.primary(language);
        for (Map.Entry<String, String> variant : unit.variants().entrySet()) {
            if (Languages.primary(variant.getKey()).equals(primary)) {
                return variant.getValue();
            }
        }
        return null;
    }

    private TranslationResult translate(FuzzyIndex index, String text, String language) {
        if (text.isBlank()) {
            return new TranslationResult.Untranslated(Message.of("finding.left.empty"));
        }
        FuzzyIndex.Match whole = index.best(text, least);
        if (whole != null && whole.likeness() == 1) {
            return translated(whole.target(), 1);
        }
        List<TextSpan> segments = splitter.split(text, language);
        StringBuilder joined = new StringBuilder();
        double worst = 1;
        int missing = 0;
        for (int i = 0; i < segments.size(); i++) {
            FuzzyIndex.Match match = index.best(segments.get(i).of(text), least);
            if (match == null) {
                missing++;
                continue;
            }
            if (i > 0) {
                joined.append(text, segments.get(i - 1).end(), segments.get(i).start());
            }
            joined.append(match.target());
            worst = Math.min(worst, match.likeness());
        }
        if (missing == 0 && !segments.isEmpty() && (whole == null || worst >= whole.likeness())) {
            return translated(joined.toString(), worst);
        }
        if (whole != null) {
            return translated(whole.target(), whole.likeness());
        }
        return new TranslationResult.Untranslated(
                segments.size() == 1
                        ? Message.of("finding.left.no-match", least)
                        : Message.of("finding.left.no-match-of", least, missing, segments.size()));
    }

    private TranslationResult translated(String text, double match) {
        return new TranslationResult.Translated(text, Math.min(match, most), List.of());
    }
}
