package dev.parallax.translation.lexical;

import dev.parallax.text.Remembered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * A language's forms and lemmas, from LanguageTool's tagger and synthesizer dictionaries. They are read directly: the
 * taggers above them load rules that are of no use here. The dictionaries are shared, the look-ups one per thread.
 */
final class Morphology {

    /**
     * One way to read a word form.
     *
     * @param tag the tag as LanguageTool's dictionary has it
     */
    record Reading(String lemma, String tag) {}

    static final int REMEMBERED = 30_000;

    /** Endings of Russian nouns and adjectives, the longest first; for words that the dictionary lacks, mostly names. */
    private static final String[] RUSSIAN_ENDINGS = {
        "ского", "скому", "скими", "ского", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "ской",
        "ском", "ских", "ским", "ах", "ях", "ов", "ев", "ой", "ей", "ом", "ем", "ым", "им", "ых", "их", "ая", "яя",
        "ую", "юю", "ое", "ее", "ые", "ие", "ый", "ий", "ию", "ия", "ии", "ам", "ям", "ью", "а", "я", "о", "е", "ы",
        "и", "у", "ю", "ь", "й"
    };

    private final String language;
    private final Dictionary tagger;
    private final Dictionary synthesizer;
    private final ThreadLocal<DictionaryLookup> tagging;
    private final ThreadLocal<DictionaryLookup> synthesis;
    private final Remembered<String, List<Reading>> readings = new Remembered<>(REMEMBERED, this::lookUp);
    private final Remembered<String, List<String>> forms = new Remembered<>(REMEMBERED, this::synthesize);

    private Morphology(String language, String name) {
        this.language = language;
        this.tagger = read("/org/languagetool/resource/" + language + "/" + name + ".dict");
        this.synthesizer = read("/org/languagetool/resource/" + language + "/" + name + "_synth.dict");
        this.tagging = ThreadLocal.withInitial(() -> new DictionaryLookup(tagger));
        this.synthesis = ThreadLocal.withInitial(() -> new DictionaryLookup(synthesizer));
    }

    /** Whether there is a dictionary of the language. */
    static boolean knows(String language) {
        return language.equals("ru") || language.equals("en");
    }

    /** Russian or English; both are read once, on first use. */
    static Morphology of(String language) {
        return switch (language) {
            case "ru" -> Russian.INSTANCE;
            case "en" -> English.INSTANCE;
            default ->
                throw new IllegalArgumentException("No dictionary for language " + language + ", only for ru and en");
        };
    }

    private static final class Russian {
        static final Morphology INSTANCE = new Morphology("ru", "russian");
    }

    private static final class English {
        static final Morphology INSTANCE = new Morphology("en", "english");
    }

    private static Dictionary read(String resource) {
        URL url = Objects.requireNonNull(Morphology.class.getResource(resource), resource);
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read LanguageTool's dictionary " + resource, e);
        }
    }

    /** Every reading of a form in lower case; empty when the dictionary lacks it. */
    List<Reading> readings(String form) {
        return readings.of(form);
    }

    private List<Reading> lookUp(String form) {
        List<WordData> found = tagging.get().lookup(form);
        List<Reading> all = new ArrayList<>(found.size());
        for (WordData data : found) {
            all.add(new Reading(
                    Tokenizer.key(data.getStem().toString()),
                    data.getTag() == null ? "" : data.getTag().toString()));
        }
        return List.copyOf(all);
    }

    /** The lemmas of a form, without repetition, in the dictionary's order; its stem when the dictionary lacks it. */
    List<String> lemmas(String form) {
        List<String> lemmas = new ArrayList<>(2);
        for (WordData data : tagging.get().lookup(form)) {
            String lemma = Tokenizer.key(data.getStem().toString());
            if (!lemmas.contains(lemma)) {
                lemmas.add(lemma);
            }
        }
        if (lemmas.isEmpty()) {
            lemmas.add(language.equals("ru") ? russianStem(form) : form);
        }
        return lemmas;
    }

    /** The forms of a lemma that have a tag, in the dictionary's order. */
    List<String> forms(String lemma, String tag) {
        return forms.of(lemma + "|" + tag);
    }

    private List<String> synthesize(String entry) {
        List<String> found = new ArrayList<>(1);
        for (WordData data : synthesis.get().lookup(entry)) {
            found.add(data.getStem().toString());
        }
        return List.copyOf(found);
    }

    /** A word less its case ending, with a tilde. */
    static String russianStem(String form) {
        if (form.length() < 4 || form.charAt(0) < 'а' || form.charAt(0) > 'я') {
            return form;
        }
        for (String ending : RUSSIAN_ENDINGS) {
            if (form.length() - ending.length() >= 3 && form.endsWith(ending)) {
                return form.substring(0, form.length() - ending.length()) + "~";
            }
        }
        return form + "~";
    }
}
