package dev.parallax.job.night;

import dev.parallax.report.ReportFile;
import dev.parallax.story.KeptMatching;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file in which a night's matching leaves what the next goes on from. What cannot be read of it is as good as missing, and
 * what cannot be written is not kept: then all is matched anew.
 */
final class KeptMatchings {

    private static final Logger log = LoggerFactory.getLogger(KeptMatchings.class);

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String program;

    /** @param program stands for the program that wrote it, and for what it was asked to do; what another kept is not read */
    KeptMatchings(Path file, String program) {
        this.file = file;
        this.program = program;
    }

    /**
     * The matchings of a run.
     *
     * @param byLanguage by the BCP 47 tag of the other language
     */
    record Night(long run, Map<String, KeptMatching> byLanguage) {}

    Optional<Night> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = open()) {
            checkSum();
            if (!in.readUTF().equals(program)) {
                return Optional.empty();
            }
            long run = in.readLong();
            int languages = in.readInt();
            Map<String, KeptMatching> byLanguage = new TreeMap<>();
            for (int i = 0; i < languages; i++) {
                byLanguage.put(in.readUTF(), KeptMatching.read(in));
            }
            return Optional.of(new Night(run, byLanguage));
        } catch (IOException e) {
            log.warn("What the last matching kept in {} cannot be read, all is matched anew: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private DataInputStream open() throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /** Nothing is made of a file of which a byte is wrong: a number of it may be a place, or a length. */
    private void checkSum() throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (DataInputStream in = open()) {
            for (long left = Files.size(file) - Long.BYTES; left > 0; ) {
                int read = (int) Math.min(left, buffer.length);
                in.readFully(buffer, 0, read);
                sum.update(buffer, 0, read);
                left -= read;
            }
            if (in.readLong() != sum.getValue()) {
                throw new IOException("its checksum is wrong");
            }
        }
    }

    void write(Night night) {
        try {
            ReportFile.bytes(file, bytes -> {
                CheckedOutputStream summed = new CheckedOutputStream(bytes, new CRC32());
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(summed, BUFFER));
                out.writeUTF(program);
                out.writeLong(night.run());
                out.writeInt(night.byLanguage().size());
                for (Map.Entry<String, KeptMatching> language :
                        night.byLanguage().entrySet()) {
                    out.writeUTF(language.getKey());
                    language.getValue().write(out);
                }
                out.flush();
                new DataOutputStream(bytes).writeLong(summed.getChecksum().getValue());
            });
        } catch (IOException e) {
            log.warn("What the next matching goes on from cannot be kept in {}: {}", file, e.toString());
            forget();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("What an earlier matching kept in {} cannot be deleted: {}", file, e.toString());
        }
    }
}
