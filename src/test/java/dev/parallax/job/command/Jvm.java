package dev.parallax.job.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java process of a test, with its output in a file. Killed when it is closed. */
final class Jvm implements AutoCloseable {

    static final int KILLED = 137;

    /** What the start script gives to Java. */
    static final List<String> OPTIONS_OF_SCRIPT = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:InitialRAMPercentage=5", "-XX:MetaspaceSize=160m");

    /** Which of several on the tests' class path: the build says. */
    private static final String XML_PARSER = "javax.xml.parsers.SAXParserFactory";

    private static final Pattern STEP_ENDS = Pattern.compile("(\\w+) ends: .*, (\\d+) ms");

    private final Process process;
    private final Path log;

    private Jvm(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Runs Parallax as the start script does, with a small heap. */
    static Jvm parallax(Path log, String... arguments) throws IOException {
        List<String> options = new ArrayList<>(OPTIONS_OF_SCRIPT);
        options.add("-Xmx1200m");
        return start(log, options, "dev.parallax.ParallaxApplication", arguments);
    }

    /** A broker that listens, and whose queues are in the folder. */
    static Jvm broker(Path folder, int port) throws IOException, InterruptedException {
        Jvm broker = start(
                folder.resolve("broker.log"),
                List.of("-Xmx256m"),
                TestBroker.class.getName(),
                String.valueOf(port),
                folder.resolve("broker").toString());
        broker.await("The broker listens", 1);
        return broker;
    }

    static Jvm start(Path log, List<String> options, String main, String... arguments) throws IOException {
        return start(log, System.getenv(), options, main, arguments);
    }

    /** @param environment all that the process has of it */
    static Jvm start(Path log, Map<String, String> environment, List<String> options, String main, String... arguments)
            throws IOException {
        return start(log, environment, System.getProperty("java.class.path"), options, main, arguments);
    }

    static Jvm start(
            Path log,
            Map<String, String> environment,
            String classPath,
            List<String> options,
            String main,
            String... arguments)
            throws IOException {
        Files.deleteIfExists(log);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of(
                "-Dlogging.config=" + Jvm.class.getResource("/logback.xml"),
                "-D" + XML_PARSER + "=" + System.getProperty(XML_PARSER),
                "-cp",
                classPath,
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(environment.keySet());
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new Jvm(process, log);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** How long each step of a night took, in milliseconds, in the order in which they ended. */
    Map<String, Long> steps() throws IOException {
        Map<String, Long> steps = new LinkedHashMap<>();
        Matcher ends = STEP_ENDS.matcher(log());
        while (ends.find()) {
            steps.put(ends.group(1), Long.parseLong(ends.group(2)));
        }
        return steps;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until the log has the text that many times. */
    void await(String text, int times) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (log().split(Pattern.quote(text), -1).length - 1 < times) {
            if (!alive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("'" + text + "' does not come: " + log());
            }
            Thread.sleep(50);
        }
    }

    /**
     * Waits until the log has the text.
     *
     * @return false when the process ends without it
     */
    boolean awaitOrEnd(String text) throws IOException, InterruptedException {
        while (!log().contains(text)) {
            if (!alive()) {
                return log().contains(text);
            }
            Thread.sleep(10);
        }
        return true;
    }

    /**
     * Waits for its end.
     *
     * @return the exit code; {@link #KILLED} when it does not end in that time and is killed
     */
    int end(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    /** @param name of a signal, as in {@code STOP} */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).start().waitFor();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
