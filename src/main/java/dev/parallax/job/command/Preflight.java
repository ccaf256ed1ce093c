package dev.parallax.job.command;

import dev.parallax.article.FileNames;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.TempFolder;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a command needs of the machine, tried before anything is read: a night should not fail at its last step. */
final class Preflight {

    /** In MiB. Measured on the sample: dictionaries, models and n-grams need it whatever the number of articles. */
    private static final long LEAST_HEAP = 800;

    private static final int LAST_PORT = 65_535;

    private Preflight() {}

    /** The message says what is wrong, and what to do; nothing was read. */
    static final class Unfit extends RuntimeException implements Explained {

        private static final long serialVersionUID = 1L;

        private final transient Message explanation;

        Unfit(String key, Object... arguments) {
            super(Messages.english(Message.of(key, arguments)));
            this.explanation = Message.of(key, arguments);
        }

        @Override
        public Message explanation() {
            return explanation;
        }
    }

    /**
     * Tries what a night needs.
     *
     * @throws Unfit when the heap is too small, or a folder that the job names cannot be written
     * @throws TempFolder.Unusable when the machine has no room for temporary files
     */
    static void night(JobFile job) {
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        if (heap < LEAST_HEAP) {
            throw new Unfit("command.unfit.heap", LEAST_HEAP, heap);
        }
        TempFolder.check();
        writable("report.folder", job.report().folder());
        writable("store.folder", job.store().folder());
        Path metrics = job.watch().metricsFile();
        writable(
                "watch.metrics-file",
                metrics == null ? null : metrics.toAbsolutePath().getParent());
    }

    private static void writable(String key, @Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".try", ".tmp"));
        } catch (IOException e) {
            throw new Unfit("command.unfit.folder", key, FileNames.shown(folder), e.toString());
        }
    }

    /**
     * Tries whether a port of this machine can be listened at.
     *
     * @param port null when none is asked for, 0 for any that is free
     * @throws Unfit when it cannot
     */
    static void port(String option, @Nullable Integer port) {
        port(option, "127.0.0.1", port);
    }

    /**
     * Tries whether a port can be listened at.
     *
     * @param host a name or address of this machine
     * @param port null when none is asked for, 0 for any that is free
     * @throws Unfit when it cannot
     */
    static void port(String option, String host, @Nullable Integer port) {
        if (port == null || port == 0) {
            return;
        }
        if (port < 0 || port > LAST_PORT) {
            throw new Unfit("command.unfit.port-number", option, port, LAST_PORT);
        }
        String problem = problem(host, port);
        if (!problem.isEmpty()) {
            throw new Unfit("command.unfit.port", option, port, problem);
        }
    }

    /**
     * Tries whether an address is one of this machine's.
     *
     * @throws Unfit when it is not
     */
    static void address(String option, String host) {
        String problem = problem(host, 0);
        if (!problem.isEmpty()) {
            throw new Unfit("command.unfit.address", option, host, problem);
        }
    }

    /** Why a port cannot be listened at; empty when it can. */
    private static String problem(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
