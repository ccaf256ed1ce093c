package dev.parallax.article.tika;

import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** The reading of one file: what came of it so far, and what of its limits is left. */
final class Reading {

    private final Formats formats;
    private final String source;
    private final ExtractionLimits limits;
    private final List<Extraction> extractions = new ArrayList<>();
    private long unpackedBytes;
    private int entries;

    Reading(Formats formats, String source, ExtractionLimits limits) {
        this.formats = formats;
        this.source = source;
        this.limits = limits;
    }

    /** Reads a file or an entry; whatever is wrong with it stays its own. */
    void read(Entry entry) {
        try {
            formats.read(entry, this);
        } catch (Exception | StackOverflowError e) {
            QuarantineException why = Failures.explain(e, entry);
            quarantine(entry.location(), why.reason(), why.detail());
        }
    }

    /** Reads what lay in an archive or a mail; pictures, styles and the like are passed over. */
    void readInside(Entry entry) {
        if (!formats.isAttire(entry)) {
            read(entry);
        }
    }

    /** A reader's article. */
    void article(String location, Draft draft) {
        draft.finish(source, location)
                .ifPresentOrElse(
                        article -> add(new Extracted(article)),
                        () -> quarantine(
                                location, QuarantineReason.NO_ARTICLE, "No text of an article was found in it."));
    }

    void quarantine(String location, QuarantineReason reason, String detail) {
        add(new Quarantined(location, reason, detail));
    }

    ExtractionLimits limits() {
        return limits;
    }

    /** Counts an entry that is about to be unpacked. */
    void countEntry(Entry container) {
        if (++entries > limits.entries()) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB, "It holds more than %,d entries.".formatted(limits.entries()));
        }
        if (container.depth() >= limits.depth()) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB,
                    "Archives are nested in it more than %d levels deep.".formatted(limits.depth()));
        }
    }

    /** What may still be unpacked, in bytes. */
    long unpackedBytesLeft() {
        return limits.unpackedBytes() - unpackedBytes;
    }

    void countUnpacked(long bytes) {
        unpackedBytes += bytes;
        if (unpackedBytes > limits.unpackedBytes()) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB,
                    "It unpacks to more than %,d bytes.".formatted(limits.unpackedBytes()));
        }
    }

    /** Another thread may ask while this one still reads: a file that takes too long keeps what was read of it. */
    synchronized List<Extraction> soFar() {
        return new ArrayList<>(extractions);
    }

    private synchronized void add(Extraction extraction) {
        extractions.add(extraction);
    }
}
