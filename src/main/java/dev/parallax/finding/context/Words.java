package dev.parallax.finding.context;

import dev.parallax.text.Letters;
import dev.parallax.text.WordSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts text into words and marks. */
public final class Words {

    private static final Pattern TOKEN = Pattern.compile("([\\p{L}\\p{M}]++(?:['’ʼ\\-‑][\\p{L}\\p{M}]++)*+['’]?)"
            + "|(\\p{N}++(?:[.,:]\\p{N}++)*+)"
            + "|([^\\s\\p{L}\\p{M}\\p{N}])");

    /** Groups of the pattern. */
    private static final int WORD = 1;

    private static final int NUMBER = 2;

    /** Two words that are often written for one, or one that is written for them: here one token. */
    private static final Set<String> JOINED = joinedWords();

    /** The first of each two. */
    private static final Set<String> FIRST_OF_JOINED =
            JOINED.stream().map(key -> key.substring(0, key.indexOf(' '))).collect(Collectors.toUnmodifiableSet());

    private Words() {}

    private static Set<String> joinedWords() {
        WordSets sets = WordSets.read(Words.class, "joined-words.tsv");
        return Stream.of("en", "ru")
                .flatMap(language -> sets.of(language, "two for one").stream())
                .map(words -> words.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a token is. */
    public enum Type {
        WORD,
        NUMBER,
        MARK
    }

    /**
     * A word, number or mark.
     *
     * @param start in the text, in UTF-16 units
     * @param key lower case, straight apostrophe, е for ё: what the model knows it by
     */
    public record Token(Type type, String text, int start, String key) {

        public int end() {
            return start + text.length();
        }

        public boolean isWord() {
            return type == Type.WORD;
        }

        public boolean isCapitalized() {
            return Character.isUpperCase(text.charAt(0));
        }

        public boolean isUpperCase() {
            return text.length() > 1 && isCapitalized() && text.equals(text.toUpperCase(Locale.ROOT));
        }
    }

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            int start = matcher.start();
            if (matcher.start(WORD) >= 0) {
                if (found.endsWith("'") || found.endsWith("’")) {
                    char last = found.charAt(found.length() - 2);
                    if (last != 's' && last != 'S') { // only the possessive of a plural keeps it
                        found = found.substring(0, found.length() - 1);
                        matcher.region(matcher.end() - 1, text.length());
                    }
                }
                tokens.add(new Token(Type.WORD, found, start, key(found)));
            } else if (matcher.start(NUMBER) >= 0) {
                tokens.add(new Token(Type.NUMBER, found, start, "#"));
            } else {
                tokens.add(new Token(Type.MARK, found, start, markKey(found)));
            }
        }
        return joined(tokens);
    }

    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i + 1 < tokens.size()
                    && FIRST_OF_JOINED.contains(token.key())
                    && tokens.get(i + 1).isWord()) {
                Token next = tokens.get(i + 1);
                String key = token.key() + " " + next.key();
                if (next.start() == token.end() + 1 && JOINED.contains(key)) {
                    token = new Token(Type.WORD, token.text() + " " + next.text(), token.start(), key);
                    i++;
                }
            }
            joined.add(token);
        }
        return joined;
    }

    /** Whether the two words are one expression, whose parts are never counted apart. */
    public static boolean areJoined(String key, String next) {
        return JOINED.contains(key + " " + next);
    }

    public static String key(String word) {
        return Letters.fold(word);
    }

    private static String markKey(String mark) {
        return switch (mark) {
            case "«", "»", "“", "”", "„", "\"" -> "\"";
            case "–", "—", "-" -> "-";
            case "…", ".", "!", "?" -> ".";
            default -> mark;
        };
    }
}
