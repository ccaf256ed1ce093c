package dev.parallax.job.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version and the commit that this is made of, which the release writes into a file. */
final class Version implements IVersionProvider {

    private static final String FILE = "version.properties";

    @Override
    public String[] getVersion() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            return new String[] {text(in)};
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is damaged", e);
        }
    }

    private static String text(@Nullable InputStream in) throws IOException {
        if (in == null) {
            return "parallax, built from sources without a release";
        }
        Properties made = new Properties();
        made.load(in);
        return "parallax " + made.getProperty("git.build.version") + ", commit "
                + made.getProperty("git.commit.id.abbrev", "unknown") + " of "
                + made.getProperty("git.commit.time", "an unknown day");
    }
}
