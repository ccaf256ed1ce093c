package dev.parallax.finding.wording;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Place;
import dev.parallax.finding.Quotations;
import dev.parallax.finding.Severity;
import dev.parallax.finding.wording.WordLinks.Item;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one edition quotes and the other says in its own words. What differs inside the marks, the other checkers
 * tell with more weight.
 */
final class QuotationChecker implements Checker {

    /** Where one stands. */
    private record Quotation(long article, int paragraph, TextSpan span) {}

    /** Shorter ones are titles, names, or a word held at arm's length. */
    private static final int FEWEST_WORDS = 4;

    /** So much of a quotation must be there in the other edition's words. */
    private static final double ANSWERED = 0.5;

    /** Speech may be set off by a dash, and so may a speaker's turn in an interview. */
    private static final Pattern SPEECH = Pattern.compile("^\\s*[-–—]|[,.!?…]\\s+[–—-]\\s");

    /** Headings in English quote with single marks, which elsewhere are apostrophes. */
    private static final Pattern SINGLE_MARK = Pattern.compile("(?<![\\p{L}\\p{N}])['‘](?=\\p{L})");

    private final BilingualLexicon lexicon;

    QuotationChecker(BilingualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> check(CheckedStory story, NightVocabulary night) {
        Map<Quotation, Remark> byQuotation = new LinkedHashMap<>();
        for (Counterparts bead : Counterparts.bilingual(story)) {
            if (speaksOpenly(bead.source()) || speaksOpenly(bead.target())) {
                continue;
            }
            boolean inSource = bead.source().stream().anyMatch(QuotationChecker::hasMarks);
            boolean inTarget = bead.target().stream().anyMatch(QuotationChecker::hasMarks);
            if (inSource && !inTarget) {
                WordLinks links = new WordLinks(bead, lexicon);
                compare(
                        links.source(),
                        i -> links.targetOf(i) >= 0,
                        bead.target().get(0),
                        byQuotation);
            } else if (inTarget && !inSource) {
                WordLinks links = new WordLinks(bead, lexicon);
                compare(
                        links.target(),
                        j -> links.sourceOf(j) >= 0,
                        bead.source().get(0),
                        byQuotation);
            }
        }
        return Remark.findings(List.copyOf(byQuotation.values()));
    }

    private static boolean hasMarks(Statement statement) {
        return Substance.quotes(statement)
                || SINGLE_MARK.matcher(statement.text()).find();
    }

    private static boolean speaksOpenly(List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement ->
                        SPEECH.matcher(statement.paragraph().text()).find());
    }

    /** Looks at each quotation once, where it begins. */
    private static void compare(
            List<Item> items, IntPredicate answered, Statement counterpart, Map<Quotation, Remark> remarks) {
        Map<Quotation, List<Integer>> quoted = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Quotation quotation = quotation(items.get(i));
            if (quotation != null && items.get(i).isContent()) {
                quoted.computeIfAbsent(quotation, key -> new ArrayList<>()).add(i);
            }
        }
        quoted.forEach((quotation, words) -> {
            long there = words.stream().filter(answered::test).count();
            if (words.size() >= FEWEST_WORDS && there >= ANSWERED * words.size()) {
                Statement statement = items.get(words.get(0)).statement();
                remarks.putIfAbsent(quotation, remark(statement.place(quotation.span()), counterpart));
            }
        });
    }

    private static @Nullable Quotation quotation(Item item) {
        Statement statement = item.statement();
        return Quotations.in(statement.paragraph().text()).stream()
                .filter(span -> span.contains(item.word().span()))
                .findFirst()
                .map(span -> new Quotation(
                        statement.article().id(), statement.paragraph().number(), span))
                .orElse(null);
    }

    private static Remark remark(Place quotation, Statement counterpart) {
        String language = Languages.name(counterpart.language());
        return new Remark(
                quotation,
                FindingKind.INCONSISTENCY,
                Severity.MINOR,
                "quotation.marks",
                "This is a quotation here; the " + language + " says it without quotation marks.",
                List.of(),
                List.of(counterpart.place(counterpart.span()).evidence("the " + language + " that answers it")));
    }
}
