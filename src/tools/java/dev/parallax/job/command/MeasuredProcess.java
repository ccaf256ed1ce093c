package dev.parallax.job.command;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.job.Launcher;
import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs Parallax and prints at the end what processor time the whole process took, start and compilers included. */
final class MeasuredProcess {

    private static final Pattern LINE = Pattern.compile("Processor time of the process: (\\d+) ms");

    private MeasuredProcess() {}

    public static void main(String[] arguments) {
        int code = Launcher.launch(arguments);
        printProcessorTime();
        System.exit(code);
    }

    static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static void printProcessorTime() {
        System.out.printf("%nProcessor time of the process: %d ms%n", processorNanos() / 1_000_000);
    }

    /** What a process printed of its processor time, in seconds. */
    static double secondsIn(String log) {
        Matcher line = LINE.matcher(log);
        if (!line.find()) {
            throw new IllegalStateException("The process did not print its processor time: " + log);
        }
        return Long.parseLong(line.group(1)) / 1000.0;
    }
}
