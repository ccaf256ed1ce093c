package dev.parallax.finding.lexis;

import java.util.Arrays;
import java.util.Optional;

/** How English is spelt. */
public enum EnglishVariant {
    BRITISH("en-GB"),
    AMERICAN("en-US");

    private final String tag;

    EnglishVariant(String tag) {
        this.tag = tag;
    }

    /** The variant with this BCP 47 tag; empty when there is none. */
    public static Optional<EnglishVariant> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(variant -> variant.tag.equals(tag))
                .findFirst();
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return tag;
    }
}
