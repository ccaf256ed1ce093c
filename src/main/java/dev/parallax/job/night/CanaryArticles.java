package dev.parallax.job.night;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The made-up articles that ride along with each night, as files, and the slips that were planted in them. */
final class CanaryArticles {

    private static final String SLIPS = "slips.tsv";

    private CanaryArticles() {}

    static List<PlantedSlip> slips() {
        return resource(SLIPS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new PlantedSlip(cells[0], cells[1]))
                .toList();
    }

    static Set<String> names() {
        return slips().stream().map(PlantedSlip::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Writes the articles into a folder, since they are read like any others. */
    static void write(Path folder) throws IOException {
        for (String location :
                slips().stream().map(PlantedSlip::location).distinct().toList()) {
            Path file = folder.resolve(location);
            Files.createDirectories(file.getParent());
            Files.writeString(file, resource(location), StandardCharsets.UTF_8);
        }
    }

    private static String resource(String name) {
        try (InputStream in = CanaryArticles.class.getResourceAsStream("canary/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file canary/" + name + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
