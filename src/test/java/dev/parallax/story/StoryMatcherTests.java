package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryMatcherTests {

    private static final Edition FERRY_RU = edition(
            1,
            "Паром «Аврора» с 214 пассажирами сел на мель у острова Сааремаа, сообщил капитан Тоомас Кириллов. Буксир прибыл в 18:40.");
    private static final Edition OPERA_RU = edition(
            2,
            "Оперу «Садко» в Хельсинки посмотрели 3750 зрителей. Дирижёр Анна Лехтинен назвала премьеру удачной, билеты стоили 95 евро.");
    private static final Edition FROST_RU =
            edition(3, "В Якутске ударили морозы: минус 51 градус. Школьники младших классов не учатся с 12 января.");
    private static final Edition FERRY_EN = edition(
            11,
            "The ferry Avrora with 214 people aboard ran aground off Saaremaa, captain Toomas Kirillov said. A tug came at 18:40.");
    private static final Edition OPERA_EN = edition(
            12,
            "Sadko was seen by 3,750 people in Helsinki. Tickets were 95 euros; conductor Anna Lehtinen called it a success.");

    private final StoryMatcher matcher = new StoryMatcher(new NoLexicon());

    private static Edition edition(long id, String text) {
        Article article = new Article(
                "test",
                id + ".txt",
                "hash" + id,
                "text/plain",
                "UTF-8",
                ArticleMetadata.NONE,
                List.of(new Paragraph(0, ParagraphRole.BODY, text, List.of())),
                List.of());
        return new Edition(
                id,
                article,
                new ArticleLanguage(DetectedLanguage.UNKNOWN, List.of(DetectedLanguage.UNKNOWN)),
                Collections.singletonList(null));
    }

    @Test
    void editionsThatShareNamesAndNumbersArePaired() {
        assertThat(matcher.match(List.of(FERRY_RU, OPERA_RU, FROST_RU), List.of(OPERA_EN, FERRY_EN), List.of()))
                .extracting(StoryPair::source, StoryPair::target)
                .containsExactly(tuple(1L, 11L), org.assertj.core.groups.Tuple.tuple(2L, 12L));
    }

    @Test
    void aPairSaysWhatItsEditionsShare() {
        StoryPair pair =
                matcher.match(List.of(FERRY_RU), List.of(FERRY_EN), List.of()).get(0);

        assertThat(pair.evidence()).contains("214", "Сааремаа ↔ Saaremaa");
        assertThat(pair.margin()).isEqualTo(pair.probability());
    }

    @Test
    void aPairNamesItsRunnerUp() {
        Edition other = edition(13, "The ferry Avrora was painted blue on Saaremaa, 7 people said.");
        StoryPair pair = matcher.match(List.of(FERRY_RU), List.of(FERRY_EN, other), List.of())
                .get(0);

        assertThat(pair.target()).isEqualTo(11);
        assertThat(pair.margin()).isLessThan(pair.probability() - 0.01);
        assertThat(pair.evidence().get(pair.evidence().size() - 1))
                .isEqualTo(
                        "runner-up, with %d%%: “The ferry Avrora was painted blue on Saaremaa, 7 people said.” (test:13.txt)"
                                .formatted(Math.round((pair.probability() - pair.margin()) * 100)));
    }

    @Test
    void theOrderOfTheEditionsMakesNoDifference() {
        assertThat(matcher.match(List.of(FROST_RU, OPERA_RU, FERRY_RU), List.of(FERRY_EN, OPERA_EN), List.of()))
                .isEqualTo(
                        matcher.match(List.of(FERRY_RU, OPERA_RU, FROST_RU), List.of(OPERA_EN, FERRY_EN), List.of()));
    }

    @Test
    void aPersonsWordWins() {
        List<KnownPair> known =
                List.of(new KnownPair(1, 11, false, "reviewer"), new KnownPair(3, 12, true, "job file"));

        assertThat(matcher.match(List.of(FERRY_RU, OPERA_RU, FROST_RU), List.of(OPERA_EN, FERRY_EN), known))
                .containsExactly(new StoryPair(3, 12, 1, 1, List.of("job file")));
    }

    @Test
    void nothingIsPairedWithNothing() {
        assertThat(matcher.match(List.of(), List.of(FERRY_EN), List.of())).isEmpty();
        assertThat(matcher.match(List.of(FERRY_RU), List.of(), List.of())).isEmpty();
    }
}
