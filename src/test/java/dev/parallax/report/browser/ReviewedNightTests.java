package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import dev.parallax.job.command.MadeUpNights;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer's morning in the report on disk, and the nights after it. */
class ReviewedNightTests {

    private final Path folder;
    private final MadeUpNights nights;

    ReviewedNightTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        nights = new MadeUpNights(folder);
        nights.write("in/one.txt", "Ferry calls at the old harbour\n\nA ferry called on Monday, the minsiter said.\n");
        nights.write("in/two.txt", "Theatre opens its season\n\nIt opens with a premeire tonight.\n");
    }

    @Test
    void whatIsDismissedInTheBrowserIsDismissedOnTheNextNights() throws Exception {
        try (BrowserContext browser = Browsers.browser().newContext()) {
            nights.run();
            assertThat(nights.out()).contains("Findings       2 new");
            Page page = browser.newPage();
            page.navigate(folder.resolve("report/index.html").toUri().toString());
            page.locator(".slip:has-text('minsiter') a").click();
            page.waitForURL("**/stories/*.html*");
            page.keyboard().press("d");
            Download saved = page.waitForDownload(() -> page.locator("#save").click());
            saved.saveAs(folder.resolve("report").resolve(saved.suggestedFilename()));

            nights.run();
            assertThat(nights.out()).contains("Findings       0 new, 1 known, 0 reopened, 0 fixed, 1 dismissed");
            List<String> decisions = decisions();
            page.navigate(folder.resolve("report/index.html").toUri().toString());
            assertThat(page.locator(".slip").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("premeire");
            assertThat(page.locator("#tray").isHidden()).isTrue();

            nights.run();
            assertThat(nights.out()).contains("Findings       0 new, 1 known, 0 reopened, 0 fixed, 1 dismissed");
            assertThat(decisions()).isEqualTo(decisions).hasSize(1);
        }
    }

    private List<String> decisions() throws SQLException {
        return nights.query("SELECT subject || verdict || decided_at FROM decision");
    }
}
