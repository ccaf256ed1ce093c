package dev.parallax.report.tmx;

import dev.parallax.finding.AlignedPair;
import dev.parallax.report.PieceFile;
import dev.parallax.report.ReportProgram;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
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
        return new TmxDraft(
                new PieceFile(folder.resolve("segments.tmx"), ReportProgram.name(), StoryVersion::ofContent));
    }

    private static final class TmxDraft implements Draft {

        private final PieceFile file;
        private final TmxFile tmx;

        TmxDraft(PieceFile file) throws IOException {
            this.file = file;
            this.tmx = new TmxFile(file.out(), TmxFile.Level.SENTENCE);
            tmx.flush();
        }

        @Override
        public Kept kept() {
            return file;
        }

        @Override
        public void add(StoryRecord story, StoryVersion version) throws IOException {
            file.add(story.key(), version, out -> {
                for (AlignedPair pair : story.story().pairs()) {
                    tmx.add(pair, story.key());
                }
                tmx.flush();
            });
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
