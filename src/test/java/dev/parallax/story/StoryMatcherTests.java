package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Invented; several tell of the same kind of event. */
    private static final List<String> BRIEFS = List.of(
            "The council of Brodfeld voted on Tuesday to close the swimming bath.",
            "The council of Ostermark voted on Friday to keep the swimming bath.",
            "A lorry with 12 tons of apples overturned near Linden.",
            "A lorry with 30 tons of gravel overturned near Kappel.",
            "Two goats blocked the runway of a small airport for an hour.",
            "Winds of 90 kilometres an hour tore roofs off in the harbour.",
            "Her novel about beekeepers won the Halberg prize.",
            "His novel about lighthouse keepers won the Ronne prize.",
            "The bakery on the market square gives away bread after six.",
            "Rain is expected on Monday, with 14 degrees in the valleys.",
            "Snow is expected on Sunday, with minus 3 degrees in the valleys.",
            "The choir sang for nine hours without a break.",
            "Police found the stolen bronze horse in a barn.",
            "The ferry will not sail in February because of repairs.",
            "A court fined the quarry 4,000 euros for noise at night.",
            "A court fined the sawmill 7,500 euros for smoke at night.",
            "The school garden grew a pumpkin of 61 kilograms.",
            "Trains between Aldau and Merz are an hour late.");

    private final StoryMatcher matcher = new StoryMatcher(new NoLexicon());

    private static Edition edition(long id, String text) {
        return edition(id, text, ArticleMetadata.NONE);
    }

    private static Edition edition(long id, String text, ArticleMetadata metadata) {
        return edition(id, text, metadata, id + ".txt");
    }

    private static Edition edition(long id, String text, ArticleMetadata metadata, String location) {
        Article article = new Article(
                "test",
                location,
                "hash" + id,
                "text/plain",
                "UTF-8",
                metadata,
                List.of(new Paragraph(0, ParagraphRole.BODY, text, List.of())),
                List.of());
        return new Edition(
                id,
                article,
                new ArticleLanguage(DetectedLanguage.UNKNOWN, List.of(DetectedLanguage.UNKNOWN)),
                Collections.singletonList(null));
    }

    private static Edition in(String language, long id, String text, @Nullable String translation) {
        return in(language, id, text, translation, id + ".txt");
    }

    private static Edition in(String language, long id, String text, @Nullable String translation, String location) {
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        return new Edition(
                id,
                edition(id, text, ArticleMetadata.NONE, location).article(),
                new ArticleLanguage(detected, List.of(detected)),
                Collections.singletonList(translation));
    }

    @Test
    void languagesThatNoLexiconKnowsArePairedByNamesFiguresAndInternationalWords() {
        Edition ferry = in(
                "uk",
                21,
                "Пором «Аврора» із 214 пасажирами сів на мілину біля острова Сааремаа, повідомив капітан Тоомас Кириллов. Буксир прибув о 18:40.",
                null);
        Edition opera = in(
                "de",
                22,
                "3750 Zuschauer sahen in Helsinki die Oper «Sadko». Die Dirigentin Anna Lehtinen nannte die Premiere gelungen, Karten kosteten 95 Euro.",
                null);
        Edition frost =
                in("de", 23, "In Jakutsk sind es minus 51 Grad. Die Kinder haben seit dem 12. Januar frei.", null);

        assertThat(matcher.match(
                        List.of(ferry, opera, frost),
                        List.of(
                                in("en", 11, FERRY_EN.texts().get(0), null),
                                in("en", 12, OPERA_EN.texts().get(0), null)),
                        List.of()))
                .extracting(StoryPair::source, StoryPair::target)
                .containsExactly(tuple(21L, 11L), tuple(22L, 12L));
    }

    @Test
    void anEditionHasACounterpartInEachLanguage() {
        Edition german = in(
                "de",
                21,
                "Die Fähre «Avrora» mit 214 Menschen lief vor Saaremaa auf Grund, sagte Kapitän Toomas Kirillov. Um 18:40 kam ein Schlepper.",
                null);

        assertThat(matcher.match(
                        List.of(in("ru", 1, FERRY_RU.texts().get(0), null), german),
                        List.of(in("en", 11, FERRY_EN.texts().get(0), null)),
                        List.of()))
                .extracting(StoryPair::source, StoryPair::target)
                .containsExactly(tuple(1L, 11L), tuple(21L, 11L));
    }

    /** Eighteen pairs whose originals share nothing with the other side, and whose translations are its very words. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "de", "kk"})
    void aTranslationThatIsTheOtherEditionWordForWordMakesAPair(String language) {
        List<Edition> sources = new ArrayList<>();
        List<Edition> targets = new ArrayList<>();
        for (int i = 0; i < BRIEFS.size(); i++) {
            sources.add(in(language, i, "Ыыы ааа эээ ыыаа %d.".formatted(i % 3), BRIEFS.get(i)));
            targets.add(in("en", 100 + i, BRIEFS.get(i), null));
        }

        assertThat(new StoryMatcher(EmbeddedLexicon.load()).match(sources, targets, List.of()))
                .hasSize(BRIEFS.size())
                .allMatch(pair -> pair.target() == pair.source() + 100);
    }

    @Test
    void editionsThatShareNamesAndNumbersArePaired() {
        assertThat(matcher.match(List.of(FERRY_RU, OPERA_RU, FROST_RU), List.of(OPERA_EN, FERRY_EN), List.of()))
                .extracting(StoryPair::source, StoryPair::target)
                .containsExactly(tuple(1L, 11L), tuple(2L, 12L));
    }

    @Test
    void aPairSaysWhatItsEditionsShare() {
        StoryPair pair =
                matcher.match(List.of(FERRY_RU), List.of(FERRY_EN), List.of()).get(0);

        assertThat(said(pair)).contains("214", "Сааремаа ↔ Saaremaa");
        assertThat(pair.margin()).isEqualTo(pair.probability());
    }

    @Test
    void aPairNamesItsRunnerUp() {
        Edition other = edition(13, "The ferry Avrora was painted blue on Saaremaa, 7 people said.");
        StoryPair pair = matcher.match(List.of(FERRY_RU), List.of(FERRY_EN, other), List.of())
                .get(0);

        assertThat(pair.target()).isEqualTo(11);
        assertThat(pair.margin()).isLessThan(pair.probability() - 0.01);
        assertThat(said(pair).get(said(pair).size() - 1))
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
                .containsExactly(
                        new StoryPair(3, 12, 1, 1, List.of(Message.of("finding.pair.settled", "job file")), List.of()));
    }

    @Test
    void theFirstWordOnAPairCounts() {
        List<KnownPair> known =
                List.of(new KnownPair(1, 11, false, "reviewer"), new KnownPair(1, 11, true, "job file"));

        assertThat(matcher.match(List.of(FERRY_RU), List.of(FERRY_EN), known)).isEmpty();
    }

    @Test
    void severalOutletsOfOneStoryAreAllPairedWithIt() {
        List<Edition> outlets = Stream.of(21, 22, 23, 24, 25, 26)
                .map(id -> edition(id, FERRY_EN.article().paragraphs().get(0).text() + " Outlet " + id + " has it."))
                .toList();
        List<Edition> targets = new ArrayList<>(outlets);
        targets.add(OPERA_EN);

        assertThat(matcher.match(List.of(FERRY_RU, OPERA_RU), targets, List.of()))
                .extracting(StoryPair::source, StoryPair::target)
                .containsExactly(
                        tuple(1L, 21L),
                        tuple(1L, 22L),
                        tuple(1L, 23L),
                        tuple(1L, 24L),
                        tuple(1L, 25L),
                        tuple(1L, 26L),
                        tuple(2L, 12L));
    }

    @Test
    void fiveOutletsAtOneEventDoNotHideEachOthersStories() {
        String russian = "Регата «Янтарь» у Лиепаи: 38 яхт, 412 моряков, маршал Улдис Озолс, кубок Курземе.";
        String english =
                "The Yantar regatta off Liepaja: 38 yachts, 412 sailors, marshal Uldis Ozols, the Kurzeme cup.";
        List<Edition> sources = List.of(
                edition(1, russian + " Борис Дементьев."),
                edition(2, russian + " Яхта «Каравелла»."),
                edition(3, russian + " Зрителей 9 150."),
                edition(4, russian + " Судья Гунтарс."),
                edition(5, russian + " Вентспилс."));
        List<Edition> targets = List.of(
                edition(11, english + " Boris Dementyev."),
                edition(12, english + " The yacht Karavella."),
                edition(13, english + " Spectators: 9,150."),
                edition(14, english + " Umpire Guntars."),
                edition(15, english + " Ventspils."));

        assertThat(matcher.match(sources, targets, List.of()))
                .extracting(StoryPair::source, StoryPair::target)
                .containsExactly(tuple(1L, 11L), tuple(2L, 12L), tuple(3L, 13L), tuple(4L, 14L), tuple(5L, 15L));
    }

    @Test
    void editionsThatLinkToEachOtherArePairedWhateverTheyShare() {
        URI address = URI.create("https://example.org/en/frost");
        Edition russian = edition(4, "Мороз.", metadata(null, Map.of("en", address), null));
        Edition english = edition(14, "It was cold.", metadata(address, Map.of(), null));

        assertThat(matcher.match(List.of(russian), List.of(english, FERRY_EN), List.of()))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.target()).isEqualTo(14);
                    assertThat(said(pair)).contains("link to https://example.org/en/frost");
                });
    }

    @Test
    void aTranslationSpeaksForAPair() {
        Edition translated = new Edition(
                FROST_RU.id(),
                FROST_RU.article(),
                FROST_RU.language(),
                List.of("Severe frost came to Yakutsk: minus 51 degrees. Junior pupils stay at home from January 12."));
        Edition english =
                edition(13, "Severe frost hits Yakutsk: pupils stay at home from January 12, minus 51 degrees.");

        double without = probability(FROST_RU, english);
        assertThat(probability(translated, english)).isGreaterThan(without).isGreaterThan(0.9);
    }

    private double probability(Edition source, Edition target) {
        return matcher.match(List.of(source), List.of(target), List.of()).stream()
                .mapToDouble(StoryPair::probability)
                .findFirst()
                .orElse(0);
    }

    @Test
    void filesOfOneNameAreRatherAPair() {
        Edition russian =
                edition(1, "Мороз в Якутске, минус 51 градус.", metadata(null, Map.of(), null), "ru/frost.txt");
        Edition english = edition(11, "Yakutsk has 12 new schools.", metadata(null, Map.of(), null), "en/frost.txt");
        Edition other = edition(12, "Yakutsk has 12 new schools.", metadata(null, Map.of(), null), "en/schools.txt");

        assertThat(probability(russian, english)).isGreaterThan(probability(russian, other));
    }

    @Test
    void aFilesNameMayHaveTheTagOfAnyLanguage() {
        Edition german = in("de", 1, "Frost in Jakutsk, minus 51 Grad.", null, "frost.de.html");
        Edition english = in("en", 11, "Yakutsk has 12 new schools.", null, "frost-eng.html");
        Edition other = in("en", 12, "Yakutsk has 12 new schools.", null, "schools-eng.html");

        assertThat(probability(german, english)).isGreaterThan(probability(german, other));
    }

    @Test
    void whatWasPublishedAWeekLaterIsRatherAnotherStory() {
        OffsetDateTime day = OffsetDateTime.parse("2026-03-03T08:00:00Z");
        Edition russian = edition(1, FERRY_RU.article().paragraphs().get(0).text(), metadata(null, Map.of(), day));
        Edition now = edition(11, FERRY_EN.article().paragraphs().get(0).text(), metadata(null, Map.of(), day));
        Edition later =
                edition(12, FERRY_EN.article().paragraphs().get(0).text(), metadata(null, Map.of(), day.plusDays(7)));

        double soon =
                matcher.match(List.of(russian), List.of(now), List.of()).get(0).probability();
        assertThat(matcher.match(List.of(russian), List.of(later), List.of()))
                .allSatisfy(pair -> assertThat(pair.probability()).isLessThan(soon));
    }

    private static ArticleMetadata metadata(
            @Nullable URI canonical, Map<String, URI> alternates, @Nullable OffsetDateTime published) {
        return new ArticleMetadata(canonical, alternates, null, published, null, null);
    }

    @Test
    void nothingIsPairedWithNothing() {
        assertThat(matcher.match(List.of(), List.of(FERRY_EN), List.of())).isEmpty();
        assertThat(matcher.match(List.of(FERRY_RU), List.of(), List.of())).isEmpty();
    }

    private static List<String> said(StoryPair pair) {
        return pair.evidence().stream().map(Messages.in(UiLanguage.EN)::text).toList();
    }
}
