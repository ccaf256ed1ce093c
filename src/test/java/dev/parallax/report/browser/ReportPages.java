package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.html.ReviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A report that is written once and opened afresh by each test, which fails when the browser complains of anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields up
abstract class ReportPages {

    final List<String> complaints = new ArrayList<>();
    Path folder;
    BrowserContext context;
    Page page;

    private final int width;

    /** @param width of the window in pixels */
    ReportPages(int width) {
        this.width = width;
    }

    /** Writes the report into {@link #folder}. */
    abstract void write() throws IOException;

    @BeforeAll
    final void open(@TempDir Path where) throws IOException {
        folder = where;
        write();
    }

    @BeforeEach
    final void openPage() {
        context = Browsers.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        page = watched(context.newPage());
    }

    /** The page, of which every complaint counts from now on. */
    final Page watched(Page fresh) {
        complaints.clear();
        fresh.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        fresh.onPageError(complaints::add);
        fresh.onRequest(request -> {
            if (!request.url().matches("(file|data|blob|http://127\\.0\\.0\\.1).*")) {
                complaints.add("asked the network for " + request.url());
            }
        });
        return fresh;
    }

    @AfterEach
    final void nothingWasComplainedOf() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    /** Opens a review, which the page leaves before it closes: what a page asks for just then is cut off, and it complains. */
    final void review(MadeUpRun live, Runnable test) throws IOException {
        try (ReviewServer server = ReviewServer.start(live, live, 7, 0)) {
            page.navigate(server.address().toString());
            test.run();
            page.navigate("about:blank");
        }
    }

    /** Where the page says that it is: the driver hears later of what the page's own script put into its address. */
    final String address() {
        return String.valueOf(page.evaluate("location.href"));
    }

    /** @param file below the report's folder */
    final void go(String file) {
        page.navigate(folder.toUri() + file);
    }
}
