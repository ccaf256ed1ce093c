package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Qualifiers;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.List;

/** Finds offices of which only one edition says that they are held no more, not yet, or for another: a deputy, a former minister. */
final class QualifierChecker implements Checker {

    private static final WordingLimits LIMITS = WordingLimits.DEFAULTS;

    @Override
    public String id() {
        return "qualifier";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        return Remark.ofBeads(story, QualifierChecker::compare);
    }

    private static void compare(BeadReading bead, List<Remark> remarks) {
        lost(bead.links(), remarks);
        lost(bead.links().mirrored(), remarks);
    }

    /** The qualifiers that the source has, before a word that the target has without one. */
    private static void lost(WordLinks links, List<Remark> remarks) {
        if (links.target().stream().anyMatch(QualifierChecker::isQualifier)) {
            return;
        }
        for (int i = 0; i < links.source().size(); i++) {
            int office = isQualifier(links.source().get(i)) && !isAnswered(links, i) ? office(links, i) : -1;
            if (office >= 0) {
                remarks.add(remark(links.source().get(i), links.target().get(office)));
            }
        }
    }

    private static boolean isQualifier(Occurrence item) {
        return Qualifiers.sort(item) == Qualifiers.Sort.OFFICE;
    }

    /** Whether a word answers the qualifier itself: «прежний» is <i>former</i>, and <i>acting</i> may be an actor's. */
    private static boolean isAnswered(WordLinks links, int qualifier) {
        int answer = links.targetOf(qualifier);
        return answer >= 0
                && links.target().get(answer).isContent()
                && !Qualifiers.isPartOfOffice(links.source().get(qualifier));
    }

    /** What answers the qualifier's own word, where it is a part of one, or the word that it stands before; −1 when nothing does. */
    private static int office(WordLinks links, int qualifier) {
        int first = Qualifiers.isPartOfOffice(links.source().get(qualifier)) ? qualifier : qualifier + 1;
        for (int i = first; i < links.source().size() && i <= qualifier + LIMITS.qualified(); i++) {
            if (links.targetOf(i) >= 0 && links.source().get(i).isContent()) {
                return links.targetOf(i);
            }
        }
        return -1;
    }

    private static Remark remark(Occurrence qualifier, Occurrence office) {
        Message language = Languages.inEdition(qualifier.statement().language());
        return new Remark(
                office.place(),
                FindingKind.MISTRANSLATION,
                Severity.MAJOR,
                "qualifier.lost",
                Message.of("finding.qualifier.lost", language, Languages.quoted(qualifier), Languages.quoted(office)),
                List.of(),
                List.of(qualifier.place().evidence(Languages.has(qualifier))));
    }
}
