package dev.parallax.report.html;

import dev.parallax.report.ReportFile;
import dev.parallax.store.StoryVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the report that stands in a folder knows of its stories: a line of JSON for each, in a file beside the pages. A story whose version
 * is still the same, and whose pages are there, need not be read. What cannot be read of the file is as good as missing.
 */
final class KeptPages {

    private static final Logger log = LoggerFactory.getLogger(KeptPages.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String FILE = "pieces/pages.jsonl";

    private final Map<String, Line> lines = new HashMap<>();

    private KeptPages() {}

    /** @param slips the numbers of the heaviest findings, with their weights */
    private record Line(
            String story,
            StoryVersion version,
            StoryLine line,
            double weight,
            Map<Integer, Double> slips,
            Map<String, Bars.Count> kinds,
            Map<String, Bars.Count> sources,
            Reach reach) {

        /** A line that lacks something cannot be read. */
        Line {
            if (Stream.of(story, version, line, slips, kinds, sources, reach).anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("Something of the story is missing");
            }
        }

        static Line of(IndexEntry entry, StoryVersion version) {
            Map<Integer, Double> slips = new TreeMap<>();
            entry.slips().forEach(slip -> slips.put(slip.number(), slip.weight()));
            return new Line(
                    entry.line().key(),
                    version,
                    entry.line(),
                    entry.weight(),
                    slips,
                    entry.kinds(),
                    entry.sources(),
                    entry.reach());
        }

        IndexEntry entry() {
            return new IndexEntry(
                    line,
                    weight,
                    slips.entrySet().stream()
                            .map(slip -> new IndexEntry.Weighed(slip.getValue(), story, slip.getKey(), null))
                            .toList(),
                    List.of(),
                    kinds,
                    sources,
                    List.of(),
                    reach);
        }
    }

    /**
     * Reads what there is, and takes it away until the next {@link #write}: pages that are written half are nobody's.
     *
     * @param settings on which the pages depend beside their stories, in one line
     * @param pages the folders that have a page for each story
     */
    static KeptPages take(Path folder, String settings, List<Path> pages) throws IOException {
        KeptPages kept = new KeptPages();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            kept.read(file, settings, pages);
            Files.delete(file);
        }
        return kept;
    }

    private void read(Path file, String settings, List<Path> pages) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            if (settings.equals(in.readLine())) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    Line kept = JSON.readValue(line, Line.class);
                    lines.put(kept.story(), kept);
                }
            }
        } catch (JacksonException | CharacterCodingException e) {
            log.warn("{} cannot be read: all pages are written anew ({})", file, e.getMessage());
            lines.clear();
        }
        for (Path there : pages) {
            lines.keySet().retainAll(stories(there));
        }
    }

    /** The stories that have a page in the folder. */
    static Set<String> stories(Path folder) throws IOException {
        Set<String> stories = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.html")) {
                files.forEach(file -> stories.add(
                        Objects.requireNonNull(file.getFileName()).toString().replaceFirst("\\.html$", "")));
            }
        }
        return stories;
    }

    /** Whether all that is known of the story is as it was. */
    boolean has(String story, StoryVersion version) {
        Line line = lines.get(story);
        return line != null
                && !version.night().isEmpty()
                && line.version().night().equals(version.night());
    }

    /** Whether its pages are as they would be written. */
    boolean hasPages(String story, StoryVersion version) {
        Line line = lines.get(story);
        return line != null
                && !version.content().isEmpty()
                && line.version().content().equals(version.content());
    }

    /** A story's pages, as they are: of which version, and what the first page tells of them. */
    record Page(StoryVersion version, IndexEntry entry) {}

    /** The pages of a story of which there are any. */
    Page page(String story) {
        Line line = Objects.requireNonNull(lines.get(story), () -> "There is no page of story " + story);
        return new Page(line.version(), line.entry());
    }

    /**
     * Keeps what is known now.
     *
     * @param versions of the stories
     */
    static void write(Path folder, String settings, Collection<IndexEntry> entries, Map<String, StoryVersion> versions)
            throws IOException {
        ReportFile.text(folder.resolve(FILE), out -> {
            out.write(settings + "\n");
            for (IndexEntry entry : entries) {
                StoryVersion version = versions.getOrDefault(entry.line().key(), StoryVersion.UNKNOWN);
                if (!version.content().isEmpty()) {
                    out.write(JSON.writeValueAsString(Line.of(entry, version)) + "\n");
                }
            }
        });
    }
}
