package dev.parallax.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.report.ReportFile;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the report that stands in a folder knows of its stories: a line of JSON for each, in a file beside the pages, which is written
 * anew while the stories pass by. A story whose version is still the same, and whose pages are there, need not be read. What cannot be
 * read of the file is as good as missing. For one thread.
 */
final class KeptPages implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(KeptPages.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String FILE = "pieces/pages.jsonl";

    private final Map<String, Written> lines = new HashMap<>();
    private final ReportFile fresh;
    private byte[] before = {};

    private KeptPages(ReportFile fresh) {
        this.fresh = fresh;
    }

    /**
     * What the first page tells of a story.
     *
     * @param slips the numbers of the heaviest findings, with their weights
     */
    private record Told(
            StoryLine line,
            double weight,
            Map<Integer, Double> slips,
            Map<String, Bars.Count> kinds,
            Map<String, Bars.Count> sources) {

        static Told of(IndexEntry entry) {
            Map<Integer, Double> slips = new TreeMap<>();
            entry.slips().forEach(slip -> slips.put(slip.number(), slip.weight()));
            return new Told(entry.line(), entry.weight(), slips, entry.kinds(), entry.sources());
        }

        IndexEntry entry(Reach reach) {
            return new IndexEntry(
                    line,
                    weight,
                    slips.entrySet().stream()
                            .map(slip -> new IndexEntry.Weighed(slip.getValue(), line.key(), slip.getKey(), null))
                            .toList(),
                    List.of(),
                    kinds,
                    sources,
                    List.of(),
                    reach);
        }

        boolean isWhole() {
            return line != null && slips != null && kinds != null && sources != null;
        }
    }

    /** @param settled the same once nothing of the story is new; null where it is that already */
    private record Line(
            String story,
            StoryVersion version,
            Told told,
            @Nullable Told settled,
            Reach reach) {

        /** A line that lacks something cannot be read. */
        Line {
            boolean whole = Stream.of(story, version, told, reach).noneMatch(Objects::isNull)
                    && told.isWhole()
                    && (settled == null ? version.isSettled() : settled.isWhole());
            if (!whole) {
                throw new IllegalArgumentException("Something of the story is missing");
            }
        }

        /** As the story, of which nothing has changed, is told in that version. */
        Line as(StoryVersion now) {
            return settled == null || now.equals(version) ? this : new Line(story, now, settled, null, reach);
        }
    }

    /**
     * A line, and where it stands in the file, from which nearly all are written as they are.
     *
     * @param from in bytes
     * @param length in bytes, without the line's end
     */
    private record Written(Line line, int from, int length) {}

    /**
     * Reads what there is, and takes it away until it is {@linkplain #replace replaced}: pages that are written half are nobody's.
     *
     * @param settings on which the pages depend beside their stories, in one line
     * @param pages the folders that have a page for each story
     */
    static KeptPages take(Path folder, String settings, List<Path> pages) throws IOException {
        Path file = folder.resolve(FILE);
        KeptPages kept = new KeptPages(new ReportFile(file));
        kept.write((settings + "\n").getBytes(UTF_8));
        if (Files.isRegularFile(file)) {
            kept.read(file, settings, pages);
            Files.delete(file);
        }
        return kept;
    }

    private void read(Path file, String settings, List<Path> pages) throws IOException {
        before = Files.readAllBytes(file);
        try {
            int from = lineEnd(0);
            if (settings.equals(new String(before, 0, from, UTF_8))) {
                for (from++; from < before.length; from = lineEnd(from) + 1) {
                    int length = lineEnd(from) - from;
                    Line kept = JSON.readValue(before, from, length, Line.class);
                    lines.put(kept.story(), new Written(kept, from, length));
                }
            }
        } catch (JacksonException e) {
            log.warn("{} cannot be read: all pages are written anew ({})", file, e.getMessage());
            lines.clear();
        }
        for (Path there : pages) {
            lines.keySet().retainAll(stories(there));
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < before.length && before[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The stories that have a page in the folder. */
    static Set<String> stories(Path folder) throws IOException {
        Set<String> stories = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.html")) {
                files.forEach(file -> {
                    String name = Objects.requireNonNull(file.getFileName()).toString();
                    stories.add(name.substring(0, name.length() - ".html".length()));
                });
            }
        }
        return stories;
    }

    /** Whether what is known of the story holds for this version. */
    boolean has(String story, StoryVersion version) {
        Written known = lines.get(story);
        return known != null && version.comesFrom(known.line().version());
    }

    /** Whether its pages are as they would be written. */
    boolean hasPages(String story, StoryVersion version) {
        Written known = lines.get(story);
        return known != null
                && !version.content().isEmpty()
                && known.line().version().content().equals(version.content());
    }

    /** Keeps what is known of a story, and tells it. */
    IndexEntry keep(String story, StoryVersion version) throws IOException {
        Written known = Objects.requireNonNull(lines.get(story), () -> "There is no page of story " + story);
        Line line = known.line().as(version);
        if (line == known.line()) {
            fresh.bytes().write(before, known.from(), known.length());
            fresh.bytes().write('\n');
        } else {
            write(line);
        }
        return line.told().entry(line.reach());
    }

    /** Takes in a story that was read. */
    void add(StoryRecord story, StoryVersion version, IndexEntry entry) throws IOException {
        if (!version.content().isEmpty()) {
            Told settled = version.isSettled() ? null : Told.of(IndexEntry.of(story.settled()));
            write(new Line(story.key(), version, Told.of(entry), settled, entry.reach()));
        }
    }

    private void write(Line line) throws IOException {
        write(JSON.writeValueAsBytes(line));
        fresh.bytes().write('\n');
    }

    private void write(byte[] bytes) throws IOException {
        fresh.bytes().write(bytes);
    }

    /** The next night will find what was taken in. */
    void replace() throws IOException {
        fresh.replace();
    }

    @Override
    public void close() throws IOException {
        fresh.close();
    }
}
