package dev.parallax.finding.denial;

import dev.parallax.finding.ByTranslation;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.denial.Negations.Negation;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one edition denies and the other does not. Where the other edition has none of the denied word's translations, the
 * thing was put in other words, which may well say no without a denial. Of a language that is not known its translation is
 * held against the published edition.
 */
public final class NegationChecker implements Checker {

    private static final DenialLimits LIMITS = DenialLimits.DEFAULTS;

    @Override
    public String id() {
        return "negation";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> remarks = new ArrayList<>();
        for (BeadReading bead : story.comparable()) {
            compare(bead, remarks);
        }
        List<Remark> byTranslation = new ArrayList<>();
        story.translated().forEach(links -> compare(links, byTranslation));
        return ByTranslation.add(Remark.findings(remarks), byTranslation);
    }

    private void compare(BeadReading bead, List<Remark> remarks) {
        WordLinks links = bead.links();
        Denials denials = Denials.of(links);
        if (denials.allAnswered() || links.source().isEmpty() || links.target().isEmpty()) {
            return;
        }
        Witness machine = bead.witness();
        if (machine == null) {
            compare(links, remarks);
            return;
        }
        WordLinks published = machine.toPublished();
        Map<Negation, Negation> kept = Denials.of(machine.fromSource()).answers();
        Denials left = denials.confirmedBy(Denials.of(published), kept).firm();
        for (Negation negation : left.sourceOnly()) {
            Negation there = Objects.requireNonNull(kept.get(negation));
            boolean isThere = links.sourceMayBeAnswered(negation.denied()) || machine.isPublished(negation.denied());
            if (isThere && !saidOtherwise(published, there)) {
                tell(links, negation, DenialGap.in(published, there), remarks);
            }
        }
        for (Negation negation : left.targetOnly()) {
            boolean isThere = links.mirrored().sourceMayBeAnswered(negation.denied())
                    || published.targetIsAnswered(negation.denied());
            if (isThere && !saidOtherwise(published.mirrored(), negation)) {
                tell(links.mirrored(), negation, null, remarks);
            }
        }
        // What the translation does not confirm is proposed too: the judge hears the witness for itself.
        Denials unconfirmed = denials.firm();
        unconfirmed.sourceOnly().stream()
                .filter(negation -> !left.sourceOnly().contains(negation))
                .forEach(negation -> tell(links, negation, null, remarks));
        unconfirmed.targetOnly().stream()
                .filter(negation -> !left.targetOnly().contains(negation))
                .forEach(negation -> tell(links.mirrored(), negation, null, remarks));
    }

    /** Tells of the denials that nothing answers, of words that are there on both sides. */
    private void compare(WordLinks links, List<Remark> remarks) {
        Denials left = Denials.of(links).firm();
        left.sourceOnly().stream()
                .filter(negation -> links.sourceMayBeAnswered(negation.denied()))
                .forEach(negation -> tell(links, negation, null, remarks));
        left.targetOnly().stream()
                .filter(negation -> links.mirrored().sourceMayBeAnswered(negation.denied()))
                .forEach(negation -> tell(links.mirrored(), negation, null, remarks));
    }

    /** Tells of a denial on the source's side, unless the target says no in another way. */
    private void tell(WordLinks links, Negation negation, @Nullable Place gap, List<Remark> remarks) {
        if (!saidOtherwise(links, negation)) {
            remarks.add(remark(links, negation, gap == null ? DenialGap.in(links, negation) : gap));
        }
    }

    private boolean saidOtherwise(WordLinks links, Negation negation) {
        return saidOtherwise(links.targetOf(negation.denied()), links.target(), links.source());
    }

    /**
     * Whether the other side says no by a word's own sense: more often than this side does, and near the word that
     * answers the denied one, or anywhere where none answers.
     */
    private boolean saidOtherwise(int answer, List<Occurrence> there, List<Occurrence> here) {
        int from = answer < 0 ? 0 : Math.max(0, answer - LIMITS.near());
        int to = answer < 0 ? there.size() : Math.min(there.size(), answer + LIMITS.near() + 1);
        return negative(there.subList(from, to)) > 0 && negative(there) > negative(here);
    }

    private long negative(List<Occurrence> items) {
        return items.stream().filter(Negations::isNegativeInItself).count();
    }

    private static Remark remark(WordLinks links, Negation negation, @Nullable Place gap) {
        Occurrence marker = links.source().get(negation.marker());
        Occurrence denied = links.source().get(negation.denied());
        Statement answering = links.target().get(0).statement();
        Message language = Languages.inEdition(answering.languageOfText());
        Place place = gap == null ? answering.place(answering.span()) : gap;
        String instead = Languages.quoted(place.text(), answering.languageOfText());
        String phrase = Languages.quoted(
                Occurrence.text(List.of(marker, denied)), marker.statement().language());
        return new Remark(
                marker.place(),
                FindingKind.MISTRANSLATION,
                Severity.MAJOR,
                "negation.differs",
                message(
                        marker.statement(),
                        phrase,
                        language,
                        gap == null || answering.isTranslation() ? null : instead),
                List.of(),
                List.of(place.evidence(Languages.says(answering.languageOfText(), instead))));
    }

    /** @param instead what the other edition has; null where no words of it can be named */
    private static Message message(Statement denying, String phrase, Message language, @Nullable String instead) {
        if (denying.isTranslation()) {
            Message own = Languages.inEdition(denying.languageOfText());
            return Message.of("finding.negation.translated", phrase, own, language);
        }
        return instead == null
                ? Message.of("finding.negation.missing", phrase, language)
                : Message.of("finding.negation.differs", phrase, language, instead);
    }
}
