package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The parts of the report's script that need no page of the report, in an empty one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields up
class ScriptTests {

    private Page page;

    @BeforeAll
    void load() throws IOException {
        page = Browsers.browser().newPage();
        for (String part : List.of("words", "page", "subjects", "copying", "filters")) {
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setContent(read("/dev/parallax/report/html/script/" + part + ".js")));
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ScriptTests.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    void close() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void aSubjectHasOneKeyWhateverElseIsSaidOfIt() {
        assertThat(evaluate("keyOf({subject: 'word', language: 'en', word: 'Spokewoman', rule: 'speller-en'})"))
                .isEqualTo("word:en:spokewoman@speller-en");
        assertThat(evaluate("keyOf({subject: 'word', language: 'en', word: 'Spokewoman'})"))
                .isEqualTo("word:en:spokewoman");
        assertThat(evaluate("keyOf({subject: 'finding', fingerprint: 'abc', verdict: 'accepted'})"))
                .isEqualTo("finding:abc");
        assertThat(evaluate("keyOf({subject: 'rule', rule: 'names', source: 'desk'})"))
                .isEqualTo("rule:names@desk");
        assertThat(evaluate("keyOf({subject: 'pair', source: 'a:1', target: 'b:2'})"))
                .isEqualTo("pair:a:1|b:2");
        assertThat(
                        evaluate(
                                "JSON.stringify(subjectOnly({subject: 'finding', fingerprint: 'abc', word: '', kind: 'name'}))"))
                .isEqualTo("{\"subject\":\"finding\",\"fingerprint\":\"abc\"}");
    }

    @Test
    void aFileOfDecisionsHasNothingOfTheBrowsersOwn() {
        assertThat(evaluate("Object.keys(forFile({subject: 'finding', fingerprint: 'a', verdict: 'accepted', run: 7, "
                        + "saved: true, touches: ['a']})).join()"))
                .isEqualTo("subject,fingerprint,verdict");
    }

    @Test
    void whatIsSaidOfAFindingOutweighsWhatIsSaidOfItsWord() {
        String card =
                "{fingerprint: 'abc', word: 'Teh', language: 'en', rule: 'speller-en', source: 'desk', decision: ''}";
        String word =
                "'word:en:teh': {subject: 'word', language: 'en', word: 'teh', verdict: 'dismissed', touches: ['abc']}";
        String own = "'finding:abc': {subject: 'finding', fingerprint: 'abc', verdict: 'withdrawn', touches: ['abc']}";
        assertThat(evaluate("decisionOn({" + word + "}, " + card + ").verdict")).isEqualTo("dismissed");
        assertThat(evaluate("decisionOn({" + word + ", " + own + "}, " + card + ")"))
                .isNull();
        assertThat(evaluate("decisionOn({}, " + card + ")")).isNull();
        assertThat(evaluate("decisionOn({}, {...%s, decision: 'accepted'}).stored".formatted(card)))
                .isEqualTo(true);
        assertThat(evaluate("[...touchedBy({" + word + ", " + own + "})].join()"))
                .isEqualTo("abc");
        assertThat(evaluate("[...touchedBy({" + own + "})].join()")).isEqualTo("");
    }

    @Test
    void aWordIsDismissedForItsRuleAndInItsLanguageOnly() {
        String subject = "{subject: 'word', language: 'en', word: 'teh', rule: 'speller-en'}";
        assertThat(evaluate("applies(%s, {word: 'Teh', language: 'en', rule: 'speller-en'})".formatted(subject)))
                .isEqualTo(true);
        assertThat(evaluate("applies(%s, {word: 'Teh', language: 'en', rule: 'names'})".formatted(subject)))
                .isEqualTo(false);
        assertThat(evaluate("applies(%s, {word: 'Teh', language: 'de', rule: 'speller-en'})".formatted(subject)))
                .isEqualTo(false);
        assertThat(evaluate("applies({...%s, word: ''}, {word: '', language: 'en', rule: 'speller-en'})"
                        .formatted(subject)))
                .isEqualTo(false);
    }

    @Test
    void aStoryFitsByItsWordsItsTextAndEachFilter() {
        String story =
                "{key: 's', headings: [{language: 'ru', text: 'Ёлка на площади'}], teaser: [{kind: 'name', words: 'Orlov'}], sources: ['desk'], "
                        + "kinds: ['name'], severities: ['major'], fresh: 0, findings: ['a'], only: '', unsure: false, "
                        + "alone: [{language: 'Russian', passages: 2}]}";
        for (String wanted : List.of(
                "{q: 'ЕЛКА desk'}",
                "{q: 'orlov мост'}",
                "{kind: 'name', severity: 'major', source: 'desk', open: '1'}",
                "{editions: 'both'}",
                "{editions: 'Russian'}",
                "{}")) {
            assertThat(evaluate("fitsFilters(%s, %s, {s: 'мост'})".formatted(story, wanted)))
                    .as(wanted)
                    .isEqualTo(true);
        }
        for (String wanted : List.of(
                "{q: 'елка берёза'}",
                "{kind: 'number'}",
                "{severity: 'minor'}",
                "{source: 'agency'}",
                "{new: '1'}",
                "{editions: 'one'}",
                "{editions: 'unsure'}",
                "{editions: 'English'}")) {
            assertThat(evaluate("fitsFilters(%s, %s, {s: 'мост'})".formatted(story, wanted)))
                    .as(wanted)
                    .isEqualTo(false);
        }
    }

    @Test
    void whatIsCopiedIsTextAndHtmlThatTheArticleCannotWriteInto() {
        String copied =
                "{title: 'number: 24 → 240', says: 'Differs.', versions: [['Russian', '240 <b>см</b>'], ['English', '24 cm']], "
                        + "file: 'desk · a.txt', link: 'file:///s.html#abc'}";
        assertThat(evaluate("copiedText(" + copied + ")"))
                .isEqualTo(
                        "number: 24 → 240\nDiffers.\nRussian: 240 <b>см</b>\nEnglish: 24 cm\ndesk · a.txt\nfile:///s.html#abc");
        assertThat(String.valueOf(evaluate("copiedHtml(" + copied + ")")))
                .contains("<blockquote><em>Russian: </em>240 &lt;b&gt;см&lt;/b&gt;</blockquote>")
                .endsWith("<a href=\"file:///s.html#abc\">desk · a.txt</a></p>");
    }

    @Test
    void aPatternIsFilledWithTextsNumbersAndPlurals() {
        assertThat(evaluate("fill('{0} of {1}', [3, '<b>'])")).isEqualTo("3 of <b>");
        assertThat(evaluate("fill('{0, plural, one {# decision} other {# decisions}} here', [1])"))
                .isEqualTo("1 decision here");
        assertThat(evaluate("fill('{0, plural, one {Taken back.} other {# {1} back.}}', [2000, 'taken'])"))
                .isEqualTo("2,000 taken back.");
        assertThat(evaluate("fill('{0, plural, =0 {none} other {#}}', [0])")).isEqualTo("none");
    }

    private Object evaluate(String expression) {
        return page.evaluate(expression);
    }
}
