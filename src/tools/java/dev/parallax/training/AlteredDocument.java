package dev.parallax.training;

import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document with changes that somebody made in the one or the other edition.
 *
 * @param plants empty for one as it was translated
 */
public record AlteredDocument(String name, List<String> russian, List<String> english, List<Plant> plants) {

    /** One paragraph in this many is changed. */
    private static final int ONE_IN = 2;

    /**
     * A change.
     *
     * @param paragraph its number in both editions
     * @param span what stands there now, in the edition of this language; empty where something is gone
     */
    public record Plant(String language, int paragraph, TextSpan span, String type) {}

    public AlteredDocument {
        russian = List.copyOf(russian);
        english = List.copyOf(english);
        plants = List.copyOf(plants);
    }

    public static AlteredDocument untouched(ParallelDocument document) {
        return new AlteredDocument(document.name(), document.russian(), document.english(), List.of());
    }

    /** Changes every second paragraph, each in one edition; sometimes leaves one out, or says one twice. */
    public static AlteredDocument of(ParallelDocument document, Changes changes, Random random) {
        List<String> russian = new ArrayList<>(document.russian());
        List<String> english = new ArrayList<>(document.english());
        List<Plant> plants = new ArrayList<>();
        Set<Integer> touched = new TreeSet<>();
        for (int i = 0; i < document.russian().size(); i++) {
            if (random.nextInt(ONE_IN) == 0) {
                change(i, random.nextBoolean() ? "ru" : "en", russian, english, changes, plants, random);
                touched.add(i);
            }
        }
        if (random.nextInt(2) == 0) {
            sayTwice(russian, english, touched, changes, plants, random);
        }
        return new AlteredDocument(document.name(), russian, english, plants);
    }

    private static void change(
            int paragraph,
            String language,
            List<String> russian,
            List<String> english,
            Changes changes,
            List<Plant> plants,
            Random random) {
        List<String> edition = language.equals("ru") ? russian : english;
        List<Changed> possible = changes.of(edition.get(paragraph), language);
        if (!possible.isEmpty()) {
            Changed changed = Changes.oneOf(possible, random);
            edition.set(paragraph, changed.text());
            plants.add(new Plant(language, paragraph, changed.span(), changed.type()));
        }
    }

    /** Repeats a paragraph at the end of both editions, with a change in one of them. */
    private static void sayTwice(
            List<String> russian,
            List<String> english,
            Set<Integer> touched,
            Changes changes,
            List<Plant> plants,
            Random random) {
        int repeated = random.nextInt(russian.size());
        if (!touched.contains(repeated)) {
            russian.add(russian.get(repeated));
            english.add(english.get(repeated));
            int last = russian.size() - 1;
            if (random.nextBoolean()) {
                change(last, random.nextBoolean() ? "ru" : "en", russian, english, changes, plants, random);
            }
        }
    }
}
