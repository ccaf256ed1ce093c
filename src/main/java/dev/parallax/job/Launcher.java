package dev.parallax.job;

import dev.parallax.job.command.ParallaxCommand;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Where a process of Parallax begins. */
public final class Launcher {

    private Launcher() {}

    /**
     * Makes the process the same on every machine, before anything else is loaded. Numbers in messages, and the names that
     * libraries fold (HSQLDB looks for a column İD in a Turkish locale), are those of no country; output is UTF-8 whatever
     * the locale says, except on Windows, whose consoles have code pages of their own.
     */
    public static void prepare() {
        Locale.setDefault(Locale.ROOT);
        if (File.separatorChar == '/') {
            System.setOut(utf8(FileDescriptor.out));
            System.setErr(utf8(FileDescriptor.err));
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Does what the arguments say, and says what it does in the language of the environment.
     *
     * @return the process's {@linkplain ExitCode exit code}
     */
    public static int launch(String... arguments) {
        return launch(System.getenv(), arguments);
    }

    /**
     * The same with other variables of the environment, which say in what language commands speak.
     *
     * @return the process's {@linkplain ExitCode exit code}
     */
    public static int launch(Map<String, String> environment, String... arguments) {
        return ParallaxCommand.execute(environment, Arguments.asGiven(arguments));
    }
}
