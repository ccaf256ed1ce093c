package dev.parallax.finding.reading;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The texts of a story in which a checker that sees nothing but the text found nothing: what stood there yesterday need not
 * be analysed today. Made for one check of one story; for use by one thread.
 */
public final class QuietTexts {

    private final Set<String> before;
    private final SortedSet<String> now = new TreeSet<>();

    /** Of a story that was not checked before. */
    public QuietTexts() {
        this(Set.of());
    }

    /** @param before the {@link #keys} of the story's last check */
    public QuietTexts(Set<String> before) {
        this.before = Set.copyOf(before);
    }

    /**
     * What is found in a text. Nothing, without a look, where nothing was found before.
     *
     * @param key stands for the text, for who looks, and for all else that the answer depends on
     */
    public <T> List<T> found(String key, Supplier<List<T>> look) {
        List<T> found = before.contains(key) || now.contains(key) ? List.of() : look.get();
        if (found.isEmpty()) {
            now.add(key);
        }
        return found;
    }

    /** Of the texts that were asked about, the keys of those in which nothing is found. */
    public SortedSet<String> keys() {
        return new TreeSet<>(now);
    }
}
