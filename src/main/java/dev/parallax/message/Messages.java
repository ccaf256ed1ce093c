package dev.parallax.message;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of one interface language. Patterns are those of ICU's MessageFormat, with its plural forms; each is parsed once.
 * Safe for use by several threads.
 */
public final class Messages {

    private static final Map<UiLanguage, Messages> LANGUAGES = new EnumMap<>(UiLanguage.class);

    static {
        for (UiLanguage language : UiLanguage.values()) {
            LANGUAGES.put(language, new Messages(language));
        }
    }

    private final UiLanguage language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(UiLanguage language) {
        this.language = language;
        this.patterns = Bundle.read(language);
    }

    /** The words of this language. */
    public static Messages in(UiLanguage language) {
        return Objects.requireNonNull(LANGUAGES.get(language));
    }

    /** A message in English: what an exception has as its own message, for logs. */
    public static String english(Message message) {
        return in(UiLanguage.EN).text(message);
    }

    /** What it says in this language. A key that only another version knows is said as it is, with its arguments. */
    public String text(Message message) {
        if (message.isPlain()) {
            return (String) message.arguments().get(0);
        }
        if (message.isSentence()) {
            String clause = String.valueOf(said(message.arguments().get(0)));
            int first = clause.isEmpty() ? 0 : clause.offsetByCodePoints(0, 1);
            return clause.substring(0, first).toUpperCase(locale()) + clause.substring(first);
        }
        return message.isLanguage()
                ? name((String) message.arguments().get(0))
                : text(message.key(), message.arguments().toArray());
    }

    private Object said(Object argument) {
        return argument instanceof Message message ? text(message) : argument;
    }

    private String name(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale());
        return name.isEmpty() || tag.equals("und") ? text("rule.language.unknown") : name;
    }

    /** The same, without a message made first. */
    public String text(String key, Object... arguments) {
        List<Object> said = Arrays.stream(arguments).map(this::said).toList();
        String pattern = patterns.get(key);
        if (pattern == null) {
            return said.stream().map(String::valueOf).collect(Collectors.joining(", ", key + ": ", ""));
        }
        MessageFormat format = formats.computeIfAbsent(key, first -> new MessageFormat(pattern, language.locale()));
        synchronized (format) { // ICU's formats keep state while they format
            return format.format(said.toArray());
        }
    }

    /** The keys that begin so, in order. */
    public List<String> keys(String beginning) {
        return patterns.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .toList();
    }

    /**
     * Patterns, for who fills them elsewhere.
     *
     * @param prefix of their keys
     * @return by the keys without it
     */
    public Map<String, String> patterns(String prefix) {
        Map<String, String> found = new TreeMap<>();
        patterns.forEach((key, pattern) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), pattern);
            }
        });
        return found;
    }

    /** The interface language. */
    public UiLanguage language() {
        return language;
    }

    /** The locale by which numbers and dates are written. */
    public Locale locale() {
        return language.locale();
    }
}
