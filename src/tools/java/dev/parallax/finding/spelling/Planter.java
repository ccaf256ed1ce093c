package dev.parallax.finding.spelling;

import static java.util.Objects.requireNonNull;

import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.lexis.EditCosts;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.prose.ArticleWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plants slips as writers make them into text that has none. The same random numbers give the same slips. */
public final class Planter {

    /** What goes wrong. */
    public enum Kind {
        /** A letter missing, added, changed or swapped, that makes no word. */
        NO_WORD,
        /** The same, that makes another word. */
        OTHER_WORD,
        /** A word that is often written for another. */
        CONFUSED,
        /** Another form of the same word. */
        OTHER_FORM,
        /** A preposition, article or other small word for another. */
        OTHER_SMALL_WORD,
        MISSING_SMALL_WORD,
        ADDED_SMALL_WORD,
        DOUBLED_WORD,
        SWAPPED_WORDS,
        MISSING_COMMA,
        ADDED_COMMA,
        MISSING_HYPHEN,
        NEEDLESS_HYPHEN,
        MISSING_SPACE,
        LOWER_CASE
    }

    /**
     * A text with one slip.
     *
     * @param start of what is wrong, as is end; of the words on both sides where something is missing
     * @param meant what stood there
     */
    public record Planted(Kind kind, String text, int start, int end, String meant) {}

    private static final Map<String, List<String>> SMALL_WORDS = Map.of(
            "en",
            List.of("in on at to for of by with from into about over under", "a an the", "is are was were", "has have"),
            "ru",
            List.of("в на с из от до по за под над при о об к у для про через", "и а но", "не ни", "бы же ли"));

    private static final Map<String, String> LETTERS =
            Map.of("en", "abcdefghijklmnopqrstuvwxyz", "ru", "абвгдежзийклмнопрстуфхцчшщъыьэюя");

    private final String letters;

    private static final int TRIES = 12;

    /** One slip in this many is one that writers make so often that lists of used words have it, if there is one. */
    private static final int USUAL = 3;

    private static final int SLIPS = 40;

    private final Lexicon lexicon;
    private final EditCosts costs;
    private final Random random;

    public Planter(Lexicon lexicon, Random random) {
        this.lexicon = lexicon;
        this.letters = LETTERS.getOrDefault(lexicon.language(), EditCosts.letters(lexicon.language()));
        this.costs = EditCosts.of(lexicon.language());
        this.random = random;
    }

    /** The text with a slip of that kind somewhere; empty when it offers no place for one. */
    public Optional<Planted> plant(String text, Kind kind) {
        List<Words.Token> tokens = Words.of(text);
        if (tokens.size() < 4) {
            return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            int index = random.nextInt(tokens.size());
            Planted planted = plant(text, tokens, index, kind);
            if (planted != null && !planted.text().equals(text)) {
                return Optional.of(planted);
            }
        }
        return Optional.empty();
    }

