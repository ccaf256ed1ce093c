package dev.parallax.finding.repetition;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Word;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing called by two terms: <i>Islamic State terrorist group</i> and <i>IS members</i>. Shortening a name to its
 * acronym is no change of term; calling its bearer something else is.
 */
final class ChangedTerm implements Difference {

    /** A name's words and the descriptive words that follow it. */
    private record Term(TextSpan span, Set<String> description) {}

    @Override
    public List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night) {
        List<Remark> remarks = new ArrayList<>();
        compare(repetition.first(), repetition.second(), repetition, remarks);
        compare(repetition.second(), repetition.first(), repetition, remarks);
        return remarks;
    }

    private static void compare(Statement full, Statement brief, Repetition repetition, List<Remark> remarks) {
        for (int i = 0; i < brief.words().size(); i++) {
            Word acronym = brief.words().get(i);
            if (!acronym.isAcronym() || contains(full, acronym)) {
                continue;
            }
            Term shortTerm = term(brief, i, i + 1);
            Term longTerm = spelledOut(full, acronym.text());
            if (longTerm != null
                    && !longTerm.description().isEmpty()
                    && !shortTerm.description().isEmpty()
                    && !longTerm.description().containsAll(shortTerm.description())
                    && !shortTerm.description().containsAll(longTerm.description())) {
                boolean briefIsLater = brief == repetition.second();
                Statement later = briefIsLater ? brief : full;
                Statement earlier = briefIsLater ? full : brief;
                TextSpan laterSpan = (briefIsLater ? shortTerm : longTerm).span();
                TextSpan earlierSpan = (briefIsLater ? longTerm : shortTerm).span();
                String before = earlierSpan.of(earlier.paragraph().text());
                remarks.add(new Remark(
                        later.place(laterSpan),
                        FindingKind.TERM,
                        Severity.MINOR,
                        "repeated-statement.term",
                        Message.of(
                                "finding.repeated.term",
                                laterSpan.of(later.paragraph().text()),
                                before,
                                earlier.name()),
                        List.of(before),
                        List.of(earlier.place(earlierSpan)
                                .evidence(Message.of("finding.note.part-says", earlier.name(), before)))));
            }
        }
    }

    private static boolean contains(Statement statement, Word acronym) {
        return statement.words().stream().anyMatch(word -> word.text().equals(acronym.text()));
    }

    /** The words whose initials give the acronym, with the description after them; null when there are none. */
    private static @Nullable Term spelledOut(Statement statement, String acronym) {
        List<Word> words = statement.words();
        for (int i = 0; i + acronym.length() <= words.size(); i++) {
            if (!words.get(i).isCapitalised()) {
                continue;
            }
            boolean spells = true;
            for (int k = 0; k < acronym.length() && spells; k++) {
                Word word = words.get(i + k);
                spells = word.text().length() > 1
                        && Character.toUpperCase(word.text().charAt(0)) == acronym.charAt(k)
                        && (word.isCapitalised() || statement.language().startsWith("ru"))
                        && (k == 0 || adjacent(statement, words.get(i + k - 1), word));
            }
            if (spells) {
                return term(statement, i, i + acronym.length());
            }
        }
        return null;
    }

    /** The name in words {@code from} until {@code to}, and the lower-case content words right after it. */
    private static Term term(Statement statement, int from, int to) {
        List<Word> words = statement.words();
        Set<String> description = new HashSet<>();
        int end = to;
        while (end < words.size()
                && adjacent(statement, words.get(end - 1), words.get(end))
                && !words.get(end).isCapitalised()
                && !words.get(end).isFigure()
                && isNominal(words.get(end), statement.language())) {
            description.add(words.get(end).stem());
            end++;
        }
        return new Term(
                new TextSpan(
                        words.get(from).span().start(),
                        words.get(end - 1).span().end()),
                description);
    }

    private static boolean isNominal(Word word, String language) {
        return FunctionWords.isContent(word, language)
                && (language.startsWith("ru")
                        || !(word.norm().endsWith("ing")
                                || word.norm().endsWith("ed")
                                || word.norm().endsWith("ly")));
    }

    private static boolean adjacent(Statement statement, Word before, Word after) {
        return after.span().start() - before.span().end() == 1
                && Character.isWhitespace(
                        statement.paragraph().text().charAt(before.span().end()));
    }
}
