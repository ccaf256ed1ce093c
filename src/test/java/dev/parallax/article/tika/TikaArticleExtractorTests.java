package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.message.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikaArticleExtractorTests {

    private static final Path SAMPLE = Path.of("sample-input");

    private static final TikaArticleExtractor EXTRACTOR = new TikaArticleExtractor(ExtractionLimits.DEFAULTS);

    private final Path folder;

    TikaArticleExtractorTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tellsHeadingSubheadingDatelineAndBodyOfASavedTextApart() throws IOException {
        Article article = article("""
                All news

                Governor says the bridge over the Tura will open early

                The governor's office says the bridge will be ready a month before the date that was promised

                ZARECHINSK, November 10. /Herald/. The bridge will open early, the governor said. Work began in May.

                "We are ahead of the plan," he added.""");

        assertThat(article.paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(
                        ParagraphRole.HEADING,
                        ParagraphRole.SUBHEADING,
                        ParagraphRole.DATELINE,
                        ParagraphRole.BODY,
                        ParagraphRole.BODY);
        assertThat(article.heading()).isEqualTo("Governor says the bridge over the Tura will open early");
        assertThat(article.paragraphs().get(2).text()).isEqualTo("ZARECHINSK, November 10. /Herald/.");
        assertThat(article.paragraphs().get(3).segmentTexts())
                .containsExactly("The bridge will open early, the governor said.", "Work began in May.");
        assertThat(article.remarks())
                .extracting(Messages::english)
                .containsExactly("Dropped as page furniture: All news");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866"})
    void readsRussianTextInAnyCharset(String charset) throws IOException {
        String text = "Мост через Туру откроют раньше срока\n\nЗАРЕЧИНСК, 10 ноября. /Вестник/. Мост откроют"
                + " раньше срока, сообщил губернатор. Работы начались в мае 2024 г. в двух местах.";

        Article article = article("bridge.txt", text.getBytes(Charset.forName(charset)));

        assertThat(article.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "Мост через Туру откроют раньше срока",
                        "ЗАРЕЧИНСК, 10 ноября. /Вестник/.",
                        "Мост откроют раньше срока, сообщил губернатор. Работы начались в мае 2024 г. в двух местах.");
    }

    @Test
    void keepsTheQuotationMarksOfWindows1252() throws IOException {
        Article article = article(
                "quote.txt",
                "“It’s done”, the mayor said – twice, in a café.".getBytes(Charset.forName("windows-1252")));

        assertThat(article.heading()).isEqualTo("“It’s done”, the mayor said – twice, in a café.");
    }

    @Test
    void mendsDoublyEncodedTextAndSaysSo() throws IOException {
        String text = "Мост через Туру откроют раньше срока, сообщил губернатор области.";
        String twice = new String(text.getBytes(UTF_8), Charset.forName("windows-1251"));

        Article article = article("twice.txt", twice.getBytes(UTF_8));

        assertThat(article.heading()).isEqualTo(text);
        assertThat(article.remarks())
                .extracting(Messages::english)
                .hasSize(1)
                .first()
                .asString()
                .contains("windows-1251");
    }

    @ParameterizedTest
    @CsvSource({
        "en/flood.html, text/html",
        "en/grain.rtf, application/rtf",
        "en/museum.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "en/railway.odt, application/vnd.oasis.opendocument.text",
        "ru/grain.eml, message/rfc822",
        "ru/railway.pdf, application/pdf"
    })
    void readsHeadingDatelineAndBodyOfEveryFormat(String location, String mediaType) {
        Article article = onlyArticle(SAMPLE.resolve(location));

        assertThat(article.mediaType()).isEqualTo(mediaType);
        assertThat(article.paragraphs())
                .extracting(Paragraph::role)
                .contains(ParagraphRole.HEADING, ParagraphRole.DATELINE, ParagraphRole.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/grain.rtf", "en/museum.docx", "en/railway.odt", "ru/railway.pdf"})
    void aFileOfADocumentSaysWhenItWasBegunAndNotWhenItWasPublished(String location) {
        ArticleMetadata metadata = onlyArticle(SAMPLE.resolve(location)).metadata();

        assertThat(metadata.published()).isNull();
        assertThat(metadata.created()).isNotNull();
    }

    @Test
    void readsAPdfThatBringsNoFontAndNamesItsTitle() throws IOException {
        Path pdf = folder.resolve("bridge.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("Bridge opens early");
            document.getDocumentInformation().setAuthor("Desk");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line :
                        List.of("Bridge opens early", "", "The bridge is open, and the", "governor was there.")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(pdf.toFile());
        }

        Article article = onlyArticle(pdf);

        assertThat(article.metadata().author()).isEqualTo("Desk");
        assertThat(article.paragraphs())
                .extracting(Paragraph::role, Paragraph::text)
                .containsExactly(
                        tuple(ParagraphRole.HEADING, "Bridge opens early"),
                        tuple(ParagraphRole.BODY, "The bridge is open, and the governor was there."));
    }

    @Test
    void readsOneArticleForEachEntryOfAFeed() {
        assertThat(extract(SAMPLE.resolve("ru/feed.rss")))
                .hasSizeGreaterThan(1)
                .allSatisfy(extraction -> assertThat(extraction).isInstanceOf(Extracted.class));
    }

    @Test
    void readsTheFilesOfAnArchive() {
        assertThat(extract(SAMPLE.resolve("archive/birchbark.zip")))
                .isNotEmpty()
                .allSatisfy(extraction -> assertThat(extraction.location()).contains("!/"))
                .hasOnlyElementsOfType(Extracted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, EMPTY",
        "blank.txt, EMPTY",
        "bomb.zip, ARCHIVE_BOMB",
        "encrypted.pdf, ENCRYPTED",
        "encrypted.zip, ENCRYPTED",
        "external-entity.rss, UNREADABLE",
        "noise.bin, UNSUPPORTED",
        "scanned.pdf, NEEDS_OCR",
        "script-only.html, NO_ARTICLE",
        "truncated.docx, TRUNCATED",
        "truncated.pdf, TRUNCATED",
        "unsafe-path.zip, UNSAFE_PATH"
    })
    void quarantinesWhatCannotBeReadWithItsReason(String name, QuarantineReason reason) {
        assertThat(extract(SAMPLE.resolve("broken").resolve(name)))
                .filteredOn(Quarantined.class::isInstance)
                .extracting(extraction -> ((Quarantined) extraction).reason())
                .contains(reason);
    }

    @Test
    void quarantinesAFileOverTheLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("large.txt"), "A long story. ".repeat(100));
        ExtractionLimits limits = new ExtractionLimits(1000, 1000, 10, 2, Duration.ofSeconds(10));

        Quarantined quarantined = (Quarantined) new TikaArticleExtractor(limits)
                .extract(new SourceFile("test", "large.txt", file))
                .get(0);

        assertThat(quarantined.reason()).isEqualTo(QuarantineReason.TOO_LARGE);
        assertThat(Messages.english(quarantined.detail())).contains("1,400", "1,000");
    }

    @Test
    void quarantinesAFileThatIsGone() {
        Quarantined quarantined =
                (Quarantined) extract(folder.resolve("gone.txt")).get(0);

        assertThat(quarantined.reason()).isEqualTo(QuarantineReason.VANISHED);
    }

    @Test
    void keepsWhatWasReadBeforeTheTimeRanOut() throws IOException {
        ExtractionLimits limits = new ExtractionLimits(1 << 20, 1 << 20, 10, 2, Duration.ofMillis(1));
        Path file = Files.write(
                folder.resolve("slow.txt"),
                "Всё это долго читать. ".repeat(40_000).getBytes(UTF_16LE));

        List<Extraction> extractions =
                new TikaArticleExtractor(limits).extract(new SourceFile("test", "slow.txt", file));

        assertThat(extractions)
                .last()
                .isInstanceOfSatisfying(
                        Quarantined.class,
                        quarantined -> assertThat(quarantined.reason())
                                .isIn(QuarantineReason.TIMED_OUT, QuarantineReason.TOO_LARGE));
    }

    private Article article(String text) throws IOException {
        return article("article.txt", text.getBytes(UTF_8));
    }

    private Article article(String name, byte[] bytes) throws IOException {
        return onlyArticle(Files.write(folder.resolve(name), bytes));
    }

    private static Article onlyArticle(Path file) {
        List<Extraction> extractions = extract(file);
        assertThat(extractions).hasSize(1).first().isInstanceOf(Extracted.class);
        return ((Extracted) extractions.get(0)).article();
    }

    private static List<Extraction> extract(Path file) {
        return EXTRACTOR.extract(new SourceFile("test", file.getFileName().toString(), file));
    }
}
