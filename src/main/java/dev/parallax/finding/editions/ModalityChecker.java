package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.editions.Modality.Modal;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;

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

    /** Tells of the modal words that no word of their degree answers, and that one of another degree stands in the place of. */
    private static void compare(WordLinks links, List<Remark> remarks) {
        List<Modal> source = new ArrayList<>(Modality.of(links.source()));
        List<Modal> target = new ArrayList<>(Modality.of(links.target()));
        takeAnswered(links, source, target);
        for (Modal there : source) {
            target.stream()
                    .filter(here -> there.degree() != here.degree() && isInPlaceOf(links, there, here))
                    .findFirst()
                    .ifPresent(here -> {
                        target.remove(here);
                        remarks.add(remark(
                                links.source().get(there.at()), links.target().get(here.at())));
                    });
        }
    }

    /** Takes out those of one degree: first the ones whose verbs answer each other, then the others one by one. */
    private static void takeAnswered(WordLinks links, List<Modal> source, List<Modal> target) {
        for (boolean sameVerb : new boolean[] {true, false}) {
            source.removeIf(there -> target.stream()
                    .filter(here ->
                            there.degree() == here.degree() && (!sameVerb || links.linked(there.head(), here.head())))
                    .findFirst()
                    .map(target::remove)
                    .orElse(false));
        }
    }

    private static boolean isInPlaceOf(WordLinks links, Modal there, Modal here) {
        return links.linked(there.head(), here.head()) || links.isBetweenEquals(there.at(), here.at());
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
