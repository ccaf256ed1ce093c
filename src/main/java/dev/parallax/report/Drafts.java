package dev.parallax.report;

import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drafts of several formats, which get each story together. */
final class Drafts {

    private Drafts() {}

    static List<Path> write(List<ReportWriter> formats, RunReader store, long run, Path folder) throws ReportException {
        try {
            return attempt(formats, new RunOnce(store), run, folder);
        } catch (IOException e) {
            throw new ReportException(folder, e);
        }
    }

    private static List<Path> attempt(List<ReportWriter> formats, RunReader store, long run, Path folder)
            throws IOException {
        List<ReportWriter.Draft> drafts = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        try {
            for (ReportWriter format : formats) {
                drafts.add(format.begin(store, run, folder));
            }
            new Passing(drafts, store, run).all();
            for (ReportWriter.Draft draft : drafts) {
                written.add(draft.finish());
            }
        } finally {
            for (ReportWriter.Draft draft : drafts) {
                draft.close();
            }
        }
        return written;
    }

    /** Hands the drafts one story after the other. A story that all of them have is not read. */
    private record Passing(List<ReportWriter.Draft> drafts, RunReader store, long run) {

        /** Stories that nobody reads, in a row. */
        private static final int MOST_KEPT = 10_000;

        /** A story, and the drafts that do not have it. */
        private record Next(String key, StoryVersion version, Set<ReportWriter.Draft> lacking) {}

        void all() throws IOException {
            List<Next> next = new ArrayList<>();
            int toRead = 0;
            for (Map.Entry<String, StoryVersion> story : store.versions(run).entrySet()) {
                next.add(new Next(story.getKey(), story.getValue(), lacking(story.getKey(), story.getValue())));
                toRead += next.get(next.size() - 1).lacking().isEmpty() ? 0 : 1;
                if (toRead == RunReader.STORIES_AT_ONCE || next.size() == MOST_KEPT) {
                    pass(next);
                    next.clear();
                    toRead = 0;
                }
            }
            pass(next);
        }

        private Set<ReportWriter.Draft> lacking(String story, StoryVersion version) {
            Set<ReportWriter.Draft> lacking = Collections.newSetFromMap(new IdentityHashMap<>());
            drafts.stream().filter(draft -> !draft.kept().has(story, version)).forEach(lacking::add);
            return lacking;
        }

        private void pass(List<Next> some) throws IOException {
            List<String> wanted = some.stream()
                    .filter(next -> !next.lacking().isEmpty())
                    .map(Next::key)
                    .toList();
            Iterator<StoryRecord> read = wanted.isEmpty()
                    ? Collections.emptyIterator()
                    : store.stories(run, wanted).iterator();
            for (Next next : some) {
                StoryRecord story = next.lacking().isEmpty() ? null : read.next();
                for (ReportWriter.Draft draft : drafts) {
                    if (story != null && next.lacking().contains(draft)) {
                        draft.add(story, next.version());
                    } else {
                        draft.kept().keep(next.key(), next.version());
                    }
                }
            }
        }
    }
}
