package dev.parallax.report.html;

import dev.parallax.report.ReportFile;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The scripts in which the index's search finds the words of the texts, written while the stories pass by. For one thread. */
final class SearchFiles {

    private final Path folder;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> files = new HashSet<>();

    private SearchFiles(Path folder) {
        this.folder = folder;
    }

    /** @param folder made if it is missing */
    static SearchFiles in(Path folder) throws IOException {
        return new SearchFiles(Files.createDirectories(folder));
    }

    void add(StoryRecord story) throws IOException {
        words.put(story.key(), SearchTexts.text(story));
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
        String script = SearchTexts.script(words);
        ReportFile.text(folder.resolve(file), out -> out.write(script));
        words.clear();
    }
}
