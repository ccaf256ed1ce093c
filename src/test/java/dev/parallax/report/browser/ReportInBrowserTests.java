package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.parallax.finding.FindingKind;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.report.html.HtmlReportWriter;
import dev.parallax.store.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportInBrowserTests extends ReportPages {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Dismisses cards from a time on, in milliseconds since 1970, one every ten: as many as are asked for, from one of two on. */
    private static final String EVERY_SECOND_CARD = """
            ([from, first, count]) => {
              const buttons = [...document.querySelectorAll(".card [data-act=dismiss]")].filter((_, at) => at % 2 === first);
              for (let at = 0; at < count; at++) {
                setTimeout(() => buttons[at].click(), from + 10 * at - Date.now());
              }
            }""";

    private final MadeUpRun run = new MadeUpRun(MadeUpStories.all());

    ReportInBrowserTests() {
        super(1280);
    }

    @Override
    void write() throws IOException {
        new HtmlReportWriter().write(run, 7, folder);
    }

    private void openIndex() {
        page.navigate(folder.resolve("index.html").toUri().toString());
    }

    private void openBridge() {
        page.navigate(folder.resolve("stories/bridge-0a1.html").toUri().toString());
    }

    private List<String> shownStories() {
        return page.locator(".line:visible a").allInnerTexts();
    }

    @Test
    void threeGraveSlipsAreOnTheFirstScreenAndOneClickAway() {
        openIndex();
        for (String slip : List.of("24 centimetres", "spokewoman", "minuts")) {
            Locator mark = page.locator(".slip mark", new Page.LocatorOptions().setHasText(slip))
                    .first();
            assertThat(Objects.requireNonNull(mark.boundingBox()).y).isLessThan(900);
        }
        assertThat(page.locator(".slip:has-text('24 centimetres')").innerText()).contains("240 сантиметров");
        page.locator(".slip").first().click();
        page.waitForURL("**/bridge-0a1.html#*");
        assertThat(page.locator(".card.here .fix").innerText()).contains("24 centimetres", "240 centimetres");
        assertThat(Objects.requireNonNull(page.locator(".hit.critical").first().boundingBox()).y)
                .isBetween(0.0, 900.0);
    }

    @Test
    void filtersAndSearchLiveInTheAddress() {
        openIndex();
        assertThat(shownStories()).hasSize(4);
        page.locator("input[type=search]").fill("мост");
        assertThat(shownStories()).singleElement().asString().contains("Мост через Ольшанку");
        assertThat(address()).contains("#q=");
        page.reload();
        assertThat(shownStories()).hasSize(1);
        assertThat(page.locator("#matching").innerText()).isEqualTo("1 of 4");

        page.locator("button[type=reset]").click();
        page.locator(".chart a", new Page.LocatorOptions().setHasText("number")).click();
        page.waitForFunction("document.querySelector('select[name=kind]').value === 'number'");
        assertThat(shownStories()).hasSize(1);
        assertThat(page.locator("select[name=kind]").inputValue()).isEqualTo("number");

        page.locator("button[type=reset]").click();
        page.locator("select[name=editions]").selectOption("one");
        page.locator("input[name=new]").check();
        assertThat(shownStories()).containsExactly("Ferry timetable to change");
        page.locator("input[type=search]").fill("nothing like this");
        assertThat(page.locator("#none").isVisible()).isTrue();
    }

    @Test
    void theIndexIsWalkedByKeys() {
        openIndex();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.waitForURL("**/bridge-0a1.html");
        page.keyboard().press("n");
        page.waitForURL("**/ferry-0c3.html");
        page.keyboard().press("b");
        page.waitForURL("**/bridge-0a1.html");
        openIndex();
        page.keyboard().press("/");
        page.keyboard().type("ferry timetable to change");
        assertThat(shownStories()).hasSize(1);
    }

    @Test
    void aFilterIsWalkedThroughAllStoriesAndIsThereAfterwards() {
        openIndex();
        page.locator("input[name=open]").check();
        int stories = shownStories().size();
        page.locator(".line a").first().click();
        page.waitForURL("**/stories/*.html");
        assertThat(page.locator("#place").innerText()).isEqualTo("1 of " + stories + " in your filter");
        int cards = page.locator(".card:not(.fixed)").count();
        for (int i = 0; i < cards; i++) {
            page.keyboard().press("j");
        }
        String last = address();
        page.keyboard().press("j");
        page.locator("#place:has-text('2 of')").waitFor();
        assertThat(page.locator(".card.here").count()).isOne();
        page.keyboard().press("k");
        page.locator("#place:has-text('1 of')").waitFor();
        assertThat(address()).isEqualTo(last);
        page.locator("[data-tool=back]").click();
        page.waitForURL("**/index.html#open=1");
        assertThat(page.locator("input[name=open]").isChecked()).isTrue();
        assertThat(shownStories()).hasSize(stories);
    }

    @Test
    void aFindingIsCopiedWithBothVersionsItsFileAndItsLink() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        openBridge();
        Locator card = page.locator("[data-rule=number-differs]");
        card.locator("[data-act=copy]").click();
        String copied = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
        assertThat(copied)
                .contains("24 centimetres", "240 сантиметров", "agency-en · 2026-11-10/bridge.html")
                .endsWith("bridge-0a1.html#" + card.getAttribute("data-fingerprint"));
        page.navigate(copied.substring(copied.lastIndexOf('\n') + 1));
        assertThat(page.locator(".card.here").getAttribute("data-rule")).isEqualTo("number-differs");
    }

    @Test
    void theSearchFindsTextsFilesAndSources() {
        openIndex();
        for (String words : List.of("1987 пролёта", "2026-11-10/most.html", "agency-ru most")) {
            page.locator("input[type=search]").fill(words);
            page.locator("#matching:has-text('1 of 4')").waitFor();
            assertThat(shownStories()).singleElement().asString().contains("Мост через Ольшанку");
        }
    }

    @Test
    void whatOnlyOneEditionHasIsSeenOnTheIndex() {
        openIndex();
        assertThat(page.locator(".line:has-text('Мост через')").innerText()).contains("only in Russian");
        page.locator("select[name=editions]").selectOption("Russian");
        assertThat(shownStories()).singleElement().asString().contains("Мост через");
        page.locator("select[name=editions]").selectOption("unsure");
        assertThat(page.locator("#none").isVisible()).isTrue();
    }

    @Test
    void allThatIsShownIsDecidedAndTakenBackTogether() {
        openIndex();
        String left = page.locator("#left-all").innerText();
        openBridge();
        page.locator("[data-bulk=dismissed]").click();
        assertThat(page.locator("dialog li").count()).isEqualTo(6);
        page.locator("dialog .go").click();
        assertThat(page.locator("#left").innerText()).isEqualTo("0");
        openIndex();
        assertThat(page.locator("#left-all").innerText()).isNotEqualTo(left);
        openBridge();
        page.locator("[data-show=settled]").click();
        page.locator(".card.settled [data-act=undo]").first().click();
        assertThat(page.locator("#left").innerText()).isEqualTo("1");
        page.keyboard().press("u");
        assertThat(page.locator("#left").innerText()).isEqualTo("0");
    }

    @Test
    void findingsAreSettledByOneKeyAndTakenBackByAnother() {
        openBridge();
        assertThat(page.locator("#left").innerText()).isEqualTo("6");
        page.keyboard().press("j");
        assertThat(page.locator(".card:focus .fix").innerText()).contains("spokewoman");
        page.keyboard().press("d");
        assertThat(page.locator("#left").innerText()).isEqualTo("5");
        assertThat(page.locator(".card:focus .fix").innerText()).contains("24 centimetres");
        page.keyboard().press("a");
        assertThat(page.locator("#left").innerText()).isEqualTo("4");
        page.keyboard().press("u");
        page.keyboard().press("u");
        assertThat(page.locator("#left").innerText()).isEqualTo("6");
        assertThat(page.locator("#tray").isHidden()).isTrue();
        page.keyboard().press("d");
        page.locator("#tray :text('Undo the last')").click();
        assertThat(page.locator("#left").innerText()).isEqualTo("6");
    }

    @Test
    void keysAreShownAndCanBeSwitchedOff() {
        openBridge();
        page.keyboard().press("?");
        assertThat(page.locator("dialog").innerText()).contains("next, previous finding");
        page.locator("dialog input[type=checkbox]").uncheck();
        page.locator("dialog .go").click();
        page.keyboard().press("j");
        assertThat(page.locator(".card.here").count()).isZero();
    }

    @Test
    void decisionsAreKeptSavedAndTakenInByTheNextRun(@TempDir Path next) throws IOException {
        openBridge();
        page.keyboard().press("j");
        page.keyboard().press("Shift+D");
        page.locator("dialog input[value=word]").check();
        page.locator("dialog input[name=reason]").fill("so it is written here");
        page.locator("dialog .go").click();
        page.locator("[data-act=apart]").click();
        page.locator("dialog .go").click();
        page.locator("[data-rule=number-differs] [data-act=accept]").click();
        page.reload();
        assertThat(page.locator("#left").innerText()).isEqualTo("4");
        openIndex();
        assertThat(page.locator(".line").first().innerText()).contains("2 decided");
        assertThat(page.locator("#tray").innerText()).contains("3 decisions");

        Download download = page.waitForDownload(() -> page.locator("#save").click());
        Path saved = next.resolve(download.suggestedFilename());
        download.saveAs(saved);
        assertThat(saved).hasFileName("decisions.json");
        assertThat(page.locator("#tray").isHidden()).isTrue();
        List<Decision> decisions = DecisionsFile.read(saved);
        assertThat(decisions)
                .extracting(decision -> decision.subject().key() + " " + decision.verdict())
                .contains(
                        "word:en:spokewoman@speller-en DISMISSED",
                        "pair:agency-ru:2026-11-10/most.html|agency-en:2026-11-10/bridge.html DISMISSED");

        MadeUpRun after = new MadeUpRun(MadeUpStories.all());
        assertThat(after.record(decisions)).isEqualTo(3);
        assertThat(after.record(decisions)).isZero();
        new HtmlReportWriter().write(after, 7, next);
        context.clearCookies();
        Page fresh = watched(Browsers.browser().newPage());
        fresh.navigate(next.resolve("stories/bridge-0a1.html").toUri().toString());
        assertThat(fresh.locator("[data-rule=number-differs]").getAttribute("data-decision"))
                .isEqualTo("accepted");
        fresh.close();
    }

    @Test
    void aWideDismissalSaysWhatItHidesAndIsLiftedOnAPageOfItsOwn(@TempDir Path other) throws IOException {
        openBridge();
        Locator number = page.locator("[data-rule=number-differs]");
        assertThat(number.getAttribute("data-word")).isEmpty();
        number.locator("[data-act=more]").click();
        assertThat(page.locator("dialog input[value=word]").count()).isZero();
        assertThat(page.locator("dialog .hides").innerText()).contains("24 centimetres");
        page.locator("dialog [type=button]").click();

        Decision.Word word = new Decision.Word("en", "spokewoman", "speller-en");
        MadeUpRun decided = new MadeUpRun(MadeUpStories.all());
        decided.record(List.of(new Decision(
                word,
                Decision.Verdict.DISMISSED,
                "a title",
                "M. Reader",
                java.time.Instant.parse("2026-11-11T06:00:00Z"))));
        new HtmlReportWriter().write(decided, 7, other);
        page.navigate(other.resolve("dismissals.html").toUri().toString());
        Locator dismissal = page.locator(".dismissal");
        assertThat(dismissal.innerText())
                .contains("“spokewoman” everywhere in English", "speller-en", "M. Reader", "a title");
        dismissal.locator("[data-act=lift]").click();
        assertThat(dismissal.getAttribute("class")).contains("lifted");
        assertThat(page.locator("#tray").innerText()).contains("1 decision");
        page.keyboard().press("u");
        assertThat(dismissal.getAttribute("class")).doesNotContain("lifted");
    }

    @Test
    void whatIsDecidedInSeveralTabsIsKeptTogether() {
        openIndex();
        Page other = context.newPage();
        other.navigate(folder.resolve("stories/ferry-0c3.html").toUri().toString());
        Page third = context.newPage();
        third.navigate(folder.resolve("stories/bridge-0a1.html").toUri().toString());
        for (Page tab : List.of(other, third)) {
            tab.keyboard().press("j");
            tab.keyboard().press("d");
        }
        page.locator("#tray:has-text('2 decisions')").waitFor();
        assertThat(page.locator(".line.done a").innerText()).isEqualTo("Ferry timetable to change");
    }

    @Test
    void whatTwoTabsDecideInTheSameMomentIsAllKept(@TempDir Path other) throws IOException {
        new HtmlReportWriter().write(new MadeUpRun(List.of(MadeUpStories.crowded())), 7, other);
        String story = other.resolve("stories/crowded-0e5.html").toUri().toString();
        List<Page> tabs = List.of(page, context.newPage());
        tabs.forEach(tab -> tab.navigate(story));
        int waiting = Integer.parseInt(page.locator("#left").innerText());
        int each = 12;
        double soon = System.currentTimeMillis() + 500.0;
        for (int at = 0; at < tabs.size(); at++) {
            tabs.get(at).evaluate(EVERY_SECOND_CARD, List.of(soon, at, each));
        }
        for (Page tab : tabs) {
            tab.waitForFunction(
                    "left => document.getElementById('left').textContent === left", "" + (waiting - 2 * each));
        }
        page.reload();
        assertThat(page.locator("#left").innerText()).isEqualTo("" + (waiting - 2 * each));
    }

    @Test
    void whatAReportOfBeforeKeptInOneItemCounts() {
        openBridge();
        page.keyboard().press("j");
        page.keyboard().press("d");
        page.evaluate("""
                () => {
                  const name = Object.keys(localStorage).find(one => one.includes(":decision:"));
                  const [start, key] = name.split(":decision:");
                  localStorage.setItem(`${start}:decisions`, `{${JSON.stringify(key)}: ${localStorage.getItem(name)}}`);
                  localStorage.removeItem(name);
                }""");
        openIndex();
        assertThat(page.locator("#tray").innerText()).contains("1 decision");
        assertThat(page.locator(".line").first().innerText()).contains("1 decided");
    }

    @ParameterizedTest(name = "a browser whose store {0}")
    @CsvSource(delimiter = '|', textBlock = """
            is closed | Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })
            is full | Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
            """)
    void whatTheBrowserDoesNotKeepIsToldAndSaved(String how, String script, @TempDir Path saved) throws IOException {
        page.addInitScript(script);
        openBridge();
        page.keyboard().press("j");
        page.keyboard().press("d");
        page.keyboard().press("d");
        assertThat(page.locator("#tray").innerText()).as(how).contains("2 decisions");
        Download download = page.waitForDownload(() -> page.locator("#save").click());
        download.saveAs(saved.resolve("decisions.json"));
        assertThat(DecisionsFile.read(saved.resolve("decisions.json"))).hasSize(2);
        page.keyboard().press("u");
        assertThat(page.locator("#left").innerText()).isEqualTo("5");
    }

    @Test
    void evidenceRevisionsAndMovedParagraphsAreOneClickAway() {
        openBridge();
        page.locator("[data-rule=number-differs] .evidence a").click();
        assertThat(page.locator(".proof:target").innerText()).isEqualTo("240 сантиметров");
        page.locator(".proof:target").click();
        assertThat(page.locator(".card.here .fix").innerText()).contains("24 centimetres");
        assertThat(page.locator(".cell.previous").first().isHidden()).isTrue();
        page.keyboard().press("p");
        assertThat(page.locator(".cell.previous del:visible").allInnerTexts()).contains("Four");
        page.locator(".row.moved .bead a").click();
        assertThat(page.locator(".row:target").innerText()).contains("Ремонт оплатит область");
    }

    @Test
    void threeHundredFindingsOfOneStoryAreWalkedAndFiltered(@TempDir Path other) throws IOException {
        new HtmlReportWriter().write(new MadeUpRun(List.of(MadeUpStories.crowded())), 7, other);
        page.navigate(other.resolve("stories/crowded-0e5.html").toUri().toString());
        assertThat(page.locator("#left").innerText()).isEqualTo("300");
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("j");
        }
        assertThat(page.locator(".card.here:focus").count()).isOne();
        Locator text = page.locator(".row:has(.card.here) .cell.target p");
        assertThat(Objects.requireNonNull(text.boundingBox()).y).isBetween(0.0, 900.0);
        page.locator("#only").selectOption("name");
        long names = MadeUpStories.crowded().findings().stream()
                .filter(stored -> stored.finding().kind() == FindingKind.NAME)
                .count();
        assertThat(page.locator(".card:visible").count()).isEqualTo((int) names).isBetween(10, 100);
        page.setViewportSize(390, 844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void twentyThousandStoriesAreSearchedAndFilteredOffline(@TempDir Path other) throws IOException {
        writeListOf(20_000, other);
        page.navigate(other.resolve("index.html").toUri().toString());
        assertThat(page.locator(".line").count()).isEqualTo(100);
        page.locator("#matching:has-text('20,000')").waitFor();
        page.locator("input[type=search]").fill("number 19876");
        assertThat(page.locator("#matching").innerText()).startsWith("1 of");
        page.locator("input[type=search]").fill("");
        page.locator(".line a").nth(99).focus();
        page.keyboard().press("j");
        assertThat(page.locator(".line").count()).isEqualTo(200);
        assertThat(Files.size(other.resolve("index.html"))).isLessThan(100_000);
    }

    @Test
    void textsThatArriveLateLeaveTheReaderWhereTheyAre(@TempDir Path other) throws IOException {
        writeListOf(1_000, other);
        Files.writeString(other.resolve("text/1.js"), "window.lastTextIsRead = true;");
        List<Route> held = new ArrayList<>();
        page.route("**/text/*.js", held::add);
        page.navigate(other.resolve("index.html").toUri().toString());
        page.locator("#matching:has-text('1,000')").waitFor();
        page.locator("input[type=search]").fill("number");
        page.locator(".line a").nth(99).focus();
        page.keyboard().press("j");
        page.unroute("**/text/*.js");
        held.forEach(Route::resume);
        page.waitForFunction("window.lastTextIsRead");
        assertThat(page.locator(".line").count()).isEqualTo(200);
        assertThat(page.locator(".line a:focus").innerText()).isEqualTo("Story number 100 of the night");
    }

    /** The list alone, without the stories' pages. */
    private static void writeListOf(int stories, Path folder) throws IOException {
        new HtmlReportWriter().write(new MadeUpRun(List.of(MadeUpStories.crowded())), 7, folder);
        Path index = folder.resolve("index.html");
        int shards = stories / 500;
        Files.writeString(
                index, Files.readString(index).replace("data-shards=\"1\"", "data-shards=\"" + shards + "\""));
        for (int shard = 0; shard < shards; shard++) {
            StringBuilder list = new StringBuilder("(window.PARALLAX_STORIES ??= [])[" + shard + "] = [");
            for (int i = shard * 500; i < shard * 500 + 500; i++) {
                list.append("""
                        {"key": "story-%1$d", "headings": [{"language": "en", "text": "Story number %1$d of the night"}],
                        "fresh": 1, "worst": "major", "teaser": [{"kind": "spelling", "words": "minsiter"}], "sources": ["desk"],
                        "only": "en", "kinds": ["spelling"], "severities": ["major"], "findings": ["f%1$d"]},
                        """.formatted(i));
            }
            Files.writeString(folder.resolve("list/" + shard + ".js"), list + "];");
            Files.writeString(
                    folder.resolve("text/" + shard + ".js"),
                    "(window.PARALLAX_TEXTS ??= []).push({\"story-0\": \"\"});");
        }
    }

    @Test
    void theReviewServerStoresWhatAReviewerDoes() throws IOException {
        MadeUpRun live = new MadeUpRun(MadeUpStories.all());
        review(live, () -> {
            page.locator(".line a").first().click();
            page.waitForURL("**/bridge-0a1.html");
            page.keyboard().press("j");
            page.waitForResponse("**/decisions", () -> page.keyboard().press("d"));
            assertThat(live.inForce()).hasSize(1);
            page.reload();
            assertThat(page.locator("#left").innerText()).isEqualTo("5");
            page.locator("[data-show=settled]").click();
            page.waitForResponse(
                    "**/decisions",
                    () -> page.locator(".card.settled [data-act=undo]").click());
            assertThat(live.inForce()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1440, LIGHT, en",
        "1440, DARK, en",
        "390, LIGHT, en",
        "390, DARK, en",
        "1440, DARK, ru",
        "390, LIGHT, ru"
    })
    void everyPageIsAccessibleAndFitsItsWidth(int width, ColorScheme scheme, String language) throws IOException {
        String axe = axe();
        try (BrowserContext sized = Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme))) {
            Page look = watched(sized.newPage());
            for (String name : List.of("index", "dismissals", "bridge-0a1", "apples-0d4")) {
                String path = (language.equals("ru") ? "ru/" : "")
                        + (name.contains("-") ? "stories/" + name + ".html" : name + ".html");
                look.navigate(folder.resolve(path).toUri().toString());
                if (name.equals("bridge-0a1")) {
                    look.keyboard().press("j");
                    look.keyboard().press("d");
                    look.locator("[data-show=settled]").click();
                }
                look.evaluate(axe);
                Object violations = look.evaluate(
                        "async () => (await axe.run(document, {preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', "
                                + "'wcag22aa', 'best-practice']})).violations.map(v => v.id + ': ' "
                                + "+ v.nodes.map(n => n.html.slice(0, 150) + ' ' + (n.any[0]?.message ?? '')).slice(0, 3).join(' | '))");
                assertThat((List<?>) violations).as(name).isEmpty();
                assertThat((Integer) look.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isLessThanOrEqualTo(width);
                if (name.equals("bridge-0a1")) {
                    look.keyboard().press("u");
                    look.locator("[data-show=settled]").click();
                    look.evaluate(
                            "window.scrollTo({top: 0, behavior: 'instant'}); document.getElementById('said').textContent = ''");
                    look.mouse().move(0, 0);
                }
                look.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve("%s-%s-%d%s.png"
                                .formatted(
                                        name.replaceFirst("-.*", ""),
                                        language,
                                        width,
                                        scheme == ColorScheme.DARK ? "-dark" : ""))));
            }
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = ReportInBrowserTests.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
