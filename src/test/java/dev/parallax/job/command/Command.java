package dev.parallax.job.command;

import dev.parallax.job.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A command that was run in this process, as a user runs it.
 *
 * @param out what it printed
 * @param err what it wrote to standard error
 */
record Command(int exitCode, String out, String err) {

    static Command run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** The same with other variables of the environment. */
    static Command run(Map<String, String> environment, String... arguments) {
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            exitCode = Launcher.launch(environment, arguments);
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }
        return new Command(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
