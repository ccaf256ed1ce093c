package dev.parallax.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language of the interface: of reports, messages and the command line. */
public enum UiLanguage {
    EN,
    RU;

    /**
     * The language with this tag.
     *
     * @param tag BCP 47, in any case; only its language counts, as in {@code ru-RU}
     * @throws IllegalArgumentException when there is no such interface; the message names those that there are
     */
    public static UiLanguage of(String tag) {
        return find(Locale.forLanguageTag(tag))
                .orElseThrow(() -> new IllegalArgumentException("There is no interface in the language “" + tag
                        + "”; there is one in "
                        + Arrays.stream(values()).map(UiLanguage::tag).collect(Collectors.joining(", "))));
    }

    /** The language of this locale; empty when there is no interface in it. */
    public static Optional<UiLanguage> find(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(locale.getLanguage()))
                .findFirst();
    }

    /** The BCP 47 tag, as in {@code ru}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale by which numbers and dates are written. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
