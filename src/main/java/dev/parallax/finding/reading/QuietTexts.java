package dev.parallax.finding.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The texts of a story in which a checker found nothing: what stood there yesterday, among what stood around it, need not be
 * looked at again today. Made for one check of one story; for use by one thread.
 */
public final class QuietTexts {

    /** In bytes. Of a hundred quiet texts, one that changed is taken for another once in 2.8 · 10¹² times. */
    private static final int LENGTH = 6;

    private final String program;
    private final Set<String> before;
    private final SortedSet<String> now = new TreeSet<>();

    /** Of a story that was not checked before. */
    public QuietTexts() {
        this("none", List.of());
    }

    /**
     * @param program stands for the program that looks: where another found nothing, this one may find something
     * @param before the {@link #keys} of the story's last check
     */
    public QuietTexts(String program, Collection<String> before) {
        this.program = program;
        this.before = before.contains(program) ? Set.copyOf(before) : Set.of();
    }

    /**
     * What is found in a text. Nothing, without a look, where nothing was found before.
     *
     * @param subject who looks, at which text, and all else that the answer depends on beside the program
     */
    public <T> List<T> found(String subject, Supplier<List<T>> look) {
        String key = key(subject);
        List<T> found = before.contains(key) || now.contains(key) ? List.of() : look.get();
        if (found.isEmpty()) {
            now.add(key);
        }
        return found;
    }

    /** Eight letters, digits, hyphens and underscores. */
    private static String key(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What stands for the program, and for those of the texts asked about in which nothing is found. */
    public SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>(now);
        keys.add(program);
        return keys;
    }
}
