package dev.parallax.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes paragraphs of parallel texts somebody's words: news quotes, and most texts that people translated do not. */
public final class Speech {

    /** One paragraph in this many is quoted, where it can be. */
    private static final int ONE_IN = 4;

    /** A sentence or two, with nothing quoted in them. */
    private static final Pattern QUOTABLE = Pattern.compile("\\p{Lu}[^\"“”«»„]{30,300}[^.!?…]\\.");

    private final List<String[]> forms;

    private Speech(List<String[]> forms) {
        this.forms = forms;
    }

    public static Speech read() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Speech.class.getResourceAsStream("speech.tsv")), UTF_8))) {
            return new Speech(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList());
        }
    }

    /** The document with some of its paragraphs quoted in both editions. */
    public ParallelDocument in(ParallelDocument document, Random random) {
        List<String> russian = new ArrayList<>(document.russian());
        List<String> english = new ArrayList<>(document.english());
        for (int i = 0; i < russian.size(); i++) {
            boolean quotable = QUOTABLE.matcher(russian.get(i)).matches()
                    && QUOTABLE.matcher(english.get(i)).matches();
            if (random.nextInt(ONE_IN) == 0 && quotable) {
                String[] form = forms.get(random.nextInt(forms.size()));
                russian.set(i, form[0].replace("%s", withoutStop(russian.get(i))));
                english.set(i, form[1].replace("%s", withoutStop(english.get(i))));
            }
        }
        return new ParallelDocument(document.name(), russian, english);
    }

    private static String withoutStop(String text) {
        return text.substring(0, text.length() - 1);
    }
}
