package dev.parallax.report.tmx;

import dev.parallax.finding.AlignedPair;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code segments.tmx}, a {@link TmxFile} of the segments of all stories. */
public final class TmxReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "tmx";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        return new TmxDraft(new ReportFile(folder.resolve("segments.tmx")));
    }

    private static final class TmxDraft implements Draft {

        private final ReportFile file;
        private final TmxFile tmx;

        TmxDraft(ReportFile file) throws IOException {
            this.file = file;
            this.tmx = new TmxFile(file.bytes(), TmxFile.Level.SENTENCE);
        }

        @Override
        public void add(StoryRecord story) throws IOException {
            for (AlignedPair pair : story.story().pairs()) {
                tmx.add(pair, story.key());
            }
        }

        @Override
        public Path finish() throws IOException {
            tmx.finish();
            return file.replace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
