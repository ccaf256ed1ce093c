package dev.parallax.finding.speech;

import dev.parallax.finding.ByTranslation;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Quoted;
import dev.parallax.finding.reading.Quoted.Quotation;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds what one edition quotes and the other says in its own words, what stands between the marks in one edition only, and
 * quotations that the editions give to different speakers. Single words that differ between the marks, the other checkers
 * tell with more weight. A language that is not known is read by its translation; without one, only marks are compared.
 */
public final class QuotationChecker implements Checker {

    private static final QuotationLimits LIMITS = QuotationLimits.DEFAULTS;

    /** Speech may be set off by a dash, and so may a speaker's turn in an interview. */
    private static final Pattern SPEECH = Pattern.compile("^\\s*[-–—]|[,.!?…]\\s+[–—-]\\s");

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        Map<Quotation, Remark> byQuotation = new LinkedHashMap<>();
        List<Remark> remarks = new ArrayList<>();
        Map<Quotation, Remark> byTranslation = new LinkedHashMap<>();
        for (PairReading pair : story.pairs()) {
            for (BeadReading bead : pair.comparable()) {
                if (hasMarks(bead.source()) && hasMarks(bead.target())) {
                    Speakers.compare(bead.links(), pair).ifPresent(remarks::add);
                }
                compare(bead, bead.links(), byQuotation);
            }
            List<BeadReading> translated = pair.translated();
            translated.forEach(
                    bead -> compare(bead, Objects.requireNonNull(bead.witness()).toPublished(), byTranslation));
            LostMarks.tell(pair.withNames(), translated, remarks);
        }
        remarks.addAll(byQuotation.values());
        return ByTranslation.add(Remark.findings(remarks), List.copyOf(byTranslation.values()));
    }

    /** @param links between the bead's sides, or between the translation of its source and its target */
    private static void compare(BeadReading bead, WordLinks links, Map<Quotation, Remark> remarks) {
        boolean inSource = hasMarks(bead.source());
        boolean inTarget = hasMarks(bead.target());
        if (inSource && inTarget) {
            inside(links, bead, remarks);
        } else if ((inSource || inTarget) && !speaksOpenly(bead.source()) && !speaksOpenly(bead.target())) {
            if (inSource) {
                marks(links.source(), i -> links.targetOf(i) >= 0, bead.target().get(0), remarks);
            } else {
                marks(links.target(), j -> links.sourceOf(j) >= 0, bead.source().get(0), remarks);
            }
        }
    }

    static boolean hasMarks(List<Statement> statements) {
        return statements.stream().anyMatch(Quoted::hasMarks);
    }

    /** Whether some of it is speech without marks, set off by a dash. */
    static boolean speaksOpenly(List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement ->
                        SPEECH.matcher(statement.paragraph().text()).find());
    }

    /** Looks at each quotation once, where it begins. */
    private static void marks(
            List<Occurrence> items, IntPredicate answered, Statement counterpart, Map<Quotation, Remark> remarks) {
        Message language = Languages.inEdition(counterpart.languageOfText());
        Quoted.in(items).forEach((quotation, words) -> {
            long there = words.stream().filter(answered::test).count();
            if (words.size() >= LIMITS.fewestWords() && there >= LIMITS.answered() * words.size()) {
                remarks.putIfAbsent(
                        quotation,
                        remark(
                                quotation.place(items.get(words.get(0)).statement()),
                                Severity.MINOR,
                                "quotation.marks",
                                Message.of("finding.quotation.marks", language),
                                counterpart.place(counterpart.span())));
            }
        });
    }

    /** Tells of quotations, between marks in both editions, of which the other edition has next to nothing. */
    private static void inside(WordLinks links, BeadReading bead, Map<Quotation, Remark> remarks) {
        Map<Quotation, List<Integer>> alien = new LinkedHashMap<>(alien(links.target(), links::targetIsAnswered));
        Map<Quotation, List<Integer>> gone = new LinkedHashMap<>(alien(links.source(), links::sourceIsAnswered));
        boolean asked = bead.isBilingual() && !(alien.isEmpty() && gone.isEmpty());
        Witness machine = asked ? bead.witness() : null;
        if (machine != null) {
            alien.keySet()
                    .retainAll(alien(links.target(), machine.toPublished()::targetIsAnswered)
                            .keySet());
            gone.keySet().retainAll(alien(links.source(), machine::isPublished).keySet());
        }
        if (alien.isEmpty()) {
            gone.forEach((quotation, words) -> other(links.source(), quotation, words, links.target(), remarks));
        } else {
            alien.forEach((quotation, words) -> other(links.target(), quotation, words, links.source(), remarks));
        }
    }

    private static Map<Quotation, List<Integer>> alien(List<Occurrence> items, IntPredicate answered) {
        Map<Quotation, List<Integer>> alien = new LinkedHashMap<>();
        Quoted.in(items).forEach((quotation, words) -> {
            boolean whole = items.get(words.get(0)).statement().span().contains(quotation.span());
            if (whole
                    && words.size() >= LIMITS.fewWords()
                    && words.stream().filter(answered::test).count() <= LIMITS.unanswered() * words.size()) {
                alien.put(quotation, words);
            }
        });
        return alien;
    }

    private static void other(
            List<Occurrence> items,
            Quotation quotation,
            List<Integer> words,
            List<Occurrence> others,
            Map<Quotation, Remark> remarks) {
        Statement counterpart = others.get(0).statement();
        Place there = Quoted.in(others).entrySet().stream()
                .findFirst()
                .map(other ->
                        other.getKey().place(others.get(other.getValue().get(0)).statement()))
                .orElse(counterpart.place(counterpart.span()));
        remarks.putIfAbsent(
                quotation,
                remark(
                        quotation.place(items.get(words.get(0)).statement()),
                        Severity.MAJOR,
                        "quotation.words",
                        Message.of("finding.quotation.words", Languages.inEdition(counterpart.languageOfText())),
                        there));
    }

    static Remark remark(Place quotation, Severity severity, String rule, Message message, Place counterpart) {
        return new Remark(
                quotation,
                FindingKind.INCONSISTENCY,
                severity,
                rule,
                message,
                List.of(),
                List.of(counterpart.evidence(Message.of("finding.note.counterpart"))));
    }
}
