package dev.parallax.article.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.WireItem;
import dev.parallax.message.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTests {

    private static final String FIRST = "The ferry across the Ob is running again, the harbour office said on Friday.";
    private static final String SECOND = "Two boats cross every hour, as they did before the ice came in November.";

    @ParameterizedTest
    @CsvSource({
        "'By Anna Smith', Anna Smith",
        "'Anna Smith', Anna Smith",
        "'Anna J. Smith, Herald', 'Anna J. Smith, Herald'",
        "'ANNA SMITH', ANNA SMITH",
        "'Автор: Иван Петров', Иван Петров",
        "'И. Петров-Водкин', И. Петров-Водкин",
        "'Reporting by Anna Smith and Ivan Petrov', Anna Smith and Ivan Petrov",
        "'Von Greta Lohmann', Greta Lohmann",
        "'Von Jan Peters und Ursula von der Heide, Kiel', 'Jan Peters und Ursula von der Heide, Kiel'",
        "'Par Hélène Marchand et Luc de la Tour (avec AFP)', Hélène Marchand et Luc de la Tour (avec AFP)",
        "'Por Lucía Robles', Lucía Robles",
        "'Di Marco Bellini', Marco Bellini",
        "'Autor: Zofia Wrona', Zofia Wrona",
        "'Підготувала Леся Гончар', Леся Гончар",
        "'Корреспондент ТАСС Ирина Лесная', ТАСС Ирина Лесная",
        "'From Anna Smith', Anna Smith",
        "'Аўтар: Алесь Крыніца', Алесь Крыніца"
    })
    void aLineWithANameIsTheAuthor(String line, String author) {
        Article article = article("Ferry runs again", line, FIRST, SECOND);

        assertThat(article.metadata().author()).isEqualTo(author);
        assertThat(texts(article)).containsExactly("Ferry runs again", FIRST, SECOND);
        assertThat(article.remarks()).extracting(Messages::english).containsExactly("Read as the author: " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boats Cross",
                "Two boats cross every hour",
                "Ferry Office, Friday",
                "Why now?",
                "Von Kiel bis Rostock",
                "Par temps de grand froid",
                "Di nuovo in mare",
                "From Omsk to Tara",
                "От Омска до Тары",
                "Текст Договора опубликован",
                "Корреспондент Би-би-си ранен",
                "Автори Закону – депутати",
                "Por fin llega la Paz"
            })
    void otherShortLinesAreNot(String line) {
        assertThat(texts(article("Ferry runs again", line, FIRST, SECOND)))
                .containsExactly("Ferry runs again", line, FIRST, SECOND);
    }

    @Test
    void belowAHeadingInCapitalsCapitalsAreNoName() {
        assertThat(texts(article("FERRY RUNS AGAIN", "CITY REJOICES", FIRST, SECOND)))
                .containsExactly("FERRY RUNS AGAIN", "CITY REJOICES", FIRST, SECOND);
        assertThat(article("FERRY RUNS AGAIN", "BY ANNA SMITH", FIRST, SECOND)
                        .metadata()
                        .author())
                .isEqualTo("ANNA SMITH");
    }

    @ParameterizedTest
    @CsvSource({
        "'November 10, 2026, 3:20 p.m.', 2026-11-10T15:20Z",
        "'10 ноября 2026 года, 15:20 мск', 2026-11-10T15:20+03:00",
        "'15:20, 10.11.2026', 2026-11-10T15:20Z",
        "'Published: 2026-11-10 15:20 +03:00', 2026-11-10T15:20+03:00",
        "'Вторник, 10 ноября 2026', 2026-11-10T00:00Z",
        "'Tue, 10 Nov 2026', 2026-11-10T00:00Z",
        "'Veröffentlicht am 3. Oktober 2026 um 18:05 Uhr', 2026-10-03T18:05Z",
        "'Publié le 1er août 2026 à 7h45', 2026-08-01T07:45Z",
        "'Lunes, 9 de marzo de 2026', 2026-03-09T00:00Z",
        "'Aggiornato il 22 maggio 2026 alle 9.30', 2026-05-22T09:30Z",
        "'środa, 7 października 2026, godz. 12:15', 2026-10-07T12:15Z",
        "'Опубліковано 24 серпня 2026 року о 16:40', 2026-08-24T16:40Z",
        "'8 жніўня 2026 г., 10:00', 2026-08-08T10:00Z",
        "'2026 жылғы 16 желтоқсан, 11:20', 2026-12-16T11:20Z"
    })
    void aLineWithADateIsTheTime(String line, String time) {
        Article article = article(line, "Ferry runs again", FIRST, SECOND);

        assertThat(article.metadata().published()).hasToString(time);
        assertThat(texts(article)).containsExactly("Ferry runs again", FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource({
        "'By Anna Smith | November 10, 2026', Anna Smith, 2026-11-10T00:00Z",
        "10.11.2026 15:20 • Иван Петров, Иван Петров, 2026-11-10T15:20Z",
        "Новости — 10 ноября 2026, , 2026-11-10T00:00Z"
    })
    void aLineMayNameBoth(String line, @Nullable String author, String time) {
        Article article = article("Ferry runs again", line, FIRST, SECOND);

        assertThat(article.metadata().author()).isEqualTo(author);
        assertThat(article.metadata().published()).hasToString(time);
        assertThat(texts(article)).containsExactly("Ferry runs again", FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMBARGOED UNTIL 18:00 GMT, November 11, 2026 | 2026-11-11T18:00Z |",
                "Not for publication before 11 November 2026, 6 a.m. | 2026-11-11T00:00Z |",
                "ЭМБАРГО до 12:00 мск 11 ноября 2026 года! | 2026-11-11T12:00+03:00 |",
                "Embargo until 11 November 2026, for the season 2015-2016 | 2026-11-11T00:00Z |",
                "Embargo until 11 November 2026, 18:00 +9900 | 2026-11-11T18:00Z |",
                "Embargo: until the vote is over | | under embargo"
            })
    void aLineMayHoldTheTextBack(String line, @Nullable String until, @Nullable String status) {
        Article article = article(line, "Ferry runs again", FIRST, SECOND);

        WireItem item = Objects.requireNonNull(article.metadata().wire());
        assertThat(item.embargo() == null ? null : item.embargo().toString()).isEqualTo(until);
        assertThat(item.status()).isEqualTo(status);
        assertThat(texts(article)).containsExactly("Ferry runs again", FIRST, SECOND);
        assertThat(article.remarks()).extracting(Messages::english).containsExactly("Read as an embargo: " + line);
    }

    @Test
    void whatIsWrittenOfAnEmbargoIsText() {
        Article article =
                article("Embargo on grain is lifted", "The embargo until May 8, 2026 hurt the port.", FIRST, SECOND);

        assertThat(article.metadata().wire()).isNull();
        assertThat(article.paragraphs()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUSSIA-FERRY", "BC-EU--Russia-Ferry, 2nd Ld-Writethru", "ПАРОМ-ОБЬ"})
    void theNameThatAnAgencyGivesAStoryIsNoHeadline(String slugline) {
        Article article = article(slugline, "Ferry over the river Ob runs again", FIRST, SECOND);

        assertThat(article.heading()).isEqualTo("Ferry over the river Ob runs again");
        assertThat(article.remarks())
                .extracting(Messages::english)
                .containsExactly("Read as the slugline: " + slugline);
    }

    @Test
    void whatWasEscapedOnceTooOftenIsMendedAndReported() {
        Article article = article(
                "Fish &amp; chips", "The caf&#233; &laquo;Ob&raquo; is open; so is A&B; it says.", FIRST, SECOND);

        assertThat(texts(article))
                .containsExactly("Fish & chips", "The caf\u00e9 «Ob» is open; so is A&B; it says.", FIRST, SECOND);
        assertThat(article.remarks())
                .extracting(Messages::english)
                .containsExactly("Read as the characters that they stand for: &#233;, &amp;, &laquo;, &raquo;");
    }

    @Test
    void aParagraphWithoutAWordIsNone() {
        Article article = article("Ferry runs again", FIRST, "* * *", SECOND, "___");

        assertThat(texts(article)).containsExactly("Ferry runs again", FIRST, SECOND);
        assertThat(article.remarks())
                .extracting(Messages::english)
                .containsExactly(
                        "Left out, as there is no word in it: * * *", "Left out, as there is no word in it: ___");
    }

    @Test
    void aDatelineMayStandOnALineOfItsOwn() {
        assertThat(article("Ferry runs again", "NOVOSIBIRSK, May 8 (Reuters) -", FIRST, SECOND)
                        .paragraphs())
                .extracting(paragraph -> paragraph.role() + " " + paragraph.text())
                .containsExactly(
                        "HEADING Ferry runs again",
                        "DATELINE NOVOSIBIRSK, May 8 (Reuters) -",
                        "BODY " + FIRST,
                        "BODY " + SECOND);
    }

    @Test
    void whatTheFileSaysComesFirst() {
        Article article = article("Ferry runs again", "40 boats on 10 November 2026", FIRST, SECOND);

        assertThat(article.metadata().published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Boats cross", "Ferry runs", "Вода ушла"})
    void aHeadlineOfTwoWordsIsNoRubric(String headline) {
        Article article =
                article(headline, "What the harbour office promised in May", FIRST, SECOND + " Вода ушла с улиц.");

        assertThat(article.heading()).isEqualTo(headline);
    }

    private static Article article(String... paragraphs) {
        return new Draft(
                        "text/plain",
                        "utf-8",
                        ArticleMetadata.NONE,
                        Stream.of(paragraphs).map(Block::text).toList(),
                        List.of())
                .finish("test", "a.txt")
                .orElseThrow();
    }

    private static List<String> texts(Article article) {
        return article.paragraphs().stream().map(paragraph -> paragraph.text()).toList();
    }

    @Test
    void aGermanHeadingOfNounsIsNoName() {
        String first = "Im Hafen von Kiel fährt die Fähre wieder, sagte die Behörde am Freitag.";
        String second = "Zwei Boote fahren jede Stunde, und der Verkehr ist so stark wie vor dem Winter.";

        assertThat(texts(article("Fähre fährt wieder", "Hafen Kiel", first, second)))
                .containsExactly("Fähre fährt wieder", "Hafen Kiel", first, second);
    }
}
