package dev.parallax.report.html;

import dev.parallax.report.ReportFile;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The scripts in which the index's search finds the words of the texts, written while the stories pass by. For one thread. */
final class SearchFiles {

    private final Path folder;
    private final Iterator<Path> before;
    private NavigableMap<String, String> shard = new TreeMap<>();
    private String shardFile = "";
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> files = new HashSet<>();

    private SearchFiles(Path folder, List<Path> before) {
        this.folder = folder;
        this.before = before.iterator();
    }

    /** @param folder made if it is missing; what lies there may be {@linkplain #words asked for} as long as it isn't written over */
    static SearchFiles in(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> before = new ArrayList<>();
        while (Files.isRegularFile(folder.resolve(before.size() + ".js"))) {
            before.add(folder.resolve(before.size() + ".js"));
        }
        return new SearchFiles(folder, before);
    }

    /** The words that the scripts of an earlier night have of a story; asked for in the stories' order. */
    Optional<String> wordsBefore(String story) throws IOException {
        while (before.hasNext() && (shard.isEmpty() || shard.lastKey().compareTo(story) < 0)) {
            Path next = before.next();
            shard = new TreeMap<>(SearchTexts.texts(Files.readString(next)));
            shardFile = next.getFileName().toString();
        }
        return Optional.ofNullable(shard.get(story));
    }

    void add(StoryRecord story) throws IOException {
        add(story.key(), SearchTexts.text(story));
    }

    void add(String story, String text) throws IOException {
        words.put(story, text);
        if (words.size() == SearchTexts.AT_ONCE) {
            write();
        }
    }

    /** Writes what is left, and removes what an earlier run had more of. */
    void finish() throws IOException {
        if (!words.isEmpty()) {
            write();
        }
        Leftovers.remove(folder, files);
    }

    private void write() throws IOException {
        String file = files.size() + ".js";
        files.add(file);
        if (!file.equals(shardFile) || !words.equals(shard)) { // else it stands there already
            String script = SearchTexts.script(words);
            ReportFile.text(folder.resolve(file), out -> out.write(script));
        }
        words.clear();
    }
}
