package dev.parallax.job.command;

import dev.parallax.message.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong options in the language in which commands speak, where picocli would tell them in English. */
final class WrongOptions implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(text(wrong, Output.words(command))));
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            err.println(
                    Output.words(command).text("command.option.meant", String.join(", ", unmatched.getSuggestions())));
        } else {
            command.usage(err);
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String text(ParameterException wrong, Messages words) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.text(
                    unmatched.isUnknownOption() ? "command.option.unknown" : "command.option.unmatched",
                    String.join(", ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            String names = names(missing.getMissing(), wrong.getCommandLine());
            // The option is there, and its value is not.
            return words.text(
                    String.valueOf(wrong.getMessage()).contains("arameter for option")
                            ? "command.option.no-value"
                            : "command.option.missing",
                    names);
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null ? String.valueOf(wrong.getMessage()) : value(wrong, argument, words);
    }

    private static String value(ParameterException wrong, ArgSpec argument, Messages words) {
        String name = names(List.of(argument), wrong.getCommandLine());
        String value = String.valueOf(wrong.getValue());
        Iterable<@Nullable String> candidates = argument.completionCandidates();
        return candidates == null
                ? words.text("command.option.wrong-value", name, value)
                : words.text(
                        "command.option.wrong-choice",
                        name,
                        value,
                        StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(", ")));
    }

    private static String names(List<ArgSpec> arguments, CommandLine command) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option
                        ? option.longestName()
                        : command.getHelp()
                                .parameterLabelRenderer()
                                .renderParameterLabel(argument, CommandLine.Help.Ansi.OFF, List.of())
                                .toString())
                .collect(Collectors.joining(", "));
    }
}
