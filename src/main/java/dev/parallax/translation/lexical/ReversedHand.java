package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The handwritten entries by their English words, and the Russian forms that may answer those. */
final class ReversedHand {

    private static final int LONGEST = 6;
    private static final int MOST = 2;

    /** The best of two entries for the same words comes first; verbs are mostly nouns too, and meant as these. */
    private static final double NEXT = 0.5;

    private static final double VERB = 2;

    private final Map<List<String>, List<HandLexicon.Entry>> entries = new HashMap<>();

    ReversedHand(HandLexicon lexicon) {
        for (HandLexicon.Entry entry : lexicon.entries()) {
            for (String target : entry.target()) {
                entries.computeIfAbsent(
                                keys(target.startsWith("the ") ? target.substring(4) : target),
                                key -> new ArrayList<>(1))
                        .add(entry);
            }
        }
    }

    private static List<String> keys(String text) {
        return Tokenizer.tokenize(text).stream().map(Token::key).toList();
    }

    /** What the entries that begin at a token say, in every form that may be right. */
    List<Rendering> at(Segment segment, int i) {
        List<Rendering> renderings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int length = 1; length <= LONGEST && i + length <= segment.size(); length++) {
            words.add(segment.key(i + length - 1));
            add(segment, i, words, false, renderings);
            List<String> singular = singular(words);
            if (!singular.equals(words)) {
                add(segment, i, singular, true, renderings);
            }
        }
        return renderings;
    }

    /** The words with the last one in the singular, if that is a plural. */
    private static List<String> singular(List<String> words) {
        List<String> singular = new ArrayList<>(words);
        for (Morphology.Reading reading : Morphology.of("en").readings(words.get(words.size() - 1))) {
            if (reading.tag().equals("NNS")) {
                singular.set(words.size() - 1, reading.lemma());
            }
        }
        return singular;
    }

    private void add(Segment segment, int i, List<String> words, boolean plural, List<Rendering> renderings) {
        List<HandLexicon.Entry> found = entries.getOrDefault(words, List.of());
        int rank = 0;
        for (HandLexicon.Entry entry : found.subList(0, Math.min(MOST, found.size()))) {
            boolean name = entry.kind() == HandLexicon.Kind.NAME;
            boolean verb = entry.kind() == HandLexicon.Kind.VERB;
            if ((name && !segment.token(i).isCapitalised()) || (verb && words.size() > 1)) {
                continue;
            }
            double cost = (verb ? VERB : 0) + NEXT * rank++;
            for (String form : forms(entry, plural, RussianForms.tags(segment.key(i)))) {
                renderings.add(new Rendering(words.size(), name ? capitalised(form) : form, cost));
            }
        }
    }

    private static Set<String> forms(HandLexicon.Entry entry, boolean plural, Set<String> english) {
        Set<String> forms = new LinkedHashSet<>();
        if (entry.kind() == HandLexicon.Kind.NOUN || entry.kind() == HandLexicon.Kind.NAME) {
            for (String grammaticalCase : RussianForms.CASES) {
                List<String> declined = RussianForms.declined(entry.words(), grammaticalCase, plural);
                if (!declined.isEmpty()) {
                    forms.add(String.join(" ", declined));
                }
            }
        } else if (entry.words().size() == 1 && entry.kind() != HandLexicon.Kind.FIXED) {
            forms.addAll(RussianForms.answering(entry.words().get(0), english));
        }
        return forms.isEmpty() ? Set.of(String.join(" ", entry.words())) : forms;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
