package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ways to say the words of an English sentence in Russian: handwritten entries, phrases seen in the parallel texts,
 * forms built from lemmas. Simpler than {@link RussianOptions}: no model of Russian word order judges between them.
 */
final class EnglishOptions {

    private static final Set<String> LEFT_OUT = Set.of("the", "a", "an");
    private static final Map<String, String> CASES = Map.of(
            "of", "R", "in", "P", "on", "P", "at", "P", "about", "P", "with", "T", "by", "T", "to", "D", "from", "R",
            "for", "R");
    private static final int LONGEST_HAND = 6;
    private static final int MOST = 6;
    private static final double PHRASE = 1.2;
    private static final double BUILT = 1.5;
    private static final double HAND = -2.0;
    private static final double UNTRANSLATED = 14;

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("january", "января"),
            Map.entry("february", "февраля"),
            Map.entry("march", "марта"),
            Map.entry("april", "апреля"),
            Map.entry("may", "мая"),
            Map.entry("june", "июня"),
            Map.entry("july", "июля"),
            Map.entry("august", "августа"),
            Map.entry("september", "сентября"),
            Map.entry("october", "октября"),
            Map.entry("november", "ноября"),
            Map.entry("december", "декабря"));

    private final LexiconData data;
    private final EmbeddedLexicon lexicon;
    private final ReversedPhrases phrases;
    /** Handwritten entries by their English words. */
    private final Map<List<String>, List<HandLexicon.Entry>> hand = new HashMap<>();

    EnglishOptions(EmbeddedLexicon lexicon, HandLexicon handLexicon) {
        this.lexicon = lexicon;
        this.data = lexicon.data();
        this.phrases = new ReversedPhrases(data);
        for (HandLexicon.Entry entry : handLexicon.entries()) {
            for (String target : entry.target()) {
                List<String> words = keys(target.startsWith("the ") ? target.substring(4) : target);
                hand.computeIfAbsent(words, key -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    private static List<String> keys(String text) {
        return Tokenizer.tokenize(text).stream().map(Token::key).toList();
    }

    List<List<Option>> of(Segment segment) {
        List<List<Option>> options = new ArrayList<>(segment.size());
        for (int i = 0; i < segment.size(); i++) {
            List<Option> here = new ArrayList<>();
            switch (segment.token(i).kind()) {
                case MARK -> here.add(option(1, segment.token(i).text(), 0));
                case NUMBER -> number(segment, i, here);
                case WORD -> word(segment, i, here);
            }
            options.add(here);
        }
        return options;
    }

    private Option option(int length, String text, double cost) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokenize(text)) {
            words.add(token.text());
        }
        return Option.of(length, words.toArray(String[]::new), data.russian, cost);
    }

    private void number(Segment segment, int i, List<Option> options) {
        String text = segment.token(i).text();
        String russian = text.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")
                ? text.replace(',', '\u00A0').replace('.', ',')
                : text.matches("\\d+\\.\\d+") ? text.replace('.', ',') : text;
        options.add(Option.of(1, new String[] {russian}, data.russian, 0));
    }

    private void word(Segment segment, int i, List<Option> options) {
        Token token = segment.token(i);
        date(segment, i, options);
        handEntries(segment, i, options);
        phrases(segment, i, options);
        if (LEFT_OUT.contains(token.key())) {
            options.add(option(1, "", 0));
        }
        if (token.key().equals("of")) {
            options.add(option(1, "", 1));
        }
        if (options.stream().noneMatch(option -> option.length() == 1)) {
            built(segment, i, options);
        }
        if (options.stream().noneMatch(option -> option.length() == 1)) {
            String text = token.text();
            boolean cyrillic = text.codePoints().allMatch(c -> c >= 0x400 && c < 0x530 || c == '-');
            options.add(
                    cyrillic
                            ? option(1, text, 1)
                            : Option.untranslated(1, new String[] {text}, data.russian, UNTRANSLATED));
        }
    }

    /** November 10, 2016 → 10 ноября 2016 года. */
    private void date(Segment segment, int i, List<Option> options) {
        String month = MONTHS.get(segment.key(i));
        if (month == null || i + 1 >= segment.size() || !segment.token(i).isCapitalised()) {
            return;
        }
        String day = segment.token(i + 1).text();
        if (!day.matches("[0-3]?\\d")) {
            return;
        }
        options.add(option(2, day + " " + month, -8));
        if (i + 3 < segment.size()
                && segment.key(i + 2).equals(",")
                && segment.token(i + 3).text().matches("[12]\\d{3}")) {
            options.add(option(4, day + " " + month + " " + segment.token(i + 3).text() + " года", -16));
        }
    }

    private void handEntries(Segment segment, int i, List<Option> options) {
        List<String> words = new ArrayList<>();
        for (int length = 1; length <= LONGEST_HAND && i + length <= segment.size(); length++) {
            words.add(segment.key(i + length - 1));
            List<HandLexicon.Entry> found = hand.getOrDefault(words, List.of());
            int rank = 0;
            for (HandLexicon.Entry entry : found.subList(0, Math.min(2, found.size()))) {
                boolean name = entry.kind() == HandLexicon.Kind.NAME;
                boolean verb = entry.kind() == HandLexicon.Kind.VERB;
                if (name && !segment.token(i).isCapitalised() || verb && length > 1) {
                    continue;
                }
                String russian = String.join(" ", entry.words());
                String cased = name ? capitalised(russian) : russian;
                String form = entry.words().size() == 1 ? inCase(cased, segment, i) : cased;
                double penalty = verb ? 2 : 0;
                options.add(option(length, form, PHRASE + HAND * length + penalty + 0.5 * rank++));
            }
        }
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A noun in the case that the preposition before it asks for. */
    private static String inCase(String word, Segment segment, int i) {
        String before = segment.key(i - 1);
        String wanted = CASES.get(LEFT_OUT.contains(before) ? segment.key(i - 2) : before);
        if (wanted == null) {
            return word;
        }
        String lower = Tokenizer.key(word);
        Morphology russian = Morphology.of("ru");
        for (Morphology.Reading reading : russian.readings(lower)) {
            if (reading.tag().startsWith("NN") && reading.tag().endsWith(":Nom")) {
                List<String> forms = russian.forms(lower, reading.tag().replace(":Nom", ":" + wanted));
                if (!forms.isEmpty()) {
                    return word.equals(lower) ? forms.get(0) : capitalised(forms.get(0));
                }
            }
        }
        return word;
    }

    private void phrases(Segment segment, int i, List<Option> options) {
        for (int length = 1; length <= 3 && i + length <= segment.size(); length++) {
            if (segment.ids[i + length - 1] == LexiconData.UNKNOWN) {
                return;
            }
            long key = ReversedPhrases.pack(segment.ids, i, length);
            int place = phrases.first(key);
            for (int n = 0; n < MOST && phrases.is(place + n, key); n++) {
                int row = phrases.row(place + n);
                double cost = PHRASE
                        + 0.8 * (data.phraseBackward[row] & 0xFF) * LexiconData.STEP
                        + 0.2 * (data.phraseForward[row] & 0xFF) * LexiconData.STEP;
                options.add(Option.of(length, phrases.words(row, data), data.russian, cost));
            }
        }
    }

    private void built(Segment segment, int i, List<Option> options) {
        String lemma = lexicon.lemma(segment.key(i), "en");
        int rank = 0;
        for (var translation : lexicon.translations(lemma, new dev.parallax.translation.LanguagePair("en", "ru"))) {
            if (rank++ >= MOST || translation.lemma().endsWith("~")) {
                break;
            }
            options.add(option(
                    1, inCase(translation.lemma(), segment, i), PHRASE + BUILT - Math.log(translation.probability())));
        }
    }
}
