package dev.parallax.finding.editions;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.NameLikeness;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Scripts;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import dev.parallax.text.Letters;
import java.util.List;
import java.util.Set;

/**
 * Names that a statement has, and its translation, but nothing of the whole published edition. Part of a name is enough: an
 * edition may leave out the first one.
 */
final class MissingNames {

    private static final NameLimits LIMITS = NameLimits.DEFAULTS;

    private MissingNames() {}

    /**
     * @param names indices of names of the source that nothing in the bead answers
     * @param published the stems of all words of the target's edition
     */
    static void tell(
            BeadReading bead,
            WordLinks links,
            List<Integer> names,
            Witness machine,
            Set<String> published,
            List<Remark> remarks) {
        if (bead.probability() < LIMITS.sureBead() || links.coverage() < LIMITS.told()) {
            return;
        }
        for (int name : names) {
            int translated = machine.fromSource().targetOf(name);
            if (translated >= 0 && !besideAnswered(links, name)) {
                Occurrence there = machine.fromSource().target().get(translated);
                Occurrence here = links.source().get(name);
                if (isName(here, there) && !published.contains(there.word().stem())) {
                    remarks.add(remark(here, bead.target().get(0)));
                }
            }
        }
    }

    /** Whether the name goes on in a word that is answered. */
    private static boolean besideAnswered(WordLinks links, int name) {
        for (int i : new int[] {name - 1, name + 1}) {
            if (i >= 0
                    && i < links.source().size()
                    && links.source().get(i).word().isCapitalised()
                    && links.sourceIsAnswered(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Occurrence source, Occurrence translated) {
        String one = source.word().text();
        String other = translated.word().text();
        return translated.word().isCapitalised()
                && Letters.isCyrillic(one) != Letters.isCyrillic(other)
                && Scripts.likeness(one, other) >= NameLikeness.SAME_NAME;
    }

    private static Remark remark(Occurrence name, Statement counterpart) {
        Message language = Languages.inEdition(counterpart.language());
        return new Remark(
                name.place(),
                FindingKind.NAME,
                Severity.MINOR,
                "name.missing",
                Message.of("finding.name.missing", language, Languages.quoted(name)),
                List.of(),
                List.of(counterpart
                        .place(counterpart.span())
                        .evidence(Message.of("finding.note.without-name", language))));
    }
}
