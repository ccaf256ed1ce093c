package dev.parallax.finding.lexis;

import java.nio.charset.Charset;
import java.util.List;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import org.jspecify.annotations.Nullable;

/** Russian surnames and first names in their first form, and whether a word may be a form of one. Immutable, thread-safe. */
public final class NameList {

    private static final LexisLimits LIMITS = LexisLimits.DEFAULTS;

    /** A list without names. */
    static final NameList NONE = new NameList(null, Charset.defaultCharset());

    private static final List<String> FIRST_FORMS = WordParts.firstForms("ru");

    private final @Nullable FSA names;
    private final Charset charset;

    NameList(@Nullable FSA names, Charset charset) {
        this.names = names;
        this.charset = charset;
    }

    /** Whether a name of the list may be written so, by its key. */
    public boolean contains(String key) {
        if (names == null) {
            return false;
        }
        for (int cut = 0; cut <= LIMITS.longestEnding() && key.length() - cut >= LIMITS.shortestStem(); cut++) {
            String stem = key.substring(0, key.length() - cut);
            for (String ending : FIRST_FORMS) {
                byte[] name = (stem + ending).getBytes(charset);
                if (new FSATraversal(names).match(name).kind == MatchResult.EXACT_MATCH) {
                    return true;
                }
            }
        }
        return false;
    }
}
