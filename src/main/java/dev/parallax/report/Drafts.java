package dev.parallax.report;

import dev.parallax.store.RunReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The drafts of several formats, which get each story together. */
final class Drafts {

    private Drafts() {}

    static List<Path> write(List<ReportWriter> formats, RunReader store, long run, Path folder) throws ReportException {
        try {
            return attempt(formats, store, run, folder);
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
            store.<IOException>eachStory(run, story -> {
                for (ReportWriter.Draft draft : drafts) {
                    draft.add(story);
                }
            });
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
}
