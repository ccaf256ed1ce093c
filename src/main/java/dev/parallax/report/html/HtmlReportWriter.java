package dev.parallax.report.html;

import dev.parallax.message.UiLanguage;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes {@code index.html}, a page for each story under {@code stories}, and what they need to open from disk. */
public final class HtmlReportWriter implements ReportWriter {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

    private final List<Tongue> tongues;

    /** In English, with a switch to the other languages. */
    public HtmlReportWriter() {
        this(UiLanguage.EN);
    }

    /** @param main the language of the pages at the folder's root; those in the others are in folders of their own */
    public HtmlReportWriter(UiLanguage main) {
        this.tongues = Tongue.all(main);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        OptionalLong lastNight = LastNight.keep(folder, run);
        Path texts = Files.createDirectories(folder.resolve("text"));
        for (String asset : Assets.NAMES) {
            ReportFile.bytes(folder.resolve(asset), out -> out.write(Assets.read(asset)));
        }
        RunSummary summary = store.summary(run);
        Set<String> apart = Pages.apart(store.decisions());
        IndexPages index = new IndexPages();
        for (Tongue tongue : tongues) {
            Files.createDirectories(folder.resolve(tongue.folder() + "stories"));
            index.lastNight(tongue, before(folder, lastNight, tongue, "index.html"));
        }
        return new Draft() {

            private final Map<String, String> words = new LinkedHashMap<>();
            private int textFiles;

            @Override
            public void add(StoryRecord story) throws IOException {
                String file = file(story.key());
                index.add(story);
                words.put(story.key(), SearchTexts.text(story));
                if (words.size() == SearchTexts.AT_ONCE) {
                    writeTexts();
                }
                for (Tongue tongue : tongues) {
                    String page = "stories/" + file;
                    String before = before(folder, lastNight, tongue, page);
                    ReportFile.text(
                            folder.resolve(tongue.folder() + page),
                            out -> Pages.story(story, summary, "", apart, before, tongue, out));
                }
            }

            private void writeTexts() throws IOException {
                String script = SearchTexts.script(words);
                ReportFile.text(texts.resolve(textFiles++ + ".js"), out -> out.write(script));
                words.clear();
            }

            @Override
            public Path finish() throws IOException {
                if (!words.isEmpty()) {
                    writeTexts();
                }
                removeOthers(
                        texts,
                        IntStream.range(0, textFiles)
                                .mapToObj(number -> number + ".js")
                                .collect(Collectors.toSet()));
                writeList(index.shards(), Files.createDirectories(folder.resolve("list")));
                Set<String> stories =
                        index.order().stream().map(HtmlReportWriter::file).collect(Collectors.toSet());
                for (Tongue tongue : tongues) {
                    removeOthers(folder.resolve(tongue.folder() + "stories"), stories);
                }
                // So that a story's page knows the next one without being written twice.
                ReportFile.text(folder.resolve("order.js"), out -> out.write(order(index)));
                ReportFile.text(folder.resolve("reach.js"), out -> out.write(index.reach()));
                for (Tongue tongue : tongues) {
                    Path pages = folder.resolve(tongue.folder());
                    ReportFile.text(
                            pages.resolve("dismissals.html"),
                            out -> Pages.dismissals(index, store, summary, "", tongue, out));
                    ReportFile.text(
                            pages.resolve("index.html"), out -> Pages.index(index, store, summary, "", tongue, out));
                }
                return folder.resolve("index.html");
            }

            @Override
            public void close() {} // every page is whole when it is there
        };
    }

    /** Where that page of the night before is, seen from tonight's; empty for none. */
    private static String before(Path folder, OptionalLong lastNight, Tongue tongue, String page) {
        String old = lastNight.isPresent() ? "nights/" + lastNight.getAsLong() + "/" + tongue.folder() + page : "";
        return !old.isEmpty() && Files.exists(folder.resolve(old)) ? tongue.root(page) + old : "";
    }

    private static String file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalStateException(
                    "A story's key has lower-case letters, digits and hyphens, not \"" + key + "\"");
        }
        return key + ".html";
    }

    private static void writeList(List<String> shards, Path folder) throws IOException {
        Set<String> files = new HashSet<>();
        for (String shard : shards) {
            String file = files.size() + ".js";
            files.add(file);
            ReportFile.text(folder.resolve(file), out -> out.write(shard));
        }
        removeOthers(folder, files);
    }

    /** What was there one night and is not there the next must not look like part of this report. */
    private static void removeOthers(Path folder, Set<String> files) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{html,js}")) {
            for (Path file : found) {
                if (!files.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A script that tells the stories' order. */
    static String order(IndexPages index) {
        return index.order().stream()
                .map(key -> "\"" + key + "\"")
                .collect(Collectors.joining(",", "window.PARALLAX_ORDER = [", "];\n"));
    }
}
