package dev.parallax.job.command;

import dev.parallax.article.Paragraph;
import dev.parallax.message.Messages;
import dev.parallax.translation.ChrF;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What several engines make of the same paragraphs, and how close each comes to a human translation. */
final class TranslationComparison {

    private final Messages words;
    private final List<String> engines;
    private final List<String> references;
    private final List<List<String>> translations = new ArrayList<>();
    private final int[] untranslated;
    private int paragraphs;

    /** @param references by the paragraphs' order; empty when there is no human translation */
    TranslationComparison(List<String> engines, List<String> references, Messages words) {
        this.words = words;
        this.engines = engines;
        this.references = references;
        this.untranslated = new int[engines.size()];
        engines.forEach(engine -> translations.add(new ArrayList<>()));
    }

    /** Takes in a paragraph with each engine's result; the rows that show them. */
    String add(String location, Paragraph paragraph, List<TranslationResult> results) {
        StringBuilder rows = new StringBuilder();
        rows.append(Output.row(location, paragraph.number(), words.text("command.translate.source"), paragraph.text()));
        if (!references.isEmpty()) {
            rows.append(Output.row(
                    location,
                    paragraph.number(),
                    words.text("command.translate.reference"),
                    references.get(paragraphs)));
        }
        for (int i = 0; i < results.size(); i++) {
            boolean translated = results.get(i) instanceof TranslationResult.Translated;
            untranslated[i] += translated ? 0 : 1;
            String shown = TranslateCommand.text(results.get(i), words);
            String text = translated ? shown : "";
            translations.get(i).add(text);
            List<Object> cells = new ArrayList<>(List.of(location, paragraph.number(), engines.get(i), shown));
            if (!references.isEmpty()) {
                cells.add(chrF(List.of(text), List.of(references.get(paragraphs))));
            }
            rows.append(Output.row(cells.toArray()));
        }
        paragraphs++;
        return rows.toString();
    }

    /** A line for each engine: how much it translated and, beside a human translation, its chrF over all paragraphs. */
    String summary() {
        StringBuilder summary = new StringBuilder("\n");
        for (int i = 0; i < engines.size(); i++) {
            List<Object> cells = new ArrayList<>(List.of(
                    engines.get(i),
                    words.text("command.translate.translated", paragraphs - untranslated[i], paragraphs)));
            if (!references.isEmpty()) {
                cells.add("chrF " + chrF(translations.get(i), references));
            }
            summary.append(Output.row(cells.toArray()));
        }
        return summary.toString();
    }

    /** Whether every engine translated every paragraph. */
    boolean isWhole() {
        return Arrays.stream(untranslated).sum() == 0;
    }

    private static String chrF(List<String> texts, List<String> humanTranslations) {
        return String.format(Locale.ROOT, "%.1f", ChrF.of(texts, humanTranslations));
    }
}
