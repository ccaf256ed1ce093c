package dev.parallax.report.html;

import dev.parallax.message.UiLanguage;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code index.html}, a page for each story under {@code stories}, and what they need to open from disk. */
public final class HtmlReportWriter implements ReportWriter {

    private final List<Tongue> tongues;

    /** In English, with a switch to the other languages. */
    public HtmlReportWriter() {
        this(UiLanguage.EN);
    }

    /** @param main the language of the pages at the folder's root; those in the others are in folders of their own */
    public HtmlReportWriter(UiLanguage main) {
        this.tongues = Tongue.all(main);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        return HtmlDraft.begin(store, run, folder, tongues);
    }
}
