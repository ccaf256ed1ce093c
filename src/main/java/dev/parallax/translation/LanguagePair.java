package dev.parallax.translation;

/** A direction of translation, as two BCP 47 tags. */
public record LanguagePair(String source, String target) {

    public LanguagePair {
        if (source.equals(target)) {
            throw new IllegalArgumentException("Source and target are both " + source);
        }
    }

    public LanguagePair reverse() {
        return new LanguagePair(target, source);
    }

    @Override
    public String toString() {
        return source + "→" + target;
    }
}
