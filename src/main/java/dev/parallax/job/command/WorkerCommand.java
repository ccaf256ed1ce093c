package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.cluster.PartitionWorker;
import dev.parallax.job.file.JobFile;
import dev.parallax.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "worker",
        description =
                "Does shares of the nights that 'run' begins on this machine or another, until Ctrl-C. The job file"
                        + " names the broker and the store that both use.")
final class WorkerCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("");

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description = "Serves figures for Prometheus there, at /metrics, on this machine only.")
    private @Nullable Integer metricsPort;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Preflight.port("--metrics-port", metricsPort);
        JobFile job = JobOption.read(jobFile);
        if (job.cluster().broker() == null) {
            throw Output.wrong(Output.command(spec), "command.worker.no-broker", jobFile.toString());
        }
        CountDownLatch ended = new CountDownLatch(1);
        try (StopSignal signal = new StopSignal();
                OpenJob open = OpenJob.worker(job);
                MetricsServer metrics = MetricsServer.startIfAsked(open.store().reader(), metricsPort)) {
            if (metrics != null) {
                Output.warn(
                        spec, Message.of("command.metrics", metrics.address().toString()));
            }
            signal.exitCode(ExitCode.DONE);
            PartitionWorker worker = open.get(PartitionWorker.class);
            signal.stops(() -> {
                worker.stop();
                ended.countDown();
            });
            Output.say(
                    spec,
                    "command.worker.waiting",
                    job.name(),
                    job.cluster().broker().toString(),
                    job.limits().threads());
            ended.await();
            return ExitCode.DONE;
        }
    }
}
