package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.editions.Modality.Degree;
import dev.parallax.finding.editions.Modality.Modal;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Set;

/** Finds what one edition calls possible and the other necessary or certain: may and must, «может» and <i>will</i>. */
final class ModalityChecker implements Checker {

    @Override
    public String id() {
        return "modality";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        return Remark.ofBeads(story, (bead, remarks) -> compare(bead.links(), remarks));
    }

    /** Compares modal words whose verbs answer each other, and whose degree no word of the other side speaks for. */
    private static void compare(WordLinks links, List<Remark> remarks) {
        List<Modal> source = Modality.of(links.source());
        List<Modal> target = source.isEmpty() ? List.of() : Modality.of(links.target());
        if (target.isEmpty()) {
            return;
        }
        Set<Degree> inSource = Modality.spokenFor(links.source());
        Set<Degree> inTarget = Modality.spokenFor(links.target());
        for (Modal there : source) {
            for (Modal here : target) {
                if (links.linked(there.head(), here.head())
                        && (there.degree() == Degree.POSSIBLE) != (here.degree() == Degree.POSSIBLE)
                        && !inTarget.contains(there.degree())
                        && !inSource.contains(here.degree())) {
                    remarks.add(remark(
                            links.source().get(there.at()), links.target().get(here.at())));
                }
            }
        }
    }

    private static Remark remark(Occurrence there, Occurrence here) {
        Message language = Languages.inEdition(there.statement().language());
        return new Remark(
                here.place(),
                FindingKind.MISTRANSLATION,
                Severity.MINOR,
                "modality.differs",
                Message.of("finding.modality.differs", here.word().text(), language, Languages.quoted(there)),
                List.of(),
                List.of(there.place().evidence(Languages.has(there))));
    }
}
