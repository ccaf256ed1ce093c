package dev.parallax.job.command;

import dev.parallax.article.FileNames;
import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFileException;
import dev.parallax.job.night.TempFolder;
import dev.parallax.message.Explained;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.ReportException;
import dev.parallax.store.StoreException;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.model.ModelException;
import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line's root. Without a command it runs the sample job. */
@Command(
        name = "parallax",
        description = "The same story, seen from two languages: compares the Russian and the English versions of news"
                + " stories.",
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            WorkerCommand.class,
            InitCommand.class,
            LanguagesCommand.class,
            CheckCommand.class,
            AlignCommand.class,
            TranslateCommand.class,
            ModelCommand.class,
            ExtractCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            StatusCommand.class,
            DecideCommand.class,
            ReviewCommand.class,
            BackupCommand.class,
            MigrateCommand.class,
            PurgeCommand.class
        })
public final class ParallaxCommand {

    private static final Logger log = LoggerFactory.getLogger(ParallaxCommand.class);

    private static final String SAMPLE = "jobs/sample.yml";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.",
            scope = CommandLine.ScopeType.INHERIT)
    @SuppressWarnings("unused") // that it is there is what counts
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version, and the commit that it was made of.")
    @SuppressWarnings("unused")
    private boolean version;

    private final UiLanguage language;

    /** In English: for picocli's makers of manual pages and completions, which call it by its name. */
    ParallaxCommand() {
        this(UiLanguage.EN);
    }

    private ParallaxCommand(UiLanguage language) {
        this.language = language;
    }

    /** The words of the language in which commands speak; read when they are first asked for, since help needs none. */
    Messages words() {
        return Messages.in(language);
    }

    /**
     * Runs a command. Failures are reported on standard error in a line or two.
     *
     * @param environment the process's variables, which say in what language commands speak
     * @return the exit code
     */
    public static int execute(Map<String, String> environment, String... arguments) {
        CommandLine line = commandLine(ConsoleLanguage.of(environment));
        line.registerConverter(Path.class, path -> FileNames.path(Path.of(""), path));
        if (File.separatorChar == '/') { // else a locale without Russian letters would turn them into question marks
            line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
        line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command));
        return line.execute(arguments.length == 0 ? new String[] {"run", SAMPLE} : arguments);
    }

    static CommandLine commandLine(UiLanguage language) {
        CommandLine line = new CommandLine(new ParallaxCommand(language));
        LocalHelp.give(line, language);
        if (language != UiLanguage.EN) { // picocli speaks English by itself
            line.setParameterExceptionHandler(new WrongOptions());
        }
        return line;
    }

    private static int tell(Exception failure, CommandLine command) {
        for (Throwable cause : chain(failure)) {
            if (cause instanceof JobFileException
                    || cause instanceof ModelException
                    || cause instanceof Preflight.Unfit) {
                return say(command, cause, ExitCode.USAGE);
            }
            if (cause instanceof TranslationException wrong
                    && wrong.kind() == TranslationException.Kind.CONFIGURATION) {
                return say(command, cause, ExitCode.USAGE);
            }
            if (cause instanceof CommandLine.ParameterException) {
                return say(command, cause, ExitCode.USAGE);
            }
            if (cause instanceof StoreException.InUse) {
                return say(command, cause, ExitCode.BUSY);
            }
            if (cause instanceof StoreException
                    || cause instanceof ReportException
                    || cause instanceof TempFolder.Unusable) {
                return say(command, cause, ExitCode.FAILED);
            }
        }
        log.error("Parallax failed", failure);
        return say(command, failure, ExitCode.FAILED);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new java.util.ArrayList<>();
        for (Throwable cause = failure; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static int say(CommandLine command, Throwable failure, int exitCode) {
        command.getErr().println(text(command, failure));
        command.getErr().flush();
        return exitCode;
    }

    private static String text(CommandLine command, Throwable failure) {
        return Output.words(command).text(Explained.of(failure));
    }
}
