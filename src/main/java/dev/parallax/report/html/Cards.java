package dev.parallax.report.html;

import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.report.Mending;
import dev.parallax.report.Surety;
import dev.parallax.report.html.StoryPage.Card;
import dev.parallax.report.html.StoryPage.Face;
import dev.parallax.report.html.StoryPage.FacePlace;
import dev.parallax.report.html.StoryPage.Proof;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoredFinding.Progress;
import dev.parallax.store.StoryRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A story's findings as cards, and the marks that findings and their evidence leave in the texts. */
final class Cards {

    /** Words of a finding that are longer than this, in UTF-16 code units, are shortened in its card. */
    private static final int LONG_WORDS = 60;

    /** The style of words that belong to a finding that is reported elsewhere. */
    static final String FACE = "hit face";

    private final Words words;
    private final Map<Long, CheckedArticle> articles = new HashMap<>();
    private final Set<Long> editions = new HashSet<>();
    private final List<Card> all = new ArrayList<>();
    private final Map<Spot, List<Card>> beside = new HashMap<>();
    /** What else shows the cause of the finding with that fingerprint. */
    private final Map<String, List<Finding>> faces = new HashMap<>();

    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<Spot, List<Mark>> marks = new HashMap<>();

    Cards(StoryRecord story, Words words) {
        this.words = words;
        for (CheckedArticle edition : story.story().editions()) {
            editions.add(edition.id());
            for (CheckedArticle version = edition; version != null; version = version.previous()) {
                articles.put(version.id(), version);
            }
        }
        story.findings().stream()
                .filter(stored -> !stored.finding().isReported())
                .forEach(face -> faces.computeIfAbsent(face.finding().cause(), cause -> new ArrayList<>())
                        .add(face.finding()));
        story.findings().stream()
                .filter(stored -> stored.finding().isReported())
                .forEach(this::add);
    }

    /** Every card, in the findings' order. */
    List<Card> all() {
        return all;
    }

