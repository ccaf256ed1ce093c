package dev.parallax.job.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes results to a command's standard output. */
final class Output {

    private Output() {}

    /** A line for people, on standard error. */
    static void warn(@Nullable CommandSpec spec, String line) {
        command(spec).getErr().println(line);
        command(spec).getErr().flush();
    }

    static void print(@Nullable CommandSpec spec, CharSequence text) {
        PrintWriter out = command(spec).getOut();
        out.print(text);
        out.flush();
    }

    static CommandLine command(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "A command is run by its command line")
                .commandLine();
    }

    /** A line of a table: cells parted by tabs, without tabs or line breaks of their own. */
    static String row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            if (!row.isEmpty()) {
                row.append('\t');
            }
            row.append(String.valueOf(cell).replaceAll("[\\t\\r\\n]+", " "));
        }
        return row.append('\n').toString();
    }
}
