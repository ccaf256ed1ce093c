package dev.parallax.translation.memory;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationUnit;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the engine {@code memory}. Its path is a TMX file, or a folder whose {@code *.tmx} and {@code *.tmx.gz} files are
 * read in the order of their names; its option {@code match} is the likeness from which a unit counts, 0 to 1, by default 0.75.
 */
public final class MemoryFactory implements TranslatorFactory {

    private static final Logger log = LoggerFactory.getLogger(MemoryFactory.class);

    private static final Pattern NAME = Pattern.compile("(?i)[.]tmx(?:[.]gz)?$");

    private static final double DEFAULT_MATCH = 0.75;

    private static final String PUBLISHED = "published";

    private final SegmentSplitter splitter;

    public MemoryFactory(SegmentSplitter splitter) {
        this.splitter = splitter;
    }

    /**
     * A memory called {@code published}, of passages that were published in two languages. Nobody said that the one is a
     * translation of the other, so however alike a text is to a passage, that is never a full match.
     *
     * @param units those named first hold, where several have the same source
     * @param match the likeness from which a passage counts, 0 to 1
     */
    public static Translator published(List<TranslationUnit> units, double match, SegmentSplitter splitter) {
        return new MemoryTranslator(PUBLISHED, units, match, FuzzyIndex.ALMOST, splitter);
    }

    @Override
    public String id() {
        return MemoryTranslator.ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("match");
        double match = settings.option("match", DEFAULT_MATCH, 0, 1);
        return ofFile(settings.requiredPath(), "translator.path", match, splitter);
    }

    /**
     * A memory out of a TMX file, or a folder of them.
     *
     * @param key where the job file names it
     * @param match the likeness from which a unit counts, 0 to 1
     * @throws TranslationException of the kind {@code CONFIGURATION} when it cannot be read, with the key and the reason
     */
    public static Translator ofFile(Path path, String key, double match, SegmentSplitter splitter) {
        return new MemoryTranslator(MemoryTranslator.ID, read(path, key), match, 1, splitter);
    }

    /** Of units with the same source the first holds: so those changed last come first, and those without a date last. */
    private static List<TranslationUnit> read(Path path, String key) {
        List<TmxUnit> units = new ArrayList<>();
        try {
            for (Path file : files(path)) {
                PassedOver passedOver = new PassedOver();
                TmxReader.read(file, units::add, passedOver);
                if (!passedOver.isEmpty()) {
                    log.warn(
                            "The translation memory {} ({}) has units that were passed over: {}",
                            file,
                            key,
                            passedOver);
                }
            }
        } catch (NoSuchFileException missing) {
            throw new TranslationException(
                    Kind.CONFIGURATION, Message.of("engine.memory-missing", key, path.toString()), null, missing);
        } catch (IOException broken) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    Message.of("engine.memory-broken", key, path.toString(), String.valueOf(broken.getMessage())),
                    null,
                    broken);
        }
        return units.stream()
                .sorted(Comparator.comparing(TmxUnit::changed).reversed())
                .map(TmxUnit::unit)
                .toList();
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            List<Path> files = children.filter(
                            file -> NAME.matcher(file.toString()).find() && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("the folder has no file *.tmx");
            }
            return files;
        }
    }
}
