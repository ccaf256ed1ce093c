package dev.parallax.job.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A small disk (tmpfs) that a test may fill, or make read-only. Needs the right to mount, which root has on Linux. */
final class RamDisk implements AutoCloseable {

    private final Path folder;

    private RamDisk(Path folder) {
        this.folder = folder;
    }

    static RamDisk mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (command("mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", folder.toString()) != 0) {
            throw new IOException("A tmpfs cannot be mounted at " + folder);
        }
        return new RamDisk(folder);
    }

    /** Whether tests may mount here. */
    static boolean allowed(Path folder) throws InterruptedException {
        try (RamDisk disk = mount(folder)) {
            return Files.isWritable(disk.folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Leaves that many bytes free, by a file that takes up the rest. */
    void fill(long free) throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (folder.toFile().getUsableSpace() >= free + block.length) {
                out.write(block);
            }
        }
    }

    /** Takes back {@link #fill}. */
    void empty() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    void readOnly(boolean readOnly) throws IOException, InterruptedException {
        if (command("mount", "-o", readOnly ? "remount,ro" : "remount,rw", folder.toString()) != 0) {
            throw new IOException(folder + " cannot be mounted again");
        }
    }

    private static int command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        command("umount", folder.toString());
    }
}
