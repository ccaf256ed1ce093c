package dev.parallax.article.tika;

import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Characters;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reading of one file: what came of it so far, and what of its limits is left. */
class Reading {

    private final Formats formats;
    private final String source;
    private final ExtractionLimits limits;
    private final List<Extraction> extractions = new ArrayList<>();
    /** How often each location was given out. */
    private final Map<String, Integer> locations = new HashMap<>();

    private long unpackedBytes;
    private int entries;
    private boolean ended;

    Reading(Formats formats, String source, ExtractionLimits limits) {
        this.formats = formats;
        this.source = source;
        this.limits = limits;
    }

    /** Reads a file or an entry; whatever is wrong with it stays its own. */
    void read(Entry entry) {
        within(entry, () -> formats.read(entry, this));
    }

    /** What is to be done with an entry. */
    interface Work {
        void run() throws Exception;
    }

    /** Does it, and sets the entry aside when it fails. */
    void within(Entry entry, Work work) {
        try {
            work.run();
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
        String own = own(location);
        add(draft.finish(source, own)
                .<Extraction>map(Extracted::new)
                .orElseGet(() -> new Quarantined(
                        own, QuarantineReason.NO_ARTICLE, Message.of("reading.quarantine.no-article-text"))));
    }

    /**
     * The text of something inside, whatever its format, as part of what is being read.
     *
     * @param remarks receives the reason when it cannot be read
     */
    List<Block> blocks(Entry inside, List<Message> remarks) {
        List<Block> blocks = new ArrayList<>();
        countEntry(inside);
        Reading part = new Reading(formats, source, limits) {
            @Override
            void article(String location, Draft draft) {
                blocks.addAll(draft.blocks());
            }

            @Override
            void quarantine(String location, QuarantineReason reason, Message detail) {
                remarks.add(Message.of("reading.remark.part", inside.name(), detail));
            }

            @Override
            void countUnpacked(long bytes) {
                Reading.this.countUnpacked(bytes);
            }
        };
        part.read(inside);
        return blocks;
    }

    void quarantine(String location, QuarantineReason reason, Message detail) {
        add(new Quarantined(own(location), reason, detail.withTexts(Characters::clean)));
    }

    /** Two entries may have one name, and a mail whose text was read may break off later: each has a location of its own. */
    private synchronized String own(String location) {
        String own = location;
        while (locations.merge(own, 1, Integer::sum) > 1) {
            own = location + "#" + locations.get(location);
        }
        return own;
    }

    private synchronized void add(Extraction extraction) {
        if (!ended) {
            extractions.add(extraction);
        }
    }

    ExtractionLimits limits() {
        return limits;
    }

    /** Counts an entry that is about to be unpacked. */
    void countEntry(Entry container) {
        if (++entries > limits.entries()) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB, Message.of("reading.quarantine.entries", limits.entries()));
        }
        if (container.depth() >= limits.depth()) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB, Message.of("reading.quarantine.levels", limits.depth()));
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
                    QuarantineReason.ARCHIVE_BOMB, Message.of("reading.quarantine.unpacked", limits.unpackedBytes()));
        }
    }

    /**
     * What came of the file. Another thread may ask while this one still reads: a file that takes too long keeps what was
     * read of it, and nothing is added any more.
     */
    synchronized List<Extraction> end() {
        ended = true;
        return List.copyOf(extractions);
    }
}
