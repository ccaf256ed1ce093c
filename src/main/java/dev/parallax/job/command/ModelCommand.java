package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.model.CataloguedModel;
import dev.parallax.translation.model.Models;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "model",
        description =
                "Models for the engines onnx and bergamot, which Parallax does not ship: list, fetch, path, verify.",
        subcommands = {
            ModelCommand.All.class,
            ModelCommand.Fetch.class,
            ModelCommand.At.class,
            ModelCommand.Verify.class
        })
final class ModelCommand implements Callable<Integer> {

    private static final String NAME = "An id of the list, or its end, as in ru-en.";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw Output.wrong(Output.command(spec), "command.model.what");
    }

    private static Models models() {
        return Models.of(Environment.system());
    }

    @Command(name = "list", description = "What there is, its size and licence, and whether it is on this machine.")
    static final class All implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Models models = models();
            Messages words = Output.words(spec);
            Output.print(
                    spec,
                    Output.row(
                            words.text("command.model.name"),
                            words.text("command.model.size"),
                            words.text("command.model.licence"),
                            words.text("command.model.here"),
                            words.text("command.model.by")));
            for (CataloguedModel model : models.known()) {
                String here = models.isHere(model) ? models.folder(model).toString() : words.text("command.model.no");
                long megabytes = Math.round(model.bytes() / 1e6);
                Output.print(spec, Output.row(model.id(), megabytes, model.licence(), here, model.attribution()));
            }
            return ExitCode.DONE;
        }
    }

    @Command(
            name = "fetch",
            description =
                    "Fetches a model into its folder; a fetch that broke off is gone on with. The folder of all models"
                            + " is ~/.cache/parallax/models, or PARALLAX_MODELS.")
    static final class Fetch implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "MODEL", description = NAME)
        private String name = "";

        @Option(
                names = "--from",
                paramLabel = "DIR|FILE|URL",
                description =
                        "Another place with the same files: a mirror, a folder, or an archive carried over by hand.")
        private @Nullable String from;

        @Override
        public Integer call() throws InterruptedException {
            Models models = models();
            CataloguedModel model = models.named(name);
            Output.warn(spec, model.attribution() + "; " + model.licence());
            try (ProgressBar bar = bar(model)) {
                models.fetch(model, from, bar::stepBy);
            }
            Output.print(spec, models.folder(model) + System.lineSeparator());
            Output.warn(spec, Message.of("command.model.job-file", model.engine(), model.id()));
            return ExitCode.DONE;
        }

        private static ProgressBar bar(CataloguedModel model) {
            return new ProgressBarBuilder()
                    .setTaskName(model.id())
                    .setInitialMax(model.bytes())
                    .setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }
    }

    @Command(name = "path", description = "The folder that has the model; an error when it is not on this machine.")
    static final class At implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "MODEL", description = NAME)
        private String name = "";

        @Override
        public Integer call() {
            Models models = models();
            Output.print(spec, models.found(models.named(name)) + System.lineSeparator());
            return ExitCode.DONE;
        }
    }

    @Command(name = "verify", description = "Whether each file of a model's folder is still what was fetched.")
    static final class Verify implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "DIR", description = "The model's folder, as path prints it.")
        private Path folder = Path.of("");

        @Override
        public Integer call() {
            List<Message> faults = models().faults(folder);
            faults.forEach(fault -> Output.warn(spec, Output.words(spec).text(fault)));
            Output.print(
                    spec,
                    faults.isEmpty() ? Output.words(spec).text("command.model.intact") + System.lineSeparator() : "");
            return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
