package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.Paragraph;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no one would write: each ends as an article or as an outcome with its reason. */
class HostileFilesTests {

    private static final String FIRST =
            "The bridge over the Tura will open a month early, the governor said on Monday at a meeting with builders in"
                    + " the regional centre, which lasted for more than two hours.";

    private static final String SECOND =
            "Work began in May and went on at night as well, because the old bridge had to be closed to lorries last year.";

    private static final String ARTICLE = "<h1>Bridge opens early</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private static final int TWENTY_MEGABYTES = 20 << 20;

    private final Path folder;

    HostileFilesTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPageOfTwentyMegabytesOfScriptIsReadLikeAnyOther() throws IOException {
        String script = "<script>" + "var a = 'x';\n".repeat(TWENTY_MEGABYTES / 13) + "</script>";

        assertIsTheArticle(read(script + ARTICLE, ExtractionLimits.DEFAULTS));
    }

    @Test
    void aPageOfTwentyMegabytesOfProseEndsAtItsTimeWithTheReason() throws IOException {
        String prose = "<p>" + FIRST + "</p>";
        ExtractionLimits limits = new ExtractionLimits(64L << 20, 64L << 20, 10, 2, Duration.ofMillis(50));

        Extraction extraction = read(prose.repeat(TWENTY_MEGABYTES / prose.length()), limits);

        assertThat(extraction).isInstanceOfSatisfying(Quarantined.class, quarantined -> {
            assertThat(quarantined.reason()).isEqualTo(QuarantineReason.TIMED_OUT);
            assertThat(Messages.english(quarantined.detail())).contains("50 ms");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<span>", "<font>", "<form>"})
    void tenThousandNestedTagsAreNoTrouble(String tags) throws IOException {
        assertIsTheArticle(read(tags.repeat(10_000) + ARTICLE, ExtractionLimits.DEFAULTS));
    }

    @Test
    void brokenEntitiesStayAsTheyStand() throws IOException {
        Extraction extraction = read(
                ARTICLE + "<p>Fish &amp Co. &bogus; &#x; caf&eacute and &laquo;more&raquo; of it for all of them.</p>",
                ExtractionLimits.DEFAULTS);

        assertThat(((Extracted) extraction).article().paragraphs())
                .last()
                .extracting(Paragraph::text)
                .isEqualTo("Fish & Co. &bogus; &#x; café and «more» of it for all of them.");
    }

    @Test
    void aPageWithoutABodyTagIsReadLikeAnyOther() throws IOException {
        assertIsTheArticle(read("<title>Bridge opens early</title>" + ARTICLE, ExtractionLimits.DEFAULTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>Empty</title></head></html>",
                "<html><script>document.write('text')</script></html>",
                "<html><frameset cols='20%,80%'><frame src='menu.html'><frame src='story.html'></frameset></html>",
                "<html><body><iframe src='story.html'></iframe></body></html>"
            })
    void aPageWithoutTextSaysThatItHasNoArticle(String html) throws IOException {
        assertThat(read(html, ExtractionLimits.DEFAULTS))
                .isInstanceOfSatisfying(
                        Quarantined.class,
                        quarantined -> assertThat(quarantined.reason()).isEqualTo(QuarantineReason.NO_ARTICLE));
    }

    private static void assertIsTheArticle(Extraction extraction) {
        assertThat(extraction).isInstanceOf(Extracted.class);
        assertThat(((Extracted) extraction).article().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Bridge opens early", FIRST, SECOND);
    }

    private Extraction read(String html, ExtractionLimits limits) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), html.getBytes(UTF_8));
        List<Extraction> extractions =
                new TikaArticleExtractor(limits).extract(new SourceFile("test", "page.html", file));
        assertThat(extractions).hasSize(1);
        return extractions.get(0);
    }

    @Test
    void aPdfWhoseFormsCallEachOtherEndsAfterSoManyForms() throws IOException {
        Path file = folder.resolve("forms.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject one = form(document);
            PDFormXObject other = form(document);
            callsTwice(one, other);
            callsTwice(other, one);
            page.setResources(new PDResources());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(one);
            }
            document.save(file.toFile());
        }

        List<Extraction> read = new TikaArticleExtractor(ExtractionLimits.DEFAULTS)
                .extract(new SourceFile("agency", "forms.pdf", file));

        assertThat(read).singleElement().isInstanceOfSatisfying(Quarantined.class, quarantined -> {
            assertThat(quarantined.reason()).isEqualTo(QuarantineReason.ARCHIVE_BOMB);
            assertThat(Messages.english(quarantined.detail())).contains("20,000 forms");
        });
    }

    private static PDFormXObject form(PDDocument document) {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        return form;
    }

    private static void callsTwice(PDFormXObject form, PDFormXObject called) throws IOException {
        String name = form.getResources().add(called).getName();
        try (OutputStream content = form.getContentStream().createOutputStream()) {
            content.write(("/" + name + " Do /" + name + " Do").getBytes(UTF_8));
        }
    }
}
