package dev.parallax.finding.speech;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.denial.Negations;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.finding.speech.Attributions.Manner;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Finds where one edition says that something was said and the other that it was claimed, admitted or denied. */
public final class AttributionChecker implements Checker {

    @Override
    public String id() {
        return "attribution";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        return Remark.ofBeads(story, (bead, remarks) -> compare(bead.links(), remarks));
    }

    /** Takes out the verbs that answer each other; the first ones left over on both sides differ. */
    private static void compare(WordLinks links, List<Remark> remarks) {
        List<Integer> source = verbs(links.source());
        List<Integer> target = verbs(links.target());
        source.removeIf(i -> target.removeIf(j -> links.linked(i, j)
                || sameManner(links.source().get(i), links.target().get(j))));
        if (!source.isEmpty() && !target.isEmpty()) {
            Occurrence there = links.source().get(source.get(0));
            Occurrence here = links.target().get(target.get(0));
            if (!deniesInOtherWords(there, links.target()) && !deniesInOtherWords(here, links.source())) {
                remarks.add(remark(there, here));
            }
        }
    }

    /** «Утверждать» is often no more than <i>say</i>. */
    private static boolean sameManner(Occurrence one, Occurrence other) {
        Manner first = Attributions.manner(one);
        Manner second = Attributions.manner(other);
        return first == second
                || (isWeakClaim(one) && second == Manner.PLAIN)
                || (isWeakClaim(other) && first == Manner.PLAIN);
    }

    private static boolean isWeakClaim(Occurrence item) {
        return Attributions.manner(item) == Manner.CLAIM
                && item.statement().language().startsWith("ru");
    }

    /** He denied it; he said that it was not so. */
    private static boolean deniesInOtherWords(Occurrence verb, List<Occurrence> counterpart) {
        return Attributions.manner(verb) == Manner.DENIAL
                && !Negations.of(counterpart, counterpart.get(0).statement().language())
                        .isEmpty();
    }

    private static List<Integer> verbs(List<Occurrence> items) {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (Attributions.manner(items.get(i)) != null) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    private static Remark remark(Occurrence there, Occurrence here) {
        Message language = Languages.inEdition(there.statement().language());
        boolean denied = Attributions.manner(there) == Manner.DENIAL || Attributions.manner(here) == Manner.DENIAL;
        return new Remark(
                here.place(),
                FindingKind.MISTRANSLATION,
                denied ? Severity.MAJOR : Severity.MINOR,
                "attribution.differs",
                Message.of("finding.attribution.differs", here.word().text(), language, Languages.quoted(there)),
                List.of(),
                List.of(there.place().evidence(Languages.has(there))));
    }
}
