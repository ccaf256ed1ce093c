package dev.parallax.eval;

import dev.parallax.translation.LanguagePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An engine's translations of the evaluation data's documents, segment by segment. */
final class RecordedTranslations {

    private record Unit(String source, String translation) {}

    private final Map<String, List<Unit>> byDocument = new TreeMap<>();

    /**
     * @param documents the folder of what was translated, split by split
     * @param folder of the engines' translations, from either language of the pair into the other
     */
    RecordedTranslations(Path documents, Path folder, String engine, String split, LanguagePair pair)
            throws IOException {
        Path translations = folder.resolve(engine).resolve(split + ".tsv");
        Map<String, List<String>> sources = new TreeMap<>();
        for (String line : Files.readAllLines(translations)) {
            String[] columns = line.split("\t", -1);
            if (columns[0].equals("doc")) {
                continue;
            }
            String language = columns[2].equals(pair.target()) ? pair.source() : pair.target();
            String name = columns[0] + "." + language + ".seg.tsv";
            if (!sources.containsKey(name)) {
                sources.put(name, texts(documents.resolve(split).resolve(name)));
            }
            byDocument
                    .computeIfAbsent(columns[0], document -> new ArrayList<>())
                    .add(new Unit(sources.get(name).get(Integer.parseInt(columns[1])), columns[3]));
        }
    }

    private static List<String> texts(Path segments) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(segments)) {
            String[] columns = line.split("\t", -1);
            if (!columns[0].equals("idx")) {
                texts.add(columns[4]);
            }
        }
        return texts;
    }

    boolean has(String document) {
        return byDocument.containsKey(document);
    }

    /** The translation of a text of a document: its own, or those of all the segments that stand in it; null where there is none. */
    @Nullable
    String find(String document, String text) {
        StringBuilder joined = new StringBuilder();
        for (Unit unit : byDocument.getOrDefault(document, List.of())) {
            if (unit.source.equals(text)) {
                return unit.translation;
            }
            String core = unit.source.substring(1).replaceAll("\\p{P}+$", "");
            if (core.length() > 10 && text.contains(core)) {
                joined.append(joined.isEmpty() ? "" : " ").append(unit.translation);
            }
        }
        return joined.isEmpty() ? null : joined.toString();
    }
}
