package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.parallax.article.Article;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStory;
import dev.parallax.report.html.HtmlReportWriter;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an article says, the page has only the report's own elements and runs only the report's own script. */
class HostileArticlesTests {

    private static final List<String> TEXTS = List.of(
            "<script>window.pwned = 1</script>",
            "</title><script>window.pwned = 1</script>",
            "\"><img src=x onerror=\"window.pwned = 1\">",
            "' onmouseover='window.pwned = 1' autofocus onfocus='window.pwned = 1",
            "<svg onload=window.pwned=1>",
            "</style><style>* { display: none }</style>",
            "<a href=\"javascript:window.pwned=1\">read on</a>",
            "javascript:window.pwned=1",
            "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe>",
            "<base href=\"https://evil.example/\"><meta http-equiv=refresh content=\"0;url=https://evil.example\">",
            "<form action=https://evil.example><button>Accept</button></form>",
            "${7 * 7} @if(true) @template.layout() !{var x = 1;} {{7*7}} #{7*7} <%= 7*7 %>",
            "`${window.pwned = 1}` \\u003cscript\\u003ewindow.pwned=1",
            "<!-- --><math><mtext><script>window.pwned=1</script>",
            "The \u202eexe.cod\u202c file \u2066isolated\u2069 \u200bzero\u200d width \ufeffmark",
            "&lt;script&gt;window.pwned=1&lt;/script&gt; &#60;img src=x onerror=window.pwned=1&#62;",
            "]]><script>window.pwned=1</script><![CDATA[",
            "=cmd|' /C calc'!A0",
            "\ud83d\ude00 astral \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 and a\u0301 combined "
                    + "Z\u0335\u0321".repeat(50),
            "</textarea></option></select><script>window.pwned=1</script>");

    /** On the index. Of the first, one for each text, the pages are opened too. */
    private static final int STORIES = 200;

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void theDomHoldsNothingForeign(UiLanguage language, @TempDir Path folder) throws IOException {
        List<StoryRecord> stories = IntStream.range(0, STORIES)
                .mapToObj(HostileArticlesTests::story)
                .toList();
        new HtmlReportWriter(language).write(new MadeUpRun(stories), 7, folder);
        try (Page page = Browsers.browser().newPage()) {
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onDialog(dialog -> complaints.add(dialog.message()));
            page.onRequest(request -> {
                if (!request.url().matches("(file|data):.*")) {
                    complaints.add(request.url());
                }
            });
            check(page, folder.resolve("index.html"));
            page.locator("#more").click();
            assertThat(page.locator(".line").count()).isEqualTo(STORIES);
            checkDom(page);
            for (StoryRecord story : stories.subList(0, TEXTS.size())) {
                check(page, folder.resolve("stories/" + story.key() + ".html"));
                assertThat(page.locator(".card").count())
                        .isEqualTo(story.findings().size())
                        .isGreaterThan(TEXTS.size());
            }
            assertThat(complaints).isEmpty();
        }
    }

    private static void check(Page page, Path file) {
        page.navigate(file.toUri().toString());
        checkDom(page);
    }

    private static void checkDom(Page page) {
        Object foreign = page.evaluate("""
                () => {
                  const own = new Set(('html head meta title link script body a header svg circle polyline rect span nav ' +
                    'button kbd main div h1 h2 p ul ol li strong em b s section details summary select option label bdi ' +
                    'article table thead tbody tr th td form input mark ins del noscript code').split(' '));
                  const bad = [];
                  if (window.pwned) bad.push('ran');
                  for (const element of document.querySelectorAll('*')) {
                    if (!own.has(element.localName)) bad.push(element.outerHTML.slice(0, 100));
                    for (const { name, value } of element.attributes) {
                      if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') bad.push(name + '=' + value);
                      if (/^\\s*(javascript|https?):/i.test(value) && ['href', 'src', 'action'].includes(name)) bad.push(name + '=' + value);
                    }
                  }
                  for (const script of document.scripts) if (!/\\/(parallax|words\\.(en|ru)|order|list\\/0)\\.js$/.test(script.src)) bad.push('script');
                  const text = document.body.innerText;
                  if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(text) || /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.title)) bad.push('bidi');
                  return bad;
                }
                """);
        assertThat((List<?>) foreign).as(page.url()).isEmpty();
    }

    /**
     * Its text in every place: heading, body, translation, source, file, message, suggestion, evidence, reason. Over the first
     * stories each text stands beside each other one.
     */
    private static StoryRecord story(int number) {
        String text = TEXTS.get(number % TEXTS.size());
        String other = TEXTS.get((number / TEXTS.size() + number + 1) % TEXTS.size());
        int paragraphs = number < TEXTS.size() ? TEXTS.size() : 1;
        List<String> source = new ArrayList<>(List.of(other));
        List<String> target = new ArrayList<>(List.of(text));
        for (int at = 0; at < paragraphs; at++) {
            source.add(TEXTS.get(at));
            target.add(TEXTS.get((at + number) % TEXTS.size()));
        }
        long id = number * 2L + 1;
        Article russian = MadeUpStory.article(other, "a/" + text, "# " + String.join("\n", source));
        Article english = MadeUpStory.article(text, other, "# " + String.join("\n", target));
        MadeUpStory story = new MadeUpStory("hostile-" + number)
                .edition(
                        id,
                        "ru",
                        russian,
                        null,
                        IntStream.range(0, source.size())
                                .mapToObj(at -> (at % 2 == 0 ? "" : "!") + target.get(at))
                                .toArray(String[]::new))
                .edition(id + 1, "en", english, russian)
                .pair(id, id + 1, 0.5, 0.1, beads(source.size()), text, other);
        for (int at = 0; at < source.size(); at++) {
            String here = target.get(at);
            String there = source.get(at);
            story.finding(
                    FindingState.NEW,
                    FindingKind.TERM,
                    here,
                    Severity.MAJOR,
                    id + 1,
                    at,
                    here,
                    there,
                    List.of(here, there),
                    story.evidence(id, at, there, here));
            story.finding(
                    FindingState.KNOWN,
                    FindingKind.CHARACTERS,
                    there,
                    Severity.INFO,
                    id,
                    at,
                    there.substring(0, 2),
                    here,
                    List.of());
        }
        return story.record();
    }

    /** Of each kind: side by side, one that only a side has, moved. */
    private static String beads(int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(at -> switch (at % 3) {
                    case 0 -> at + "-" + at;
                    case 1 -> at + "- -" + at;
                    default -> at + "~" + at;
                })
                .collect(Collectors.joining(" "));
    }
}
