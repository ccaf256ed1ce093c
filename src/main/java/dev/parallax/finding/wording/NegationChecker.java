package dev.parallax.finding.wording;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Place;
import dev.parallax.finding.Severity;
import dev.parallax.finding.wording.Negations.Negation;
import dev.parallax.finding.wording.WordLinks.Item;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what one edition denies and the other does not. */
final class NegationChecker implements Checker {

    /** In English a denial follows one of these; in Russian it stands before it. */
    private static final Set<String> AUXILIARIES = Set.of(
            "will", "would", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "has", "have",
            "had", "can", "could", "should", "may", "might", "must", "shall", "был", "была", "было", "были", "будет",
            "будут", "может", "могут", "мог", "могла", "могли");

    /** A verb that one of these follows is denied itself. */
    private static final Set<String> DENYING = Set.of("not", "no", "never", "nothing", "none");

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
        Denials denials = Denials.of(links);
        if (denials.none() || links.source().isEmpty() || links.target().isEmpty()) {
            return;
        }
        MachineTranslation machine = MachineTranslation.of(bead, lexicon);
        if (machine == null) {
            Denials left = denials.firm();
            left.sourceOnly().forEach(negation -> tell(links, negation, null, remarks));
            left.targetOnly().forEach(negation -> tell(links.mirrored(), negation, null, remarks));
            return;
        }
        WordLinks published = machine.toPublished();
        Map<Negation, Negation> kept = Denials.of(machine.fromSource()).answers();
        Denials left = denials.confirmedBy(Denials.of(published), kept).firm();
        for (Negation negation : left.sourceOnly()) {
            Negation there = Objects.requireNonNull(kept.get(negation));
            if (!saidOtherwise(published, there)) {
                tell(links, negation, gap(published, there), remarks);
            }
        }
        for (Negation negation : left.targetOnly()) {
            if (!saidOtherwise(published.mirrored(), negation)) {
                tell(links.mirrored(), negation, null, remarks);
            }
        }
    }

    /** Tells of a denial on the source's side, unless the target says no in another way. */
    private void tell(WordLinks links, Negation negation, @Nullable Place gap, List<Remark> remarks) {
        if (!saidOtherwise(links, negation)) {
            remarks.add(remark(links, negation, gap == null ? gap(links, negation) : gap));
        }
    }

    private boolean saidOtherwise(WordLinks links, Negation negation) {
        return saidOtherwise(links.targetOf(negation.denied()), links.target(), links.source());
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

    /**
     * Where the target lacks the denial: at the auxiliary that it would follow, between the words that answer its neighbours,
     * or at the nearest verb; null when nothing near is answered.
     */
    private static @Nullable Place gap(WordLinks links, Negation negation) {
        List<Item> items = links.target();
        int left = answer(links, negation.marker() - 1, -1, 1, false);
        int right = answer(links, negation.marker() + 1, 1, 2, false);
        if (left >= 0 && isUndeniedAuxiliary(items, left)) {
            return Item.place(items.subList(left, left + 2));
        }
        if (left >= 0 && right > left && right - left < NEAR && inOneStatement(items, left, right)) {
            boolean deniedIsThere = links.targetOf(negation.denied()) >= 0;
            return Item.place(items.subList(left, (deniedIsThere ? right : nextContent(items, right)) + 1));
        }
        int anchor = answer(links, negation.denied(), 1, NEAR, true);
        anchor = anchor >= 0 ? anchor : answer(links, negation.marker(), -1, NEAR, true);
        return anchor < 0 ? null : verb(items, anchor);
    }

    /** The word itself, or the content word that follows in its statement. */
    private static int nextContent(List<Item> items, int from) {
        for (int i = from; i < items.size() && i <= from + 2 && inOneStatement(items, from, i); i++) {
            if (items.get(i).isContent()) {
                return i;
            }
        }
        return from;
    }

    /** What answers the first word from here on that is answered; −1 when there is none. */
    private static int answer(WordLinks links, int from, int step, int steps, boolean contentOnly) {
        for (int i = from, k = 0; k < steps && i >= 0 && i < links.source().size(); i += step, k++) {
            if (links.targetOf(i) >= 0 && (!contentOnly || links.source().get(i).isContent())) {
                return links.targetOf(i);
            }
        }
        return -1;
    }

    private static boolean inOneStatement(List<Item> items, int one, int other) {
        return items.get(one).statement() == items.get(other).statement();
    }

    private static boolean isUndeniedAuxiliary(List<Item> items, int at) {
        return at + 1 < items.size()
                && inOneStatement(items, at, at + 1)
                && AUXILIARIES.contains(items.get(at).word().norm())
                && !DENYING.contains(items.get(at + 1).word().norm());
    }

    private static Remark remark(WordLinks links, Negation negation, @Nullable Place gap) {
        Item marker = links.source().get(negation.marker());
        Item denied = links.source().get(negation.denied());
        Statement answering = links.target().get(0).statement();
        String language = Languages.name(answering.language());
        Place place = gap == null ? answering.place(answering.span()) : gap;
        String instead = Languages.quoted(place.text(), answering.language());
        String phrase = Languages.quoted(
                Item.place(List.of(marker, denied)).text(), marker.statement().language());
        return new Remark(
                marker.place(),
                FindingKind.MISTRANSLATION,
                Severity.MAJOR,
                "negation.differs",
                phrase + " is not denied in the " + language + (gap == null ? "." : ", which has " + instead + "."),
                List.of(),
                List.of(place.evidence("the " + language + " says " + instead)));
    }

    /** The finite verb nearest to the word, where an auxiliary shows it; else the word. */
    private static Place verb(List<Item> items, int anchor) {
        for (int distance = 0; distance <= NEAR; distance++) {
            for (int i : new int[] {anchor - distance, anchor + distance}) {
                if (i >= 0 && isUndeniedAuxiliary(items, i) && inOneStatement(items, i, anchor)) {
                    return Item.place(items.subList(i, i + 2));
                }
            }
        }
        return items.get(anchor).place();
    }
}
