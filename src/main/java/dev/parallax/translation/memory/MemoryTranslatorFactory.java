package dev.parallax.translation.memory;

import dev.parallax.article.SegmentSplitter;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes the engine {@code memory}. Its path is a TMX file, or a folder whose {@code *.tmx} files are read in the order
 * of their names; its option {@code match} is the likeness from which a unit counts, 0 to 1, by default 0.75.
 */
public final class MemoryTranslatorFactory implements TranslatorFactory {

    private static final double DEFAULT_MATCH = 0.75;

    private static final String PUBLISHED = "published";

    private final SegmentSplitter splitter;

    public MemoryTranslatorFactory(SegmentSplitter splitter) {
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
        return new MemoryTranslator(MemoryTranslator.ID, read(settings.requiredPath()), match, 1, splitter);
    }

    private static List<TranslationUnit> read(Path path) {
        List<TranslationUnit> units = new ArrayList<>();
        try {
            for (Path file : files(path)) {
                TmxReader.read(file, units::add);
            }
        } catch (NoSuchFileException missing) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "translator.path is '" + path + "', and there is no such file: name a TMX file or a folder of them",
                    null,
                    missing);
        } catch (IOException broken) {
            throw new TranslationException(
                    Kind.CONFIGURATION, "translator.path is '" + path + "': " + broken.getMessage(), null, broken);
        }
        return units;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            List<Path> files = children.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".tmx"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("the folder has no file *.tmx");
            }
            return files;
        }
    }
}
