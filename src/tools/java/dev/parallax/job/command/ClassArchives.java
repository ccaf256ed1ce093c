package dev.parallax.job.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Archives of classes as they lie in memory, each made by a first start of a program for those after it, as the start
 * script does it.
 */
final class ClassArchives {

    private final Path folder;
    private final String classPath;

    /** @param folder where they are kept */
    ClassArchives(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jars.add(Files.isDirectory(Path.of(entry)) ? packed(Path.of(entry), jars.size()) : entry);
        }
        this.classPath = String.join(File.pathSeparator, jars);
    }

    /** Java keeps no classes of a folder. */
    private String packed(Path classes, int number) {
        String jar = folder.resolve(number + ".jar").toString();
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar, "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("The classes of " + classes + " cannot be packed");
        }
        return jar;
    }

    /** Our own classes and those of our libraries, all in jars. */
    String classPath() {
        return classPath;
    }

    /** The option by which a program makes an archive where there is none, and uses it where there is one. */
    String option(String program) {
        Path archive = folder.resolve(program + ".jsa");
        return (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive;
    }
}
