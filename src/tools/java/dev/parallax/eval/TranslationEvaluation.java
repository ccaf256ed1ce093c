package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.translation.ChrF;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.SimpleSplitter;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.bergamot.BergamotFactory;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.lexical.LexicalTranslator;
import dev.parallax.translation.model.Models;
import dev.parallax.translation.onnx.OnnxFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** BLEU and chrF of the embedded engine on the WMT test sets, beside the engines whose output is recorded there. */
@Tag("eval")
class TranslationEvaluation {

    private static final List<String> ENGINES = List.of("google", "microsoft", "bergamot-tiny");

    /** Those of the catalogue that were fetched to this machine. */
    private static final Models MODELS = Models.of(Environment.system());

    @Test
    void translatesNews() throws IOException {
        StringBuilder table = new StringBuilder(
                "## Translation\n\nBLEU / chrF of whole test sets, one reference, as sacrebleu "
                        + "2 counts them; `lexical` is the embedded engine."
                        + " Models that were fetched (`model fetch`) have a column each; none was where no such column is.\n");
        Path output = Evaluation.output("translation");
        double chrf = 0;
        for (LanguagePair pair : List.of(new LanguagePair("ru", "en"), new LanguagePair("en", "ru"))) {
            if (new LexicalTranslator().supports(pair)) {
                double mean = evaluate(pair, table, output);
                chrf = pair.source().equals("ru") ? mean : chrf;
            }
        }
        Evaluation.report("30-translation", table.toString());
        assertThat(chrf).as("chrF of ru→en, all sets together").isGreaterThan(40);
    }

    private static double evaluate(LanguagePair pair, StringBuilder table, Path output) throws IOException {
        table.append("\n### ").append(pair).append("\n\n| set | lines | lexical | words untranslated |");
        List<Translator> models = models(pair);
        ENGINES.forEach(engine -> table.append(' ').append(engine).append(" |"));
        models.forEach(model -> table.append(' ').append(model.model()).append(" |"));
        table.append("\n|---|---:|---:|---:|")
                .append("---:|".repeat(ENGINES.size() + models.size()))
                .append('\n');
        List<String> allTranslations = new ArrayList<>();
        List<String> allReferences = new ArrayList<>();
        for (Path file : files(pair)) {
            String set = file.getFileName().toString().replace(".tsv.gz", "");
            Map<String, List<String>> columns = columns(file);
            if (columns.getOrDefault(pair.target(), List.of()).stream().allMatch(String::isEmpty)) {
                continue; // A set whose references are kept back.
            }
            List<String> references = columns.getOrDefault(pair.target(), List.of());
            int[] untranslated = new int[1];
            List<String> sources = columns.getOrDefault(pair.source(), List.of());
            List<String> translations = translate(new LexicalTranslator(), pair, sources, untranslated);
            Files.write(output.resolve(set + "." + pair.target() + ".txt"), translations, UTF_8);
            allTranslations.addAll(translations);
            allReferences.addAll(references);
            table.append("| ")
                    .append(set)
                    .append(" | ")
                    .append(references.size())
                    .append(" | ");
            table.append(scores(translations, references)).append(" | ");
            long words = translations.stream()
                    .mapToLong(text -> text.split(" ").length)
                    .sum();
            table.append(String.format(Locale.ROOT, "%.1f %%", 100.0 * untranslated[0] / words))
                    .append(" |");
            for (String engine : ENGINES) {
                List<String> recorded = columns.get(engine + "_" + pair.target());
                table.append(' ')
                        .append(recorded == null ? "–" : scores(recorded, references))
                        .append(" |");
            }
            for (Translator model : models) {
                table.append(' ')
                        .append(scores(translate(model, pair, sources, new int[1]), references))
                        .append(" |");
            }
            table.append('\n');
        }
        models.forEach(Translator::close);
        table.append("| all | ")
                .append(allReferences.size())
                .append(" | ")
                .append(scores(allTranslations, allReferences))
                .append(" | |");
        table.append(" |".repeat(ENGINES.size() + models.size())).append('\n');
        return ChrF.of(allTranslations, allReferences);
    }

    private static String scores(List<String> translations, List<String> references) {
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f",
                TranslationMetrics.bleu(translations, references),
                ChrF.of(translations, references));
    }

    /** The news sets that hold both languages, and of those for one direction the right one. */
    private static List<Path> files(LanguagePair pair) throws IOException {
        String other = pair.target() + pair.source();
        try (Stream<Path> files =
                Files.list(Evaluation.dir().resolve("wmt/mt_lines").resolve(Evaluation.split()))) {
            return files.filter(file -> file.getFileName().toString().startsWith("wmt"))
                    .filter(file -> !file.getFileName().toString().contains("-" + other))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<String>> columns(Path file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            String[] names = reader.readLine().split("\t");
            List<List<String>> cells = Arrays.stream(names)
                    .map(name -> (List<String>) new ArrayList<String>())
                    .toList();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] row = line.split("\t", -1);
                for (int i = 0; i < names.length; i++) {
                    cells.get(i).add(i < row.length ? row[i] : "");
                }
            }
            Map<String, List<String>> columns = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                columns.put(names[i], cells.get(i));
            }
            return columns;
        }
    }

    /** The models of this pair that are on this machine. */
    private static List<Translator> models(LanguagePair pair) {
        SegmentSplitter splitter = new SimpleSplitter();
        return MODELS.known().stream()
                .filter(MODELS::isHere)
                .filter(model -> pair.source().equals(model.options().get("source"))
                        && pair.target().equals(model.options().get("target")))
                .map(model -> {
                    TranslatorFactory factory = model.engine().equals("onnx")
                            ? new OnnxFactory(splitter, MODELS)
                            : new BergamotFactory(splitter, MODELS);
                    return factory.create(TranslatorSettings.of(model.engine()).withModel(model.id()));
                })
                .toList();
    }

    private static List<String> translate(
            Translator engine, LanguagePair pair, List<String> texts, int[] untranslated) {
        List<String> translations = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += engine.limits().texts()) {
            List<String> some = texts.subList(
                    from, Math.min(texts.size(), from + engine.limits().texts()));
            for (TranslationResult result : engine.translate(new TranslationRequest(pair, some))) {
                if (result instanceof TranslationResult.Translated translated) {
                    translations.add(translated.text().replace('\n', ' '));
                    untranslated[0] += translated.untranslated().size();
                } else {
                    translations.add("");
                }
            }
        }
        return translations;
    }
}
