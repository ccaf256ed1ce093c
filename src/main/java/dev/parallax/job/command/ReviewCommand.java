package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.report.html.ReviewServer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        description =
                "Serves a run's pages to reviewers and readers, and stores each decision at once. Ends with Ctrl-C.")
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("");

    @Option(names = "--run", paramLabel = "RUN", description = "The run's number; the last one when it is not given.")
    private @Nullable Long run;

    @Option(names = "--port", description = "Where to listen; any free port when it is not given.", defaultValue = "0")
    private int port;

    @Option(
            names = "--address",
            description =
                    "The name or address to listen on, so that others of the desk reach it; this machine only when it "
                            + "is not given. 0.0.0.0 stands for all that the machine has.",
            defaultValue = "127.0.0.1")
    private String address = "127.0.0.1";

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description = "Serves figures for Prometheus there too, at /metrics, on this machine only.")
    private @Nullable Integer metricsPort;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Preflight.address("--address", address);
        Preflight.port("--port", address, port);
        Preflight.port("--metrics-port", metricsPort);
        JobFile job = JobOption.read(jobFile);
        Review review = new Review(job, run, metricsPort, message -> Output.warn(spec, message));
        try (StopSignal signal = new StopSignal();
                OpenJob open = OpenJob.review(job)) {
            signal.exitCode(ExitCode.DONE);
            signal.stops(review::end);
            long first = JobOption.run(open, run, Output.command(spec));
            try (ReviewServer server = ReviewServer.start(
                    open.store().reader(),
                    open.store().decisions(),
                    first,
                    address,
                    port,
                    job.report().language())) {
                Output.say(spec, "command.review.open", server.address().toString());
                Output.say(spec, "command.review.read", server.readersAddress().toString());
                Output.say(
                        spec,
                        InetAddress.getByName(address).isLoopbackAddress()
                                ? "command.review.this-machine"
                                : "command.review.others");
                review.serve(open, server);
            }
            return ExitCode.DONE;
        }
    }
}
