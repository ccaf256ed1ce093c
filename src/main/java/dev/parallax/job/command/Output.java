package dev.parallax.job.command;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
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

    /** The same, in the language in which commands speak. */
    static void warn(@Nullable CommandSpec spec, Message message) {
        warn(spec, words(command(spec)).text(message));
    }

    /** The words of the language in which commands speak. */
    static Messages words(CommandLine command) {
        return ((ParallaxCommand) command.getCommandSpec().root().userObject()).words();
    }

    static Messages words(@Nullable CommandSpec spec) {
        return words(command(spec));
    }

    /** What to throw when a command cannot do what its options say. */
    static CommandLine.ParameterException wrong(CommandLine command, String key, Object... arguments) {
        return new CommandLine.ParameterException(command, words(command).text(key, arguments));
    }

    /** Some lines in the language in which commands speak, the last one ended. */
    static void say(@Nullable CommandSpec spec, String key, Object... arguments) {
        print(spec, words(spec).text(key, arguments) + System.lineSeparator());
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

    /** A line of a table: cells separated by tabs, without tabs or line breaks of their own. */
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
