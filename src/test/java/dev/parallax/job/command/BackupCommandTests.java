package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that was damaged is restored from its backup as the documentation says, and nights go on. */
class BackupCommandTests {

    private static final String ENGLISH =
            "Bridge over the Lena\n\nYAKUTSK, March 3. The minsiter said that the bridge was open.\n";

    private final Path folder;
    private final MadeUpNights nights;

    BackupCommandTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.nights = new MadeUpNights(folder);
        nights.write("in/en.txt", ENGLISH);
        nights.write("in/ru.txt", "Мост через Лену\n\nЯКУТСК, 3 марта. Министр сказал, что мост открыт.\n");
    }

    @Test
    void nightsGoOnFromTheBackupOfADamagedStore() throws Exception {
        String backup = folder.resolve("backup.tar.gz").toString();
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.command("backup", backup)).isEqualTo(ExitCode.DONE);
        List<String> before = nights.rows();
        assertThat(before).anyMatch(row -> row.startsWith("finding"));

        Files.writeString(folder.resolve("store/store.script"), "no script");
        assertThat(nights.run()).isEqualTo(ExitCode.FAILED);
        assertThat(nights.err()).contains("restore it from a backup");

        Files.move(folder.resolve("store"), folder.resolve("damaged"));
        Files.createDirectory(folder.resolve("store"));
        Process tar = new ProcessBuilder(
                        "tar", "-xzf", backup, "-C", folder.resolve("store").toString())
                .start();
        assertThat(tar.waitFor()).isZero();
        assertThat(nights.rows()).isEqualTo(before);

        nights.write("in/en.txt", ENGLISH.replace("minsiter", "minister"));
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("1 revised, 1 unchanged", "1 fixed");
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws Exception {
        Path other = nights.write("other.tar.gz", "something else");
        assertThat(nights.command("backup", other.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(nights.err()).contains("other.tar.gz cannot be the backup");
        assertThat(Files.readString(other)).isEqualTo("something else");
    }
}
