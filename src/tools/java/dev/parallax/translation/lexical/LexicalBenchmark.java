package dev.parallax.translation.lexical;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words a second on one core, and what the lexicon takes to load and to hold. */
@Tag("bench")
class LexicalBenchmark {

    private static final List<String> PARAGRAPHS = List.of(
            "Министр иностранных дел заявил на пресс-конференции в Москве, что переговоры об урегулировании конфликта пройдут в "
                    + "следующем месяце, а стороны уже согласовали повестку дня.",
            "По предварительным данным, в результате взрыва на складе погибли три человека, ещё двенадцать получили ранения. "
                    + "Возбуждено уголовное дело.",
            "Центральный банк 10 ноября 2016 года сохранил ключевую ставку на уровне 10%, несмотря на замедление инфляции и "
                    + "укрепление рубля на фоне роста цен на нефть.",
            "Сборная одержала победу со счётом 3:1 и вышла в полуфинал чемпионата мира, хотя до перерыва уступала соперникам.");

    @Test
    void printsSpeedAndMemory() {
        long before = used();
        long start = System.nanoTime();
        LexicalTranslator translator = new LexicalTranslator();
        List<LanguagePair> pairs = List.of(new LanguagePair("ru", "en"), new LanguagePair("en", "ru"));
        translator.translate(new TranslationRequest(pairs.get(0), List.of("Привет")));
        double loading = (System.nanoTime() - start) / 1e9;
        System.out.printf("loading %.1f s, heap %d MiB%n", loading, (used() - before) >> 20);
        List<String> texts = IntStream.range(0, 400)
                .mapToObj(i -> PARAGRAPHS.get(i % PARAGRAPHS.size()))
                .toList();
        long words = texts.stream().mapToLong(text -> text.split(" ").length).sum();
        for (LanguagePair pair : pairs) {
            if (!translator.supports(pair)) {
                continue;
            }
            List<String> sources = pair.source().equals("ru") ? texts : english(translator, texts);
            for (int round = 0; round < 4; round++) {
                long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long wall = System.nanoTime();
                translator.translate(new TranslationRequest(pair, sources));
                double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
                double seconds = (System.nanoTime() - wall) / 1e9;
                System.out.printf(
                        "%s: %.0f words a second of processor time, %.0f by the clock%n",
                        pair, words / cpuSeconds, words / seconds);
            }
        }
    }

    private static List<String> english(LexicalTranslator translator, List<String> texts) {
        return translator.translate(new TranslationRequest(new LanguagePair("ru", "en"), texts)).stream()
                .map(result -> result instanceof dev.parallax.translation.TranslationResult.Translated translated
                        ? translated.text()
                        : "")
                .toList();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
