package dev.parallax.message;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is said, without a language.
 *
 * @param key of a pattern in the bundles, as in {@code finding.number.differs}
 * @param arguments what the pattern's places are filled with, in their order: {@code String}, {@code Integer}, {@code Long},
 *     {@code Double}, or a {@code Message} for a phrase inside
 */
public record Message(String key, List<Object> arguments) {

    private static final String PLAIN = "plain";
    private static final String LANGUAGE = "language";
    private static final String SENTENCE = "sentence";

    public Message {
        arguments = List.copyOf(arguments);
        for (Object argument : arguments) {
            if (!(argument instanceof String
                    || argument instanceof Integer
                    || argument instanceof Long
                    || argument instanceof Double
                    || argument instanceof Message)) {
                throw new IllegalArgumentException(
                        "A message says texts, numbers and messages; the argument " + argument + " of " + key + " is a "
                                + argument.getClass().getName());
            }
        }
    }

    /** See {@link Message}. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** A text that is said as it is in every language: an engine's own words, or those of another program. */
    public static Message plain(String text) {
        return of(PLAIN, text);
    }

    /** The name of a language, as in {@code Russian} and {@code русский}. */
    public static Message language(String tag) {
        return of(LANGUAGE, tag);
    }

    /** A clause that begins a sentence: with a capital letter. */
    public static Message sentence(Message clause) {
        return of(SENTENCE, clause);
    }

    /** The same with each of its texts changed, those of messages inside as well. */
    public Message withTexts(UnaryOperator<String> change) {
        return new Message(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof String text
                                ? change.apply(text)
                                : argument instanceof Message inside ? inside.withTexts(change) : argument)
                        .toList());
    }

    /** Whether it is the name of a language. */
    boolean isLanguage() {
        return key.equals(LANGUAGE) && arguments.size() == 1;
    }

    /** Whether it is a clause that begins a sentence. */
    boolean isSentence() {
        return key.equals(SENTENCE) && arguments.size() == 1;
    }

    /** Whether it is a text that is said as it is. */
    public boolean isPlain() {
        return key.equals(PLAIN) && arguments.size() == 1;
    }
}
