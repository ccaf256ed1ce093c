package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.html.ReviewServer;
import dev.parallax.store.Decision;
import dev.parallax.store.Decision.Verdict;
import dev.parallax.store.DecisionLog;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two reviewers, each in a browser of their own, and one who only reads. */
class TwoReviewersTests {

    private static final String STORY = "stories/bridge-0a1.html";

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @Test
    void whatOneDecidesTheOtherSeesWithoutLoadingThePageAgain() throws IOException {
        MadeUpRun run = new MadeUpRun(MadeUpStories.all());
        try (ReviewServer server = ReviewServer.start(run, run, 7, 0)) {
            Page vera = reviewer(server.address(), "Vera");
            Page max = reviewer(server.address(), "Max");
            Locator seen = max.locator(".card").first();

            decide(vera, "a");
            PlaywrightAssertions.assertThat(seen.locator(".verdict")).containsText("Accepted · Vera, ");
            PlaywrightAssertions.assertThat(seen.locator("[data-act=accept]")).isHidden();
            assertThat(max.locator("#left").innerText())
                    .isEqualTo(vera.locator("#left").innerText());
        }
    }

    @Test
    void ofTwoOnOneFindingTheLaterCountsAndBothStayInTheLog() throws IOException {
        MadeUpRun run = new MadeUpRun(MadeUpStories.all());
        List<Decision> log = new ArrayList<>();
        try (ReviewServer server = ReviewServer.start(run, logged(run, log), 7, 0)) {
            Page vera = reviewer(server.address(), "Vera");
            Page max = reviewer(server.address(), "Max");
            // His clock is a day slow, and his page knows nothing of her decision when he decides.
            max.addInitScript("Date.prototype.toISOString = () => '2020-01-01T00:00:00.000Z'");
            max.route("**/decisions?after=*", route -> route.abort());
            max.navigate(max.url().replaceFirst("#.*", ""));

            decide(vera, "d");
            decide(max, "a");
            PlaywrightAssertions.assertThat(vera.locator(".card").first().locator(".verdict"))
                    .containsText("Accepted · Max, ");
            assertThat(run.inForce()).singleElement().satisfies(decision -> {
                assertThat(decision.verdict()).isEqualTo(Verdict.ACCEPTED);
                assertThat(decision.author()).isEqualTo("Max");
            });
            assertThat(log).extracting(Decision::author).containsExactly("Vera", "Max");
            vera.keyboard().press("u");
            assertThat(vera.locator("#said").innerText()).contains("Max has decided since");
            assertThat(run.inForce()).extracting(Decision::author).containsExactly("Max");
        }
    }

    @Test
    void whoOnlyReadsHasNoButtonsAndNoKeysToDecideWith() throws IOException {
        MadeUpRun run = new MadeUpRun(MadeUpStories.all());
        try (ReviewServer server = ReviewServer.start(run, run, 7, 0)) {
            Page vera = reviewer(server.address(), "Vera");
            Page reader = reviewer(server.readersAddress(), "");
            for (String button : List.of("accept", "dismiss", "more")) {
                assertThat(reader.locator("[data-act=" + button + "]:visible").count())
                        .as(button)
                        .isZero();
            }
            assertThat(reader.locator("[data-act=copy]:visible").count()).isPositive();
            reader.keyboard().press("j");
            reader.keyboard().press("d");
            assertThat(reader.locator("#said").innerText()).contains("This address is for reading");
            assertThat(run.inForce()).isEmpty();

            decide(vera, "a");
            PlaywrightAssertions.assertThat(reader.locator(".card").first().locator(".verdict"))
                    .containsText("Accepted · Vera, ");
        }
    }

    private Page reviewer(URI address, String name) {
        BrowserContext context = Browsers.browser().newContext();
        contexts.add(context);
        // A page asks every three seconds what others decided; the tests need not wait for that.
        context.addInitScript(
                "{ const every = setInterval; window.setInterval = (what, time) => every(what, time / 10); }");
        context.addInitScript("localStorage.setItem('parallax:name', JSON.stringify('" + name + "'));"
                + "localStorage.setItem('parallax:views', JSON.stringify({settled: true}))");
        Page page = context.newPage();
        page.navigate(address.toString());
        page.navigate(URI.create(page.url()).resolve(STORY).toString());
        return page;
    }

    /** The first finding of the page. */
    private static void decide(Page page, String key) {
        page.keyboard().press("j");
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.keyboard().press(key));
    }

    private static DecisionLog logged(MadeUpRun run, List<Decision> log) {
        return new DecisionLog() {
            @Override
            public int record(List<Decision> decisions) {
                log.addAll(decisions);
                return run.record(decisions);
            }

            @Override
            public List<Decision> inForce() {
                return run.inForce();
            }

            @Override
            public int wordsTakenBack() {
                return run.wordsTakenBack();
            }
        };
    }
}
