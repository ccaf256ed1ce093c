package dev.parallax.report.html;

import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of a run in every language, while they are written over those of an earlier run. */
final class HtmlDraft implements ReportWriter.Draft {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

    private final RunReader store;
    private final RunSummary summary;
    private final Path folder;
    private final List<Tongue> tongues;
    private final OptionalLong lastNight;
    private final Set<String> apart;
    private final IndexPages index = new IndexPages();
    private final SearchFiles texts;

    private HtmlDraft(RunReader store, long run, Path folder, List<Tongue> tongues) throws IOException {
        this.store = store;
        this.folder = folder;
        this.tongues = tongues;
        this.lastNight = LastNight.keep(folder, run);
        this.texts = SearchFiles.in(folder.resolve("text"));
        this.summary = store.summary(run);
        this.apart = Pages.apart(store.decisions());
    }

    /** Keeps the pages of the night before, and lays out the folder for those of this one. */
    static HtmlDraft begin(RunReader store, long run, Path folder, List<Tongue> tongues) throws IOException {
        HtmlDraft draft = new HtmlDraft(store, run, folder, tongues);
        for (String asset : Assets.NAMES) {
            ReportFile.bytes(folder.resolve(asset), out -> out.write(Assets.read(asset)));
        }
        for (Tongue tongue : tongues) {
            Files.createDirectories(draft.stories(tongue));
            draft.index.lastNight(tongue, draft.before(tongue, "index.html"));
        }
        return draft;
    }

    @Override
    public void add(StoryRecord story) throws IOException {
        String page = "stories/" + file(story.key());
        index.add(story);
        texts.add(story);
        for (Tongue tongue : tongues) {
            String before = before(tongue, page);
            ReportFile.text(page(tongue, page), out -> Pages.story(story, summary, "", apart, before, tongue, out));
        }
    }

    @Override
    public Path finish() throws IOException {
        texts.finish();
        writeList();
        removeOtherStories();
        // So that a story's page knows the next one without being written twice.
        ReportFile.text(folder.resolve("order.js"), out -> out.write(HtmlReportWriter.order(index)));
        ReportFile.text(folder.resolve("reach.js"), out -> out.write(index.reach()));
        for (Tongue tongue : tongues) {
            ReportFile.text(
                    page(tongue, "dismissals.html"), out -> Pages.dismissals(index, store, summary, "", tongue, out));
            ReportFile.text(page(tongue, "index.html"), out -> Pages.index(index, store, summary, "", tongue, out));
        }
        return folder.resolve("index.html");
    }

    @Override
    public void close() {} // every page is whole when it is there

    private void writeList() throws IOException {
        Path list = Files.createDirectories(folder.resolve("list"));
        Set<String> files = new HashSet<>();
        for (String shard : index.shards()) {
            String file = files.size() + ".js";
            files.add(file);
            ReportFile.text(list.resolve(file), out -> out.write(shard));
        }
        Leftovers.remove(list, files);
    }

    private void removeOtherStories() throws IOException {
        Set<String> files = index.order().stream().map(HtmlDraft::file).collect(Collectors.toSet());
        for (Tongue tongue : tongues) {
            Leftovers.remove(stories(tongue), files);
        }
    }

    private Path page(Tongue tongue, String page) {
        return folder.resolve(tongue.folder() + page);
    }

    private Path stories(Tongue tongue) {
        return page(tongue, "stories");
    }

    private static String file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalStateException(
                    "A story's key has lower-case letters, digits and hyphens, not \"" + key + "\"");
        }
        return key + ".html";
    }

    /** Where that page of the night before is, seen from tonight's; empty for none. */
    private String before(Tongue tongue, String page) {
        String old = lastNight.isPresent() ? "nights/" + lastNight.getAsLong() + "/" + tongue.folder() + page : "";
        return !old.isEmpty() && Files.exists(folder.resolve(old)) ? tongue.root(page) + old : "";
    }
}
