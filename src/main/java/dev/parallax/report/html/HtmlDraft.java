package dev.parallax.report.html;

import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportProgram;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a run in every language, while they are written over those of an earlier run. Those of stories that are as they were stay. */
final class HtmlDraft implements ReportWriter.Draft, ReportWriter.Kept {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

    private final RunReader store;
    private final RunSummary summary;
    private final Path folder;
    private final List<Tongue> tongues;
    private final OptionalLong lastNight;
    private final Set<String> apart;
    private final IndexPages index = new IndexPages();
    private final SearchFiles texts;
    private final KeptPages kept;

    private HtmlDraft(RunReader store, long run, Path folder, List<Tongue> tongues) throws IOException {
        this.store = store;
        this.folder = folder;
        this.tongues = tongues;
        this.lastNight = LastNight.keep(folder, run);
        this.texts = SearchFiles.in(folder.resolve("text"));
        this.summary = store.summary(run);
        this.apart = Pages.apart(store.decisions());
        String settings = JsonMapper.shared()
                .writeValueAsString(List.of(
                        ReportProgram.name(),
                        summary.job(),
                        summary.comparisonLanguage(),
                        tongues.get(0).words().ui().tag()));
        this.kept = KeptPages.take(
                folder, settings, tongues.stream().map(this::stories).toList());
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
    public ReportWriter.Kept kept() {
        return this;
    }

    @Override
    public boolean has(String story, StoryVersion version) {
        return kept.has(story, version);
    }

    @Override
    public void keep(String story, StoryVersion version) throws IOException {
        index.add(kept.keep(story, version));
        String words = texts.wordsBefore(story).orElseGet(() -> SearchTexts.text(store.story(summary.run(), story)));
        texts.add(story, words);
    }

    @Override
    public void add(StoryRecord story, StoryVersion version) throws IOException {
        file(story.key());
        IndexEntry entry = IndexEntry.of(story);
        index.add(entry);
        kept.add(story, version, entry);
        texts.add(story);
        if (kept.hasPages(story.key(), version)) {
            return; // what was new last night is not any more, which its pages do not say
        }
        for (Tongue tongue : tongues) {
            ReportFile.text(
                    page(tongue, StoryPages.address(story.key())),
                    out -> Pages.story(story, summary, "", apart, tongue, out));
        }
    }

    @Override
    public Path finish() throws IOException {
        texts.finish();
        writeList();
        removeOtherStories();
        // So that a story's page knows the night and the next story without being written again.
        ReportFile.text(folder.resolve("order.js"), out -> out.write(order()));
        ReportFile.text(folder.resolve("reach.js"), out -> out.write(index.reach()));
        for (Tongue tongue : tongues) {
            ReportFile.text(
                    page(tongue, "dismissals.html"), out -> Pages.dismissals(index, store, summary, "", tongue, out));
            ReportFile.text(page(tongue, "index.html"), out -> Pages.index(index, store, summary, "", tongue, out));
        }
        kept.replace();
        return folder.resolve("index.html");
    }

    /** Every page is whole when it is there. */
    @Override
    public void close() throws IOException {
        kept.close();
    }

    private String order() throws IOException {
        String before = lastNight.isPresent() ? "nights/" + lastNight.getAsLong() + "/" : "";
        return StoryOrder.script(
                summary.run(), index.order(), before, KeptPages.stories(folder.resolve(before + "stories")));
    }

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
