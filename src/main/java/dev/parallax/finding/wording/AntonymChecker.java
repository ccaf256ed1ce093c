package dev.parallax.finding.wording;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Severity;
import dev.parallax.finding.wording.WordLinks.Item;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;

/** Finds where one edition says the opposite of the other: rose and fell, before and after, his son and his daughter. */
final class AntonymChecker implements Checker {

    private final BilingualLexicon lexicon;
    private final Antonyms antonyms = Antonyms.all();

    AntonymChecker(BilingualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "antonym";
    }

    @Override
    public List<Finding> check(CheckedStory story, NightVocabulary night) {
        List<Remark> remarks = new ArrayList<>();
        for (Counterparts bead : Counterparts.bilingual(story)) {
            compare(new WordLinks(bead, lexicon), remarks);
        }
        return Remark.findings(remarks);
    }

    private void compare(WordLinks links, List<Remark> remarks) {
        for (int axis = 0; axis < antonyms.axes(); axis++) {
            List<Integer> sourceFirst = at(links.source(), axis, true);
            List<Integer> sourceSecond = at(links.source(), axis, false);
            List<Integer> targetFirst = at(links.target(), axis, true);
            List<Integer> targetSecond = at(links.target(), axis, false);
            if (sourceFirst.size() > targetFirst.size() && targetSecond.size() > sourceSecond.size()) {
                remark(links, sourceFirst, targetSecond, remarks);
            } else if (sourceSecond.size() > targetSecond.size() && targetFirst.size() > sourceFirst.size()) {
                remark(links, sourceSecond, targetFirst, remarks);
            }
        }
    }

    private List<Integer> at(List<Item> items, int axis, boolean first) {
        List<Integer> at = new ArrayList<>();
        Antonyms.Pole pole = new Antonyms.Pole(axis, first);
        for (int i = 0; i < items.size(); i++) {
            boolean partOfFigure = i > 0 && items.get(i - 1).word().isFigure();
            if (!partOfFigure
                    && antonyms.of(items.get(i).word(), items.get(i).lemma()).contains(pole)) {
                at.add(i);
            }
        }
        return at;
    }

    /** Tells of the pair that nothing else answers, or else of the first one. */
    private static void remark(WordLinks links, List<Integer> source, List<Integer> target, List<Remark> remarks) {
        Item there = links.source()
                .get(source.stream()
                        .filter(i -> links.targetOf(i) < 0)
                        .findFirst()
                        .orElse(source.get(0)));
        Item here = links.target()
                .get(target.stream()
                        .filter(j -> links.sourceOf(j) < 0)
                        .findFirst()
                        .orElse(target.get(0)));
        String language = Languages.name(there.statement().language());
        remarks.add(new Remark(
                here.statement().place(here.word().span()),
                FindingKind.MISTRANSLATION,
                Severity.MAJOR,
                "antonym.opposite",
                "“" + here.word().text() + "” may be the opposite of what the " + language + " says: “"
                        + there.word().text() + "”.",
                List.of(),
                List.of(there.statement()
                        .place(there.word().span())
                        .evidence("the " + language + " says “" + there.word().text() + "”"))));
    }
}
