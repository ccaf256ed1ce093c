package dev.parallax.finding.lexis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands before words and makes new ones of them that no dictionary has. Immutable. */
public final class Prefixes {

    private static final LexisLimits LIMITS = LexisLimits.DEFAULTS;

    /** Prefixes after which a hard sign stands before these letters. */
    private static final String SIGN_BEFORE = "еюя";

    private final Lexicon lexicon;
    private final Set<String> prefixes;
    private final Set<String> withSign;
    private final Set<String> ofNoVerb;

    /** @param prefixes with a + after those after which a hard sign stands before е, ю and я, a ! after those of no verb */
    Prefixes(Lexicon lexicon, List<String> prefixes) {
        this.lexicon = lexicon;
        this.prefixes = prefixes.stream().map(Prefixes::unmarked).collect(Collectors.toSet());
        this.withSign = marked(prefixes, "+");
        this.ofNoVerb = marked(prefixes, "!");
    }

    private static Set<String> marked(List<String> prefixes, String mark) {
        return prefixes.stream()
                .filter(prefix -> prefix.endsWith(mark))
                .map(Prefixes::unmarked)
                .collect(Collectors.toSet());
    }

    private static String unmarked(String prefix) {
        return prefix.replaceFirst("[+!]$", "");
    }

    public boolean contains(String key) {
        return prefixes.contains(key);
    }

    /** Whether a hard sign is missing between a prefix and a known word. */
    public boolean lacksSign(String key) {
        for (String prefix : withSign) {
            int end = prefix.length();
            if (key.startsWith(prefix)
                    && key.length() > end + 2
                    && SIGN_BEFORE.indexOf(key.charAt(end)) >= 0
                    && lexicon.knows(key.substring(end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a known one with such a prefix. */
    public boolean isCompound(String key) {
        for (int i = 2; i <= key.length() - 4; i++) {
            String prefix = key.substring(0, i);
            String rest = key.substring(i);
            if (prefixes.contains(prefix)
                    && !(SIGN_BEFORE.indexOf(key.charAt(i)) >= 0 && withSign.contains(prefix))
                    && !(ofNoVerb.contains(prefix) && lexicon.context().forms().isVerb(rest))
                    && lexicon.knows(rest)
                    && lexicon.level(rest) >= LIMITS.restLevel()) {
                return true;
            }
        }
        return false;
    }
}
