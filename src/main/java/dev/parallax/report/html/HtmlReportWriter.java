package dev.parallax.report.html;

import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@code index.html}, a page for each story under {@code stories}, and what they need to open from disk. */
public final class HtmlReportWriter implements ReportWriter {

    static final List<String> ASSETS = List.of("parallax.css", "parallax.js");

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Path write(RunReader store, long run, Path folder) throws IOException {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        for (String asset : ASSETS) {
            copy(asset, folder.resolve(asset));
        }
        RunSummary summary = store.summary(run);
        IndexPages index = new IndexPages();
        for (String key : store.stories(run)) {
            StoryRecord story = store.story(run, key);
            index.add(story);
            write(stories.resolve(file(key)), out -> Pages.story(story, summary, "", out));
        }
        removeOthers(stories, index.order());
        // So that a story's page knows the next one without being written twice.
        write(folder.resolve("order.js"), out -> {
            String keys = index.order().stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
            out.write("window.PARALLAX_ORDER = " + (keys.equals("[\"\"]") ? "[]" : keys) + ";\n");
        });
        Path first = folder.resolve("index.html");
        write(first, out -> Pages.index(index, store, summary, "", out));
        return first;
    }

    private static String file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalStateException(
                    "A story's key has lower-case letters, digits and hyphens, not \"" + key + "\"");
        }
        return key + ".html";
    }

    /** A story that was there one night and is not there the next must not look like part of this report. */
    private static void removeOthers(Path stories, List<String> keys) throws IOException {
        Set<String> files = keys.stream().map(HtmlReportWriter::file).collect(Collectors.toSet());
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(stories, "*.html")) {
            for (Path page : pages) {
                if (!files.contains(page.getFileName().toString())) {
                    Files.delete(page);
                }
            }
        }
    }

    private static void copy(String asset, Path to) throws IOException {
        try (InputStream in = HtmlReportWriter.class.getResourceAsStream(asset)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + asset + "; build it again");
            }
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private interface Content {
        void write(Writer out) throws IOException;
    }

    /** A reader of the folder sees the old page or the new one, never half of one. */
    private static void write(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            content.write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
