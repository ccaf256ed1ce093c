package dev.parallax.finding.grammar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.function.Predicate;

/**
 * A file of LanguageTool's rules with some of them only. Its English has eight megabytes of rules, and to read the few that
 * are heard takes a tenth of the time. No more is understood of XML than where a rule or a group of rules begins and ends.
 */
final class RuleFile {

    private static final String RULE = "<rule";
    private static final String GROUP = "<rulegroup";
    private static final String ID = " id=\"";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    /** The file's bytes, one a character. */
    private final String file;

    /** Where the next comment begins, or one that was passed; −1 when there is none. */
    private int comment;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private RuleFile(byte[] file) {
        this.file = new String(file, ISO_8859_1);
        comment = this.file.indexOf(COMMENT);
    }

    /**
     * The same file with those rules only; all else, as categories and entities, stays.
     *
     * @param isKept whether a rule, or a group of rules, is kept, by its id; a group is kept whole
     */
    static InputStream keep(byte[] file, Predicate<String> isKept) {
        return new RuleFile(file).keep(isKept);
    }

    private InputStream keep(Predicate<String> isKept) {
        int from = 0;
        for (int at = next(0); at >= 0; at = next(from)) {
            boolean isComment = file.startsWith(COMMENT, at);
            int end = isComment
                    ? after(COMMENT_END, at)
                    : after(file.startsWith(GROUP, at) ? "</rulegroup>" : "</rule>", at);
            copy(from, isComment || !isKept(at, end, isKept) ? at : end);
            from = end;
        }
        copy(from, file.length());
        return new ByteArrayInputStream(kept.toByteArray());
    }

    /** Where the next rule, group or comment begins; −1 when there is none. */
    private int next(int from) {
        int rule = file.indexOf(RULE, from);
        while (rule >= 0
                && !file.startsWith(GROUP, rule)
                && !Character.isWhitespace(file.charAt(rule + RULE.length()))) {
            rule = file.indexOf(RULE, rule + 1); // the root is <rules>
        }
        if (comment >= 0 && comment < from) {
            comment = file.indexOf(COMMENT, from);
        }
        return comment >= 0 && (rule < 0 || comment < rule) ? comment : rule;
    }

    private int after(String mark, int from) {
        int at = file.indexOf(mark, from);
        if (at < 0) {
            throw new IllegalArgumentException("A file of rules lacks " + mark + " behind character " + from);
        }
        return at + mark.length();
    }

    /** Whether the rule, or the group, or a rule in it that has an id of its own, is kept. */
    private boolean isKept(int from, int to, Predicate<String> isKept) {
        for (int id = file.indexOf(ID, from); id >= 0 && id < to; id = file.indexOf(ID, id + 1)) {
            int start = id + ID.length();
            if (isKept.test(file.substring(start, file.indexOf('"', start)))) {
                return true;
            }
        }
        return false;
    }

    private void copy(int from, int to) {
        byte[] bytes = file.substring(from, to).getBytes(ISO_8859_1);
        kept.write(bytes, 0, bytes.length);
    }
}
