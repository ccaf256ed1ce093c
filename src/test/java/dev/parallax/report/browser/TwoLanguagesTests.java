package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.html.HtmlReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report in the reader's language. */
class TwoLanguagesTests extends ReportPages {

    /**
     * Words of the interface, and of what is said of files and articles, in the other alphabet. What articles say is in elements
     * with a language or isolated; names of files, rules, keys and jobs stay as they are.
     */
    private static final String FOREIGN = """
            letters => {
              const skipped = 'bdi:not(.sentence), noscript, .note, .evidence span, code, kbd, b, script, style, .file, .job, .home, [lang]:not(html):not(body), .rules tbody th[scope=row], option';
              const known = /OCR|UTF-8|alignStories|number-differs|agency-(en|ru)|Parallax|UTC|JavaScript|status|decide|decisions\\.json|to-mend\\.csv|stories|[\\w-]+\\.js/g;
              const foreign = new RegExp('[' + letters + ']{2,}', 'i');
              const bad = [];
              const look = text => { if (foreign.test(text.replace(known, ''))) bad.push(text.trim()); };
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                if (!texts.currentNode.parentElement.closest(skipped)) look(texts.currentNode.data);
              }
              for (const name of ['aria-label', 'title', 'placeholder', 'data-label']) {
                document.querySelectorAll(`[${name}]`).forEach(one => look(one.getAttribute(name)));
              }
              return bad;
            }
            """;

    TwoLanguagesTests() {
        super(1440);
    }

    @Override
    void write() throws IOException {
        new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), 7, folder);
    }

    @ParameterizedTest
    @CsvSource({"ru/, a-z", "'', а-яё"})
    void noWordOfTheOtherLanguageIsLeftInTheInterface(String language, String letters) {
        for (String file :
                List.of("index.html", "dismissals.html", "stories/ferry-0c3.html", "stories/bridge-0a1.html")) {
            go(language + file);
            assertThat((List<?>) page.evaluate(FOREIGN, letters)).as(file).isEmpty();
        }
        page.keyboard().press("j");
        assertThat((List<?>) page.evaluate(FOREIGN, letters)).isEmpty();
        page.keyboard().press("d");
        assertThat((List<?>) page.evaluate(FOREIGN, letters)).isEmpty();
        for (String open : List.of(
                "[data-act=more]:visible",
                "[data-act=apart]",
                "[data-bulk=accepted]",
                "[data-tool=help]",
                "[data-tool=name]")) {
            page.locator(open).first().click();
            page.locator("dialog[open]").waitFor(); // what it would hide is read first
            assertThat((List<?>) page.evaluate(FOREIGN, letters)).as(open).isEmpty();
            page.keyboard().press("Escape");
        }
    }

    @Test
    void russianHasItsPluralsItsNumbersAndItsDates() {
        go("ru/index.html");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ru");
        assertThat(page.locator("h1").innerText()).matches("Ночь на \\d+ ноября 2026");
        assertThat(page.locator("#first, #look-first").innerText()).isEqualTo("Посмотрите сначала");
        go("ru/stories/bridge-0a1.html");
        page.keyboard().press("j");
        page.keyboard().press("d");
        assertThat(page.locator("#tray").innerText()).contains("1\u00a0ваше решение хранится в этом браузере");
        page.keyboard().press("d");
        assertThat(page.locator("#tray").innerText()).contains("2\u00a0ваших решения хранятся в этом браузере");
    }

    @Test
    void theSwitchLeadsToTheSamePlaceAndIsRemembered() {
        go("index.html");
        page.locator("select[name=kind]").selectOption("number");
        page.locator("[data-tool=language]").click();
        page.waitForURL("**/ru/index.html#kind=number");
        assertThat(page.locator("select[name=kind]").inputValue()).isEqualTo("number");
        assertThat(page.locator("#matching").innerText()).isEqualTo("1 из 4");

        page.locator(".line a").first().click();
        page.waitForURL("**/ru/stories/bridge-0a1.html");
        page.keyboard().press("j");
        String finding = address().replaceFirst(".*#", "");
        page.keyboard().press("d");
        page.locator("[data-tool=language]").click();
        page.waitForURL(url -> url.contains("/stories/") && !url.contains("/ru/"));
        assertThat(page.locator(".card.settled").getAttribute("data-fingerprint"))
                .isEqualTo(finding);
        assertThat(page.locator("#tray").innerText()).contains("1 decision");

        go("ru/index.html");
        page.waitForURL(url -> url.endsWith("/index.html") && !url.contains("/ru/"));
    }

    @Test
    void whatOnlyOneEditionHasIsFilteredByTheSameAddress() {
        for (String language : List.of("", "ru/")) {
            go("dismissals.html");
            go(language + "index.html#editions=Russian");
            assertThat(page.locator(".line a").count()).as(language).isOne();
        }
    }

    @Test
    void theNightBeforeIsKeptInBothLanguages(@TempDir Path other) throws IOException {
        for (long night = 7; night <= 8; night++) {
            new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), night, other);
        }
        page.navigate(other.toUri() + "ru/stories/bridge-0a1.html");
        page.locator("a:text('как было прошлой ночью')").click();
        page.waitForURL("**/nights/7/ru/stories/bridge-0a1.html");
        page.locator("[data-tool=language]").click();
        page.waitForURL("**/nights/7/stories/bridge-0a1.html");
    }

    @Test
    void theReviewServesBothLanguages() throws IOException {
        MadeUpRun live = new MadeUpRun(MadeUpStories.all());
        review(live, () -> {
            page.locator("[data-tool=language]").click();
            page.waitForURL("**/ru/index.html");
            page.locator(".line a").first().click();
            page.waitForURL("**/ru/stories/bridge-0a1.html");
            page.keyboard().press("j");
            page.waitForResponse("**/decisions", () -> page.keyboard().press("d"));
            assertThat(live.inForce()).hasSize(1);
        });
    }
}
