package dev.parallax.job.night;

import dev.parallax.report.ReportFile;
import dev.parallax.story.KeptMatching;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file in which a night's matching leaves what the next goes on from. What cannot be read of it is as good as missing, and
 * what cannot be written is not kept: then all is matched anew.
 */
final class KeptMatchings {

    private static final Logger log = LoggerFactory.getLogger(KeptMatchings.class);

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
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
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
        } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
            log.warn("What the last matching kept in {} cannot be read, all is matched anew: {}", file, e.toString());
            return Optional.empty();
        }
    }

    void write(Night night) {
        try {
            ReportFile.bytes(file, bytes -> {
                DataOutputStream out = new DataOutputStream(bytes);
                out.writeUTF(program);
                out.writeLong(night.run());
                out.writeInt(night.byLanguage().size());
                for (Map.Entry<String, KeptMatching> language :
                        night.byLanguage().entrySet()) {
                    out.writeUTF(language.getKey());
                    language.getValue().write(out);
                }
                out.flush();
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
