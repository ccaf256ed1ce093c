package dev.parallax.finding.wording;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Severity;
import dev.parallax.finding.wording.Negations.Negation;
import dev.parallax.finding.wording.WordLinks.Item;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what one edition denies and the other does not. */
final class NegationChecker implements Checker {

    private static final Set<String> AUXILIARIES = Set.of(
            "will", "would", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "has", "have",
            "had", "can", "could", "should", "may", "might", "must", "shall");

    /** How many words from the one that is denied another way of saying no may stand. */
    private static final int NEAR = 4;

    private final BilingualLexicon lexicon;

    NegationChecker(BilingualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "negation";
    }

    @Override
    public List<Finding> check(CheckedStory story, NightVocabulary night) {
        List<Remark> remarks = new ArrayList<>();
        for (Counterparts bead : Counterparts.bilingual(story)) {
            compare(bead, remarks);
        }
        return Remark.findings(remarks);
    }

    private void compare(Counterparts bead, List<Remark> remarks) {
        WordLinks links = new WordLinks(bead, lexicon);
        List<Negation> source = new ArrayList<>(
                Negations.of(links.source(), bead.source().get(0).language()));
        List<Negation> target = new ArrayList<>(
                Negations.of(links.target(), bead.target().get(0).language()));
        // What is denied on both sides, surely then as far as it goes.
        source.removeIf(negation -> target.removeIf(other -> links.linked(negation.denied(), other.denied())));
        source.removeIf(negation -> takeInSameClause(links, negation, target));
        while (!source.isEmpty() && !target.isEmpty()) {
            source.remove(0);
            target.remove(0);
        }
        for (Negation negation : source) {
            if (!saidOtherwise(links.targetOf(negation.denied()), links.target(), links.source())) {
                remarks.add(remark(
                        links.source(), negation, links.target(), anchor(links.source(), negation, links::targetOf)));
            }
        }
        for (Negation negation : target) {
            if (!saidOtherwise(links.sourceOf(negation.denied()), links.source(), links.target())) {
                remarks.add(remark(
                        links.target(), negation, links.source(), anchor(links.target(), negation, links::sourceOf)));
            }
        }
    }

    /** Takes the denial whose clause has most words that answer those of this one's clause, if there is one. */
    private static boolean takeInSameClause(WordLinks links, Negation negation, List<Negation> others) {
        TextSpan clause = Clauses.around(links.source(), negation.marker());
        int most = 0;
        @Nullable Negation best = null;
        for (Negation other : others) {
            TextSpan there = Clauses.around(links.target(), other.marker());
            int common = (int) IntStream.range(clause.start(), clause.end())
                    .filter(i -> links.source().get(i).isContent())
                    .map(links::targetOf)
                    .filter(j -> j >= there.start() && j < there.end())
                    .count();
            if (common > most) {
                most = common;
                best = other;
            }
        }
        return best != null && others.remove(best);
    }

    /**
     * Whether the other side says no by a word's own sense: more often than this side does, and near the word that
     * answers the denied one, or anywhere where none answers.
     */
    private boolean saidOtherwise(int answer, List<Item> there, List<Item> here) {
        int from = answer < 0 ? 0 : Math.max(0, answer - NEAR);
        int to = answer < 0 ? there.size() : Math.min(there.size(), answer + NEAR + 1);
        return negative(there.subList(from, to)) > 0 && negative(there) > negative(here);
    }

    private long negative(List<Item> items) {
        return items.stream()
                .filter(item -> Negations.isNegativeInItself(item, lexicon))
                .count();
    }

    /** The word of the other side that stands where the denial is missing; −1 when nothing near it is answered. */
    private static int anchor(List<Item> items, Negation negation, IntUnaryOperator answer) {
        for (int distance = 0; distance <= NEAR; distance++) {
            for (int i : new int[] {negation.denied() + distance, negation.marker() - distance}) {
                if (i >= 0
                        && i < items.size()
                        && i != negation.marker()
                        && answer.applyAsInt(i) >= 0
                        && FunctionWords.isContent(
                                items.get(i).word(), items.get(i).statement().language())) {
                    return answer.applyAsInt(i);
                }
            }
        }
        return -1;
    }

    private static Remark remark(List<Item> items, Negation negation, List<Item> others, int anchor) {
        Item marker = items.get(negation.marker());
        Statement answering = others.get(Math.max(0, anchor)).statement();
        String language = Languages.name(answering.language());
        TextSpan span = anchor < 0 ? answering.span() : verb(others, anchor);
        Evidence evidence = answering
                .place(span)
                .evidence("the " + language + " says “"
                        + span.of(answering.paragraph().text()) + "”");
        return new Remark(
                marker.statement().place(marker.word().span()),
                FindingKind.MISTRANSLATION,
                Severity.MAJOR,
                "negation.differs",
                "“" + marker.word().text() + "” has no counterpart: the " + language + " does not deny it.",
                List.of(),
                List.of(evidence));
    }

    /** The finite verb nearest to the word, where an auxiliary shows it; else the word. */
    private static TextSpan verb(List<Item> items, int anchor) {
        Item word = items.get(anchor);
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int i : new int[] {anchor - distance, anchor + distance}) {
                if (i >= 0
                        && i + 1 < items.size()
                        && items.get(i + 1).statement() == word.statement()
                        && items.get(i).statement() == word.statement()
                        && AUXILIARIES.contains(items.get(i).word().norm())
                        && !items.get(i + 1).word().norm().equals("not")) {
                    return new TextSpan(
                            items.get(i).word().span().start(),
                            items.get(i + 1).word().span().end());
                }
            }
        }
        return word.word().span();
    }
}
