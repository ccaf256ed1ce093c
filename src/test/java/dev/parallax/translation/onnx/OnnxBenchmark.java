package dev.parallax.translation.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Segments and tokens a second: {@code ./mvnw -Pbench test -Dtest=OnnxBenchmark}, and with {@code -Donnx.model=FOLDER}
 * of a model of your own ({@code -Donnx.precision=quantized}). Seconds of the clock, and of the processor: the latter are
 * those of {@code speed.py} beside the tiny model, which prints what CTranslate2 does with the same model.
 */
@Tag("bench")
class OnnxBenchmark {

    private static final int BATCH = 16;
    private static final OperatingSystemMXBean OS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void printsSegmentsAndTokensASecond() throws Exception {
        Path folder =
                Path.of(System.getProperty("onnx.model", TinyMarian.folder().toString()));
        System.out.println(
                "| beams | calls at once | threads a call | segments/s | tokens/s | tokens/s of the processor |\n|---|---|---|---|---|---|");
        for (int beams : new int[] {1, 4}) {
            for (int[] threads : new int[][] {{1, 1}, {1, 2}, {2, 1}}) {
                measure(folder, beams, threads[0], threads[1]);
            }
        }
    }

    private static void measure(Path folder, int beams, int calls, int threads) throws Exception {
        MarianConfig config = MarianConfig.read(folder).withLoops(); // made-up weights would end in one at once
        try (MarianModel model = MarianModel.load(
                ModelFolder.find(
                        folder, System.getProperty("onnx.precision", ""), List.of(ModelFolder.DecoderKind.values())),
                config,
                "",
                threads)) {
            List<int[]> batch = batch(model);
            run(model, batch, beams, calls, Duration.ofSeconds(3)); // warms up
            Duration time = Duration.ofSeconds(8);
            long processor = OS.getProcessCpuTime();
            long tokens = run(model, batch, beams, calls, time);
            double spent = (OS.getProcessCpuTime() - processor) / 1e9;
            long perBatch = model.translate(batch, beams).stream()
                    .mapToLong(decoded -> decoded.tokens().length)
                    .sum();
            assertThat(tokens).isPositive();
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %d | %.0f | %.0f | %.0f |%n",
                    beams,
                    calls,
                    threads,
                    tokens / (double) perBatch * BATCH / time.toSeconds(),
                    tokens / (double) time.toSeconds(),
                    tokens / spent);
        }
    }

    private static List<int[]> batch(MarianModel model) throws IOException {
        List<int[]> batch = new ArrayList<>();
        for (String text : TinyMarian.texts().subList(0, BATCH)) {
            batch.add(model.encode(text));
        }
        return batch;
    }

    private static long run(MarianModel model, List<int[]> batch, int beams, int calls, Duration time)
            throws Exception {
        long end = System.nanoTime() + time.toNanos();
        AtomicLong tokens = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(calls);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        model.translate(batch, beams).forEach(decoded -> tokens.addAndGet(decoded.tokens().length));
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return tokens.get();
    }
}