    /** The cards of what is found in these paragraphs; what was fixed is in none. */
    List<Card> beside(CheckedArticle edition, List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> beside.getOrDefault(new Spot(edition.id(), number), List.of()).stream())
                .toList();
    }

    List<Mark> marks(Spot spot) {
        return marks.getOrDefault(spot, List.of());
    }

    private void add(StoredFinding stored) {
        Finding finding = stored.finding();
        List<Finding> also = Objects.requireNonNullElse(faces.remove(finding.fingerprint()), List.of());
        Card card = card(stored, all.size() + 1, also);
        all.add(card);
        if (stored.state() != FindingState.FIXED) {
            Spot spot = new Spot(finding.article(), finding.paragraph());
            beside.computeIfAbsent(spot, s -> new ArrayList<>()).add(card);
            String style = "hit " + Words.lower(card.severity()) + (stored.open() ? "" : " settled");
            mark(spot, new Mark(finding.span(), style, card.number(), "t" + card.number()));
        }
    }

    private void mark(Spot spot, Mark mark) {
        marks.computeIfAbsent(spot, s -> new ArrayList<>()).add(mark);
    }

    private Card card(StoredFinding stored, int number, List<Finding> also) {
        Finding finding = stored.finding();
        CheckedArticle article = articles.get(finding.article());
        String marked = words(article, finding.paragraph(), finding.span());
        Decision decision = stored.decision();
        return new Card(
                number,
                anchor(finding.fingerprint()),
                finding.fingerprint(),
                finding.kind(),
                finding.severity(),
                Surety.find(finding).map(surety -> words.text(surety.label())).orElse(""),
                stored.state(),
                Words.shortened(marked, LONG_WORDS),
                Reach.word(stored, marked),
                article == null ? "en" : article.language().article().tag(),
                finding.suggestions(),
                words.text(finding.message()),
                proofs(stored, number),
                faces(also, number),
                finding.rule(),
                article == null ? "" : article.article().source(),
                article == null ? "" : Run.plain(article.article().location()),
                stored.firstRun(),
                decision == null ? "" : Words.lower(decision.verdict()),
                decision == null ? "" : said(stored, decision, Words.shortened(marked, LONG_WORDS)));
    }

    private String anchor(String fingerprint) {
        int n = anchors.merge(fingerprint, 1, Integer::sum);
        return n == 1 ? fingerprint : fingerprint + "-" + n;
    }

    /** What was decided, of what when it is not this finding alone, by whom, and what became of it. */
    private String said(StoredFinding stored, Decision decision, String marked) {
        boolean followed = stored.mended() || (stored.toMend() && stored.progress() != Progress.TO_MEND);
        String outcome = followed ? words.text(Mending.outcome("report.said.", stored, marked)) : "";
        return words.t("report.verdict." + Words.lower(decision.verdict())) + whose(decision.subject()) + " ("
                + words.who(decision) + ")" + outcome;
    }

    private String whose(Decision.Subject subject) {
        if (subject instanceof Decision.Word) {
            return words.t("report.said.word");
        }
        return subject instanceof Decision.RuleInSource ? words.t("report.said.rule") : "";
    }

    private List<Proof> proofs(StoredFinding stored, int number) {
        List<Evidence> evidence = stored.finding().evidence();
        boolean fixed = stored.state() == FindingState.FIXED;
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> proof(evidence.get(i), number, "e" + number + "-" + i, fixed))
                .toList();
    }

    /** Those that say the same in several places are one. */
    private List<Face> faces(List<Finding> also, int number) {
        Map<String, Face> byMessage = new LinkedHashMap<>();
        for (int i = 0; i < also.size(); i++) {
            Finding finding = also.get(i);
            CheckedArticle article = articles.get(finding.article());
            byMessage
                    .computeIfAbsent(
                            words.text(finding.message()),
                            message -> new Face(
                                    words.kind(finding.kind()),
                                    article == null
                                            ? "en"
                                            : article.language().article().tag(),
                                    message,
                                    new ArrayList<>()))
                    .places()
                    .add(facePlace(finding, article, number, "a" + number + "-" + i));
        }
        return List.copyOf(byMessage.values());
    }

    /** Its words are marked where they stand, and lead to the card. */
    private FacePlace facePlace(Finding finding, @Nullable CheckedArticle article, int number, String anchor) {
        boolean onPage = editions.contains(finding.article());
        if (onPage) {
            mark(
                    new Spot(finding.article(), finding.paragraph()),
                    new Mark(finding.span(), FACE + " " + Words.lower(finding.severity()), number, anchor));
        }
        String shown = words(article, finding.paragraph(), finding.span());
        return new FacePlace(unlessSaid(shown, words.text(finding.message())), onPage ? anchor : "");
    }

    /** Evidence in an edition on the page is marked there; a click on the mark leads back to the card. */
    private Proof proof(Evidence evidence, int number, String anchor, boolean fixed) {
        CheckedArticle article = articles.get(evidence.article());
        boolean onPage = !fixed && article != null && editions.contains(article.id());
        if (onPage) {
            mark(
                    new Spot(evidence.article(), evidence.paragraph()),
                    new Mark(evidence.span(), "proof", number, anchor));
        }
        String shown = words(article, evidence.paragraph(), evidence.span());
        String note = words.text(evidence.note());
        return onPage
                ? new Proof(Words.shortened(shown, LONG_WORDS), note, anchor)
                : new Proof(unlessSaid(shown, note), note, "");
    }

    /** Words that the sentence beside them has as well are not said twice. */
    private static String unlessSaid(String shown, String sentence) {
        return sentence.contains(shown) ? "" : Words.shortened(shown, LONG_WORDS);
    }

    /** Empty when the paragraph is not read any more. */
    private static String words(@Nullable CheckedArticle article, int paragraph, TextSpan span) {
        List<Paragraph> paragraphs =
                article == null ? List.of() : article.article().paragraphs();
        return paragraph < paragraphs.size()
                        && span.end() <= paragraphs.get(paragraph).text().length()
                ? span.of(paragraphs.get(paragraph).text())
                : "";
    }
}
