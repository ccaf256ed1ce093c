package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.html.HtmlReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A story of three editions, of which the reader chooses what to see. */
class ThreeEditionsTests extends ReportPages {

    ThreeEditionsTests() {
        super(1440);
    }

    @Override
    void write() throws IOException {
        new HtmlReportWriter()
                .write(new MadeUpRun(List.of(MadeUpStories.orchard(), MadeUpStories.bridge())), 7, folder);
    }

    @BeforeEach
    void openStory() {
        go("stories/orchard-0e5.html");
    }

    private Locator choice(String key) {
        return page.locator("[data-choose='" + key + "']");
    }

    /** A choice shows at once, a finding that is gone to only when the browser has followed the address. */
    private void assertShown(String... choices) {
        page.waitForFunction("""
                wanted => [...document.querySelectorAll('.comparison')].filter(one => one.checkVisibility())
                  .map(one => one.dataset.choice).join() === wanted
                """, String.join(",", choices));
        assertThat(page.locator(".comparison:visible").all().stream().map(one -> one.getAttribute("data-choice")))
                .containsExactly(choices);
    }

    @Test
    void theChoiceIsMadeByKeyboardAndRememberedInEveryStory() {
        assertShown("de+en", "ru+en");
        choice("all").focus();
        page.keyboard().press("Enter");
        assertShown("all");
        assertThat(choice("all").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(choice("each").getAttribute("aria-pressed")).isEqualTo("false");
        page.reload();
        assertShown("all");
        go("stories/bridge-0a1.html");
        assertShown("ru+en"); // two editions, whatever was chosen
        go("ru/stories/orchard-0e5.html");
        assertShown("all");
        assertThat(choice("all").innerText()).isEqualTo("Все версии");
        assertThat(choice("de+en").innerText()).isEqualToIgnoringCase("немецкий – английский");
    }

    @Test
    void threeEditionsStandInColumnsAndOneBelowAnotherOnAPhone() {
        choice("all").click();
        assertThat(leftEdges()).doesNotHaveDuplicates().isSorted().hasSize(3);
        page.setViewportSize(390, 844);
        assertThat(leftEdges().stream().distinct()).hasSize(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void aMarkedWordLeadsToItsFindingInItsComparison() {
        choice("all").click();
        page.locator(".together a.hit").last().click();
        assertShown("ru+en");
        page.locator(".card.here").waitFor();
    }

    @Test
    void findingsOfAllComparisonsAreWalkedWhateverIsShown() {
        choice("all").click();
        page.keyboard().press("j");
        assertShown("de+en");
        page.keyboard().press("j");
        assertShown("ru+en");
        page.keyboard().press("k");
        assertShown("de+en");
        page.reload();
        page.locator(".card.here").waitFor();
    }

    @Test
    void allThatIsShownIsNotWhatIsAway() {
        choice("ru+en").click();
        page.locator("[data-bulk=dismissed]").click();
        assertThat(page.locator("dialog li").count()).isEqualTo(1);
    }

    /** Where the cells of the first row below the heads begin. */
    private List<Double> leftEdges() {
        return page.locator(".together .row:not(.heads)").first().locator(".cell").all().stream()
                .map(cell -> Objects.requireNonNull(cell.boundingBox()).x)
                .toList();
    }
}
