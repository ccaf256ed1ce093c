package dev.parallax.job.command;

import dev.parallax.message.UiLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands' help in another language than English, which stands beside each command and option. The texts are a table of
 * properties, keyed as picocli looks them up.
 */
final class LocalHelp {

    private static final String LABEL = "label.";

    private LocalHelp() {}

    /** Gives the command line, with all its commands, its help in a language. */
    static void give(CommandLine line, UiLanguage language) {
        if (language == UiLanguage.EN) {
            return;
        }
        ResourceBundle texts = texts(language);
        line.setResourceBundle(texts);
        line.setHelpFactory(new Labels(texts));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.getString(LABEL + "COMMAND"));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec()
                        .usageMessage()
                        .synopsisSubcommandLabel(texts.getString(LABEL + "COMMAND")));
    }

    static ResourceBundle texts(UiLanguage language) {
        String file = "help." + language.tag() + ".properties";
        try (InputStream in =
                Objects.requireNonNull(LocalHelp.class.getResourceAsStream(file), () -> "The jar has no " + file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Shows what stands for a value, as {@code FOLDER}, in the help's language. */
    private record Labels(ResourceBundle texts) implements IHelpFactory {

        @Override
        public Help create(CommandSpec command, Help.ColorScheme colours) {
            return new Help(command, colours) {
                @Override
                public IParamLabelRenderer parameterLabelRenderer() {
                    IParamLabelRenderer plain = super.parameterLabelRenderer();
                    return new IParamLabelRenderer() {
                        @Override
                        public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
                            return plain.renderParameterLabel(local(argument), ansi, styles);
                        }

                        @Override
                        public String separator() {
                            return plain.separator();
                        }
                    };
                }
            };
        }

        private ArgSpec local(ArgSpec argument) {
            String key = LABEL + argument.paramLabel();
            if (!texts.containsKey(key)) {
                return argument;
            }
            return argument instanceof OptionSpec option
                    ? OptionSpec.builder(option)
                            .paramLabel(texts.getString(key))
                            .build()
                    : PositionalParamSpec.builder((PositionalParamSpec) argument)
                            .paramLabel(texts.getString(key))
                            .build();
        }
    }
}
