package dev.parallax.finding.context;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.tagging.Tagger;

/**
 * Puts words into classes by what they can be: all of a word's part-of-speech tags together are its class. The most
 * used words are classes of their own. Safe for use by several threads.
 */
public final class WordClasses {

    static final String UNKNOWN = "?";

    private static final int REMEMBERED = 60_000;

    /** The tagger's time grows with the square of a word's length; a longer run of letters is no word. */
    private static final int LONGEST = 60;

    /** Parts of the Russian tags that say nothing of what may stand beside the word. */
    private static final Set<String> LEFT_OUT =
            Set.of("Anim", "Inanim", "TRANS", "INTR", "PFV", "IMPFV", "Posit", "Comp", "Name", "Geo", "Fam", "Patr");

    private final @Nullable Tagger tagger;
    private final Set<String> ownClass;
    private final Map<String, Tagged> tagged = new ConcurrentHashMap<>();
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /**
     * @param tagger null when words are not put into classes
     * @param ownClass keys of the words that are classes of their own
     */
    public WordClasses(@Nullable Tagger tagger, Set<String> ownClass) {
        this.tagger = tagger;
        this.ownClass = ownClass;
    }

    /** The class of a word, number or mark, by its key. */
    public String of(String key) {
        String known = remembered.get(key);
        if (known != null) {
            return known;
        }
        String found = find(key);
        if (remembered.size() < REMEMBERED) {
            remembered.put(key, found);
        }
        return found;
    }

    /** The tags that LanguageTool's dictionary gives the word; empty when it does not know it. */
    public Set<String> tags(String word) {
        return tagged(word).tags();
    }

    /** What LanguageTool's dictionary has the word under; empty when it does not know it. */
    public Set<String> lemmas(String word) {
        return tagged(word).lemmas();
    }

    private record Tagged(Set<String> tags, Set<String> lemmas) {}

    private Tagged tagged(String word) {
        Tagged known = tagged.get(word);
        if (known == null) {
            Set<String> tags = new TreeSet<>();
            Set<String> lemmas = new TreeSet<>();
            for (AnalyzedToken reading : readings(word)) {
                if (reading.getPOSTag() != null) {
                    tags.add(reading.getPOSTag());
                    if (reading.getLemma() != null) {
                        lemmas.add(reading.getLemma());
                    }
                }
            }
            known = new Tagged(Collections.unmodifiableSet(tags), Collections.unmodifiableSet(lemmas));
            if (tagged.size() < REMEMBERED) {
                tagged.put(word, known);
            }
        }
        return known;
    }

    private Iterable<AnalyzedToken> readings(String word) {
        if (tagger == null || word.length() > LONGEST) {
            return List.of();
        }
        try {
            return tagger.tag(List.of(word)).get(0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String find(String key) {
        if (ownClass.contains(key) || key.indexOf(' ') > 0 || !Character.isLetter(key.charAt(0))) {
            return key;
        }
        Set<String> tags = new TreeSet<>();
        for (String tag : tags(key)) {
            StringBuilder kept = new StringBuilder();
            for (String part : tag.replace("_", ":").split(":")) {
                if (!LEFT_OUT.contains(part)) {
                    kept.append(part).append(':');
                }
            }
            tags.add(kept.toString());
        }
        if (!tags.isEmpty()) {
            return String.join("|", tags);
        }
        if (key.endsWith("'s")) {
            return "'s";
        }
        int hyphen = key.lastIndexOf('-');
        return hyphen > 0 && hyphen < key.length() - 1 ? of(key.substring(hyphen + 1)) : UNKNOWN;
    }

    public Map<String, String> remembered() {
        return new HashMap<>(remembered);
    }
}