    /** The text with a slip that makes no word in some name inside a sentence; empty when it has none that is known. */
    Optional<Planted> plantInName(String text) {
        List<Words.Token> tokens = Words.of(text);
        List<Words.Token> names = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord()
                        && tokens.get(i).isCapitalized()
                        && !tokens.get(i).isUpperCase()
                        && !ArticleWords.isSentenceStart(tokens, i))
                .mapToObj(tokens::get)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Words.Token name = names.get(random.nextInt(names.size()));
        return Optional.ofNullable(replaced(text, name, Kind.NO_WORD, noWord(name)));
    }

    /** The same with a second slip in the word that has one; empty when that makes a word of it. */
    Optional<Planted> again(Planted planted) {
        String word = planted.text().substring(planted.start(), planted.end());
        String slip = slip(word.toLowerCase(Locale.ROOT));
        if (slip == null || lexicon.knows(slip)) {
            return Optional.empty();
        }
        String written = cased(slip, word);
        return Optional.of(new Planted(
                planted.kind(),
                planted.text().substring(0, planted.start())
                        + written
                        + planted.text().substring(planted.end()),
                planted.start(),
                planted.start() + written.length(),
                planted.meant()));
    }

    private @Nullable Planted plant(String text, List<Words.Token> tokens, int index, Kind kind) {
        Words.Token token = tokens.get(index);
        Words.Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        boolean spaced = next != null && next.start() == token.end() + 1 && text.charAt(token.end()) == ' ';
        if (kind == Kind.ADDED_COMMA || kind == Kind.MISSING_COMMA) {
            return comma(text, tokens, index, kind);
        }
        if (!token.isWord() || token.isUpperCase()) {
            return null;
        }
        return switch (kind) {
            case NO_WORD -> replaced(text, token, kind, noWord(token));
            case OTHER_WORD, CONFUSED, OTHER_FORM -> replaced(text, token, kind, otherWord(token, kind));
            case OTHER_SMALL_WORD -> replaced(text, token, kind, otherSmallWord(token.key()));
            case DOUBLED_WORD ->
                new Planted(
                        kind,
                        text.substring(0, token.end()) + " " + token.text() + text.substring(token.end()),
                        token.start(),
                        token.end() + 1 + token.text().length(),
                        token.text());
            case MISSING_SMALL_WORD -> spaced && index > 0 ? left(text, tokens, index) : null;
            case ADDED_SMALL_WORD -> added(text, token);
            case SWAPPED_WORDS ->
                spaced && requireNonNull(next).isWord()
                        ? span(text, token.start(), next.end(), kind, next.text() + " " + token.text())
                        : null;
            case MISSING_SPACE ->
                spaced && requireNonNull(next).isWord()
                        ? span(text, token.start(), next.end(), kind, token.text() + next.text())
                        : null;
            case MISSING_HYPHEN ->
                token.text().indexOf('-') > 0
                        ? replaced(text, token, kind, token.text().replace("-", random.nextBoolean() ? " " : ""))
                        : null;
            case NEEDLESS_HYPHEN ->
                spaced && requireNonNull(next).isWord()
                        ? span(text, token.start(), next.end(), kind, token.text() + "-" + next.text())
                        : null;
            case LOWER_CASE ->
                token.isCapitalized() ? replaced(text, token, kind, token.text().toLowerCase(Locale.ROOT)) : null;
            case ADDED_COMMA, MISSING_COMMA -> null;
        };
    }

    private @Nullable Planted comma(String text, List<Words.Token> tokens, int index, Kind kind) {
        Words.Token token = tokens.get(index);
        if (index == 0 || index + 1 >= tokens.size()) {
            return null;
        }
        Words.Token before = tokens.get(index - 1);
        Words.Token next = tokens.get(index + 1);
        if (kind == Kind.MISSING_COMMA) {
            return token.text().equals(",") && next.isWord()
                    ? new Planted(
                            kind,
                            text.substring(0, token.start()) + text.substring(token.end()),
                            before.start(),
                            next.end() - 1,
                            ",")
                    : null;
        }
        return token.isWord() && next.isWord()
                ? new Planted(
                        kind,
                        text.substring(0, token.end()) + "," + text.substring(token.end()),
                        token.start(),
                        next.end() + 1,
                        "")
                : null;
    }

    private static @Nullable Planted replaced(String text, Words.Token token, Kind kind, @Nullable String written) {
        return written == null ? null : span(text, token.start(), token.end(), kind, cased(written, token.text()));
    }

    private static Planted span(String text, int start, int end, Kind kind, String written) {
        return new Planted(
                kind,
                text.substring(0, start) + written + text.substring(end),
                start,
                start + written.length(),
                text.substring(start, end));
    }

    private @Nullable Planted left(String text, List<Words.Token> tokens, int index) {
        Words.Token token = tokens.get(index);
        if (!isSmall(token.key())) {
            return null;
        }
        return new Planted(
                Kind.MISSING_SMALL_WORD,
                text.substring(0, token.start()) + text.substring(token.end() + 1),
                tokens.get(index - 1).start(),
                tokens.get(index + 1).end() - token.text().length() - 1,
                token.text());
    }

    private Planted added(String text, Words.Token token) {
        List<String> rows = requireNonNull(SMALL_WORDS.get(lexicon.language()));
        String[] row = rows.get(random.nextInt(2)).split(" ");
        String word = row[random.nextInt(row.length)];
        return new Planted(
                Kind.ADDED_SMALL_WORD,
                text.substring(0, token.end()) + " " + word + text.substring(token.end()),
                token.start(),
                token.end() + 1 + word.length(),
                "");
    }

    private boolean isSmall(String key) {
        return requireNonNull(SMALL_WORDS.get(lexicon.language())).stream()
                .anyMatch(row -> Set.of(row.split(" ")).contains(key));
    }

    private @Nullable String otherSmallWord(String key) {
        for (String row : requireNonNull(SMALL_WORDS.get(lexicon.language()))) {
            List<String> words = List.of(row.split(" "));
            if (words.contains(key)) {
                String other = words.get(random.nextInt(words.size()));
                return other.equals(key) ? null : other;
            }
        }
        return null;
    }

    /** A word one slip away that no dictionary has. */
    private @Nullable String noWord(Words.Token token) {
        if (token.text().length() < 4 || !lexicon.knows(token.text())) {
            return null;
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean usual = random.nextInt(USUAL) == 0;
        String found = null;
        for (int i = 0; i < (usual ? SLIPS : 1); i++) {
            String slip = slip(word);
            if (slip != null && !lexicon.knows(slip)) {
                found = slip;
                if (lexicon.level(slip) >= 0) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Letters as writers get them wrong: the cheaper a slip is by {@link EditCosts}, the likelier. */
    private @Nullable String slip(String word) {
        int at = random.nextInt(word.length());
        char other = letters.charAt(random.nextInt(letters.length()));
        String slip = switch (random.nextInt(6)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 ->
                at + 1 < word.length()
                        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                        : null;
            case 3 -> word.substring(0, at) + other + word.substring(at);
            default -> word.substring(0, at) + likely(word.charAt(at), letters) + word.substring(at + 1);
        };
        return slip == null || slip.equals(word) || slip.length() < 2 ? null : slip;
    }

    /** A letter beside this one on the keyboard, or one that sounds like it, more often than any. */
    private char likely(char letter, String letters) {
        char other = letter;
        for (int i = 0; i < 60; i++) {
            other = letters.charAt(random.nextInt(letters.length()));
            if (other != letter && (costs.instead(other, letter) < 1 || random.nextInt(60) == 0)) {
                return other;
            }
        }
        return other;
    }

    private @Nullable String otherWord(Words.Token token, Kind kind) {
        Alternative.Kind wanted = switch (kind) {
            case CONFUSED -> Alternative.Kind.LISTED;
            case OTHER_FORM -> Alternative.Kind.FORM;
            default -> Alternative.Kind.NEIGHBOUR;
        };
        List<String> others = lexicon.alternatives(token.key()).stream()
                .filter(alternative -> alternative.kind() == wanted
                        || (wanted == Alternative.Kind.LISTED && alternative.kind() == Alternative.Kind.SMALL))
                .map(alternative -> alternative.word().key())
                .toList();
        return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
    }

    private static String cased(String written, String like) {
        return Character.isUpperCase(like.charAt(0))
                ? written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1)
                : written;
    }
}
