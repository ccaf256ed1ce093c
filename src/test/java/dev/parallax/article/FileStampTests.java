package dev.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTests {

    private static final FileTime PUBLISHED = FileTime.from(Instant.parse("2026-11-10T06:00:00Z"));

    @TempDir
    private Path folder;

    /** As a program does that dates its files by their articles. */
    private Path write(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("harbour.txt"), text);
        return Files.setLastModifiedTime(file, PUBLISHED);
    }

    @Test
    void aFileThatIsLeftAloneKeepsItsStamp() throws IOException {
        Path file = write("The harbour minister said.");
        assertThat(FileStamp.of(file)).isPresent().isEqualTo(FileStamp.of(file));
        assertThat(FileStamp.of(folder)).isEmpty();
        assertThat(FileStamp.of(folder.resolve("none.txt"))).isEmpty();
    }

    @Test
    void twoLettersThatChangePlacesAreSeenThoughTheFileIsDatedBack() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        FileStamp before = FileStamp.of(write("The harbour minsiter said.")).orElseThrow();
        Thread.sleep(50); // beyond what the file system's clock can tell apart
        FileStamp after = FileStamp.of(write("The harbour minister said.")).orElseThrow();
        assertThat(after.bytes()).isEqualTo(before.bytes());
        assertThat(after.written()).isEqualTo(before.written()).isEqualTo(PUBLISHED);
        assertThat(after.text()).isNotEqualTo(before.text());
    }

    @Test
    void whatWasJustWrittenHasNoStampYetWhateverItsDate() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        assertThat(FileStamp.beforeReading(write("The harbour minister said."))).isEmpty();
        Path future = Files.setLastModifiedTime(
                folder.resolve("harbour.txt"), FileTime.from(Instant.now().plusSeconds(3600)));
        assertThat(FileStamp.beforeReading(future)).isEmpty();
    }

    @Test
    void theWordFitsItsColumn() {
        FileTime latest = FileTime.from(Instant.MAX);
        assertThat(new FileStamp(Long.MAX_VALUE, latest, latest).text()).hasSizeLessThanOrEqualTo(60);
    }
}
