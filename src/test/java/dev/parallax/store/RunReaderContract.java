package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.store.Decision.Verdict;
import dev.parallax.store.ReadFile.NotRead;
import dev.parallax.store.ReadFile.ReadArticle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store says of a run, and how decisions change it. An implementation's test extends it and gives it an empty store. */
public abstract class RunReaderContract {

    private static final Instant MORNING = Instant.parse("2026-11-11T06:00:00Z");

    private final ComparisonStore store;
    private final long night;

    protected RunReaderContract(ComparisonStore store) {
        this.store = store;
        this.night = store.runs().begin("nightly", "en").id();
    }

    @Test
    void aRunIsCountedFromWhatIsStored() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        store.articles()
                .save(
                        night,
                        new ReadFile(
                                file("b.txt"),
                                "f",
                                List.of(new NotRead(new Extraction.Quarantined(
                                        "b.txt", QuarantineReason.EMPTY, Message.plain("It has 0 bytes."))))));

        RunSummary summary = store.reader().summary(night);

        assertThat(summary.reading()).isEqualTo(new RunSummary.Reading(1, 0, 0, 1));
        assertThat(summary.findings()).isEqualTo(new RunSummary.Findings(1, 0, 0, 0, 0, 0, 0, 0));
        assertThat(summary.comparing().stories()).isEqualTo(1);
        assertThat(store.reader().latestRun()).hasValue(night);
        assertThat(store.reader().quarantined(night))
                .containsExactly(new QuarantinedFile(
                        "agency", "b.txt", QuarantineReason.EMPTY, Message.plain("It has 0 bytes.")));
    }

    @Test
    void knownSlipsAreCountedByRun() {
        store.runs().saveCanary(night, Map.of("en/a.txt: teh", true, "en/a.txt: recieve", true));
        store.runs().saveCanary(night, Map.of("en/a.txt: teh", true, "en/a.txt: recieve", false));

        RunSummary summary = store.reader().summary(night);
        assertThat(summary.canary()).isEqualTo(new RunSummary.Canary(2, List.of("en/a.txt: recieve")));
        assertThat(summary.canary().found()).isEqualTo(1);
        assertThat(NightFigures.of(summary).recall()).isEqualTo(0.5);
        assertThat(store.runs().canaryBefore(night)).isEmpty();
        assertThat(store.runs().canaryBefore(night + 1))
                .containsOnly(entry("en/a.txt: teh", true), entry("en/a.txt: recieve", false));
    }

    @Test
    void aStoryThatNoRunHasIsAnError() {
        assertThatThrownBy(() -> store.reader().story(night, "nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> store.reader().summary(4711)).hasMessageContaining("4711");
    }

    @Test
    void aFindingIsToldAgainstItsRun() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        assertThat(only(night).state()).isEqualTo(FindingState.NEW);
        assertThat(only(night).open()).isTrue();
        assertThat(only(night).finding().probability()).isEqualTo(0.75);

        long second = store.runs().begin("nightly", "en").id();
        store.articles().saveUnchanged(second, file("a.txt"));
        assertThat(only(second).state()).isEqualTo(FindingState.KNOWN);
        assertThat(only(second).firstRun()).isEqualTo(night);
        assertThat(store.reader().summary(second).findings())
                .isEqualTo(new RunSummary.Findings(0, 1, 0, 0, 0, 0, 0, 0));

        long third = store.runs().begin("nightly", "en").id();
        found(third, "a.txt", "A spokeswoman.");
        assertThat(only(third).state()).isEqualTo(FindingState.FIXED);
        assertThat(store.reader().summary(third).findings()).isEqualTo(new RunSummary.Findings(0, 0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void nightsThatEndedAreShownAsTheyWereThenAndTheRunAsItIs() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        NightFigures first = NightFigures.of(store.reader().summary(night));
        store.runs().keep(first);
        store.runs().keep(first);
        long killed = store.runs().begin("nightly", "en").id();
        long other = store.runs().begin("another job", "en").id();
        store.runs().keep(NightFigures.of(store.reader().summary(other)));
        store.decisions().record(List.of(decision(new Decision.OneFinding("fp"), Verdict.DISMISSED, 0)));
        long third = store.runs().begin("nightly", "en").id();
        store.articles().saveUnchanged(third, file("a.txt"));

        assertThat(store.reader().nights(third, 30))
                .containsExactly(first, NightFigures.of(store.reader().summary(third)))
                .extracting(NightFigures::open)
                .containsExactly(1, 0);
        assertThat(store.reader().nights(third, 1))
                .extracting(NightFigures::run)
                .containsExactly(third);
        assertThat(store.reader().nights(killed, 30))
                .extracting(NightFigures::run)
                .containsExactly(night, killed);
    }

    @Test
    void whatIsNoLongerDeliveredIsReported() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        assertThat(store.reader().withdrawn(night)).isEmpty();
        long second = store.runs().begin("nightly", "en").id();
        found(second, "b.txt", "Another spokewoman.", finding("other", "spokewoman"));
        assertThat(store.reader().withdrawn(second))
                .extracting(WithdrawnArticle::location)
                .containsExactly("a.txt");
    }

    @Test
    void theLatestDecisionOnAFindingCounts() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        Decision dismissed = decision(new Decision.OneFinding("fp"), Verdict.DISMISSED, 0);
        Decision accepted = decision(new Decision.OneFinding("fp"), Verdict.ACCEPTED, 60);

        assertThat(store.decisions().record(List.of(accepted, dismissed))).isEqualTo(1);
        assertThat(store.decisions().record(List.of(dismissed, accepted))).isZero();

        assertThat(only(night).decision()).isEqualTo(accepted);
        assertThat(only(night).open()).isFalse();
        assertThat(store.decisions().inForce()).containsExactly(accepted);
        assertThat(store.reader().rules())
                .containsExactly(new RulePrecision(FindingKind.MISSPELLING, "speller-en", 1, 0, 0));
        assertThat(store.reader().summary(night).findings()).isEqualTo(new RunSummary.Findings(0, 0, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void ofTwoDecisionsOfOneInstantTheOneThatHidesLessCountsInAnyOrder() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        Decision dismissed = decision(new Decision.OneFinding("fp"), Verdict.DISMISSED, 0);
        Decision accepted = decision(new Decision.OneFinding("fp"), Verdict.ACCEPTED, 0);

        assertThat(store.decisions().record(List.of(dismissed, accepted, dismissed, accepted)))
                .isEqualTo(2);

        assertThat(store.decisions().inForce()).containsExactly(accepted);
    }

    @Test
    void aWordIsTakenBackWhenItWasDismissedBefore() {
        Decision.Word word = new Decision.Word("en", "spokewoman");
        store.decisions()
                .record(List.of(
                        decision(word, Verdict.DISMISSED, 0),
                        decision(new Decision.Word("en", "teh"), Verdict.ACCEPTED, 0),
                        decision(new Decision.OneFinding("fp"), Verdict.DISMISSED, 0),
                        decision(new Decision.OneFinding("fp"), Verdict.WITHDRAWN, 60)));
        assertThat(store.decisions().wordsTakenBack()).isZero();

        store.decisions().record(List.of(decision(word, Verdict.WITHDRAWN, 60)));
        assertThat(store.decisions().wordsTakenBack()).isEqualTo(1);

        store.decisions().record(List.of(decision(word, Verdict.DISMISSED, 120)));
        assertThat(store.decisions().wordsTakenBack()).isEqualTo(1);
    }

    @Test
    void aWordIsDismissedInItsLanguageWithoutCase() {
        found(night, "a.txt", "A Spokewoman.", finding("fp", "Spokewoman"));
        store.decisions().record(List.of(decision(new Decision.Word("ru", "spokewoman"), Verdict.DISMISSED, 0)));
        assertThat(only(night).open()).isTrue();
        store.decisions().record(List.of(decision(new Decision.Word("en", "spokeWoman"), Verdict.DISMISSED, 0)));
        assertThat(only(night).open()).isFalse();
        assertThat(store.reader().rules())
                .containsExactly(new RulePrecision(FindingKind.MISSPELLING, "speller-en", 0, 1, 0));
    }

    @Test
    void aWordIsDismissedForItsRuleAndNeverForAFigure() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        store.decisions()
                .record(List.of(decision(new Decision.Word("en", "spokewoman", "another"), Verdict.DISMISSED, 0)));
        assertThat(only(night).open()).isTrue();
        store.decisions()
                .record(List.of(decision(new Decision.Word("en", "Spokewoman", "speller-en"), Verdict.DISMISSED, 0)));
        assertThat(only(night).open()).isFalse();
        assertThat(store.reader().summary(night).findings().dismissed()).isEqualTo(1);
    }

    @Test
    void aRuleIsDismissedForASourceAndTakenBackForOneFinding() {
        found(night, "a.txt", "A spokewoman.", finding("fp", "spokewoman"));
        store.decisions()
                .record(List.of(decision(new Decision.RuleInSource("speller-en", "agency"), Verdict.DISMISSED, 0)));
        assertThat(only(night).open()).isFalse();
        store.decisions().record(List.of(decision(new Decision.OneFinding("fp"), Verdict.WITHDRAWN, 10)));
        assertThat(only(night).open()).isTrue();
        assertThat(store.reader().rules())
                .containsExactly(new RulePrecision(FindingKind.MISSPELLING, "speller-en", 0, 0, 1));
    }

    @Test
    void aPairThatIsNoneIsAmongTheDecisions() {
        Decision apart = decision(new Decision.SameStory("agency:a.txt", "desk:b.txt"), Verdict.DISMISSED, 0);
        store.decisions().record(List.of(apart));
        assertThat(store.decisions().inForce()).containsExactly(apart);
    }

    private static Decision decision(Decision.Subject subject, Verdict verdict, long seconds) {
        return new Decision(subject, verdict, "why", MORNING.plusSeconds(seconds));
    }

    private StoredFinding only(long run) {
        List<String> stories = store.reader().stories(run);
        assertThat(stories).hasSize(1);
        List<StoredFinding> findings = store.reader().story(run, stories.get(0)).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private record Word(String fingerprint, String word) {}

    private static Word finding(String fingerprint, String word) {
        return new Word(fingerprint, word);
    }

    /** Stores an article of one paragraph with findings on its words. */
    private void found(long run, String location, String text, Word... words) {
        Article article = new Article(
                "agency",
                location,
                Integer.toHexString(text.hashCode()),
                "text/plain",
                "UTF-8",
                ArticleMetadata.NONE,
                List.of(new Paragraph(0, ParagraphRole.BODY, text, List.of(new TextSpan(0, text.length())))),
                List.of());
        DetectedLanguage english = new DetectedLanguage("en", 0.9);
        store.articles()
                .save(
                        run,
                        new ReadFile(
                                file(location),
                                Integer.toHexString(text.hashCode()),
                                List.of(new ReadArticle(article, new ArticleLanguage(english, List.of(english))))));
        long id = store.articles().current(run, List.of("en")).get(0);
        store.stories().savePairs(run, List.of(id), List.of(), Set.of());
        List<Finding> findings = java.util.Arrays.stream(words)
                .map(word -> new Finding(
                        word.fingerprint(),
                        FindingKind.MISSPELLING,
                        "speller-en",
                        Severity.MAJOR,
                        id,
                        0,
                        new TextSpan(
                                text.indexOf(word.word()),
                                text.indexOf(word.word()) + word.word().length()),
                        Message.plain("It is in no dictionary."),
                        List.of("spokeswoman"),
                        List.of(),
                        0.75,
                        ""))
                .toList();
        store.findings()
                .save(run, store.findings().unchecked(run, "s", WorkRange.ALL).get(0), "s", findings);
    }

    private static SourceFile file(String location) {
        return new SourceFile("agency", location, Path.of(location));
    }
}
