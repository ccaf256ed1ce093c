package dev.parallax.language.lingua;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinguaLanguageDetectorTests {

    private static final LinguaLanguageDetector DETECTOR = new LinguaLanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|Губернатор сообщил, что мост через реку откроют на месяц раньше срока.",
                "en|The governor said that the bridge would open a month ahead of time.",
                "uk|Губернатор повідомив, що міст через річку відкриють на місяць раніше.",
                "be|Губернатар паведаміў, што мост праз раку адкрыюць на месяц раней.",
                "bg|Губернаторът съобщи, че мостът над реката ще бъде открит месец по-рано.",
                "sr|Гувернер је саопштио да ће мост преко реке бити отворен месец дана раније.",
                "mk|Гувернерот соопшти дека мостот преку реката ќе биде отворен еден месец порано.",
                "kk|Губернатор өзен үстіндегі көпір бір ай бұрын ашылатынын айтты."
            })
    void tellsRussianAndEnglishFromTheirNeighbours(String tag, String text) {
        DetectedLanguage language = DETECTOR.detect(text);

        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.margin()).isPositive();
    }

    @Test
    void aTextWithoutLettersHasNoLanguage() {
        assertThat(DETECTOR.detect("12:30 — 14.5 %")).isEqualTo(DetectedLanguage.UNKNOWN);
    }

    @Test
    void aParagraphTooShortToTellTakesTheArticlesLanguage() {
        ArticleLanguage language = DETECTOR.detect(article(
                "Мост через реку откроют раньше срока, сообщил губернатор области в понедельник.",
                "Киев",
                "Работы начались весной и шли даже ночью, рассказали строители журналистам."));

        assertThat(language.paragraphs()).extracting(DetectedLanguage::tag).containsOnly("ru");
    }

    @Test
    void paragraphsTooShortToTellAreToldTogether() {
        ArticleLanguage language =
                DETECTOR.detect(article("Пожар в порту", "Склад потушили к утру", "Трое вышли сами", "Причина неясна"));

        assertThat(language.article().tag()).isEqualTo("ru");
        assertThat(language.paragraphs()).extracting(DetectedLanguage::tag).containsOnly("ru");
    }

    @Test
    void theArticlesLanguageIsThatOfItsParagraphsWeight() {
        ArticleLanguage language = DETECTOR.detect(article(
                "Мостът ще бъде открит по-рано",
                "Губернаторът съобщи в понеделник, че новият мост над реката ще бъде открит за движение месец по-рано от срока.",
                "Строителите работят и през нощта",
                "Жители вышли на старый мост и встретили рабочих аплодисментами, рассказал очевидец событий.",
                "Старият мост остава затворен за камиони"));

        assertThat(language.article().tag()).isEqualTo("bg");
        assertThat(language.paragraphs().get(3).tag()).isEqualTo("ru");
    }

    private static Article article(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(
                    paragraphs.size(), ParagraphRole.BODY, text, List.of(new TextSpan(0, text.length()))));
        }
        return new Article("test", "a.txt", "hash", "text/plain", "utf-8", ArticleMetadata.NONE, paragraphs, List.of());
    }

    @Test
    void aForeignQuotationDoesNotFlipItsParagraphAndIsReported() {
        String russian = "Представитель компании ответил журналистам коротко и по-английски, ничего больше не добавив.";
        String english = "We have nothing to say about the bridge.";
        Paragraph paragraph = new Paragraph(
                0,
                ParagraphRole.BODY,
                russian + " " + english,
                List.of(
                        new TextSpan(0, russian.length()),
                        new TextSpan(russian.length() + 1, russian.length() + 1 + english.length())));
        DetectedLanguage language = DETECTOR.detect(paragraph.text());

        assertThat(language.tag()).isEqualTo("ru");
        assertThat(DETECTOR.detectSegments(paragraph, language))
                .extracting(DetectedLanguage::tag)
                .containsExactly("ru", "en");
    }

    @Test
    void readsThroughLatinLettersPutForCyrillicOnes() {
        assertThat(DETECTOR.detect("Moст прeкo рeкe ћe бити oтвoрeн рaниje.").tag())
                .isEqualTo("sr");
    }

    @Test
    void latinSerbianIsNeverTakenForEnglish() {
        assertThat(DETECTOR.detect("Guverner je rekao da će most preko reke biti otvoren ranije.")
                        .tag())
                .isEqualTo("sr-Latn");
    }

    @Test
    void aShortHeadingInAnotherScriptIsNotGivenTheArticlesLanguage() {
        ArticleLanguage language = DETECTOR.detect(article(
                "Мост открыли раньше срока",
                "The governor said that the bridge would open a month ahead of time.",
                "州长",
                "2026"));

        assertThat(language.paragraphs())
                .extracting(DetectedLanguage::tag)
                .containsExactly("ru", "en", DetectedLanguage.UNDETERMINED, "en");
    }

    @Test
    void aQuotationLongerThanItsFrameDoesNotFlipTheParagraph() {
        ArticleLanguage language = DETECTOR.detect(
                article("Губернатор области сообщил журналистам: \"The bridge will open early, and we are"
                        + " proud of the people who built it\", — и добавил, что движение пустят в мае."));

        assertThat(language.article().tag()).isEqualTo("ru");
        assertThat(language.paragraphs().get(0).tag()).isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|ГУБЕРНАТОР СООБЩИЛ ОБ ОТКРЫТИИ МОСТА РАНЬШЕ СРОКА",
                "en|GOVERNOR ANNOUNCES EARLY OPENING OF THE NEW BRIDGE",
                "und|Gubernator soobshchil ob otkrytii mosta ranshe sroka",
                "und|Pravitelstvo utverdilo plan razvitiya regionov na sleduyushchiy god",
                "und|Gubernator ogłosił wcześniejsze otwarcie mostu, ruch ruszy w maju przyszłego roku."
            })
    void headlinesInCapitalsAreToldAndThoseInOtherLettersAreNotGuessed(String tag, String headline) {
        assertThat(DETECTOR.detect(headline).tag()).isEqualTo(tag);
    }
}
