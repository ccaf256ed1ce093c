package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.Paragraph;
import dev.parallax.article.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads what a test makes up, as a file of a name. */
final class Readings {

    private static final TikaArticleExtractor EXTRACTOR = new TikaArticleExtractor(ExtractionLimits.DEFAULTS);

    private Readings() {}

    static List<Extraction> read(String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("reading", "");
            try {
                Files.write(file, bytes);
                return EXTRACTOR.extract(new SourceFile("test", name, file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Extraction> read(String name, String text) {
        return read(name, text.getBytes(UTF_8));
    }

    /** The one article of a file that gives nothing else. */
    static Article article(String name, byte[] bytes) {
        List<Extraction> read = read(name, bytes);
        assertThat(read).singleElement().isInstanceOf(Extracted.class);
        return ((Extracted) read.get(0)).article();
    }

    static Article article(String name, String text) {
        return article(name, text.getBytes(UTF_8));
    }

    /** Role and text of each paragraph. */
    static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(paragraph -> paragraph.role() + " " + paragraph.text())
                .toList();
    }

    static List<String> paragraphs(String name, String text) {
        return paragraphs(article(name, text));
    }

    static List<String> texts(Article article) {
        return article.paragraphs().stream().map(Paragraph::text).toList();
    }

    static List<String> locations(List<Extraction> read) {
        return read.stream().map(Extraction::location).toList();
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
