package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Small nights with stories of one kind: other earthquakes, other trials, the rate of yesterday. */
class PairingCasesTests {

    private static final StoryMatcher MATCHER = new StoryMatcher(EmbeddedLexicon.load());

    @Test
    void storiesOfOneKindAreNoPair() throws IOException, URISyntaxException {
        assertThat(pairs("pool"))
                .containsExactlyInAnyOrder(
                        "match1.ru match1.en",
                        "match2.ru match2.en",
                        "quake2.ru quake2.en",
                        "quake2-follow.ru quake2-follow.en");
    }

    @Test
    void yesterdaysInstalmentStaysAlone() throws IOException, URISyntaxException {
        assertThat(pairs("instalment")).containsExactly("rouble-1104.ru rouble-1104.en");
    }

    private static List<String> pairs(String folder) throws IOException, URISyntaxException {
        Map<Long, String> names = new HashMap<>();
        List<Edition> russian = new ArrayList<>();
        List<Edition> english = new ArrayList<>();
        Path cases = Path.of(Objects.requireNonNull(PairingCasesTests.class.getResource("cases/" + folder))
                .toURI());
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".html", "");
                Edition edition = edition(names.size(), Files.readString(file));
                names.put(edition.id(), name);
                (name.endsWith("ru") ? russian : english).add(edition);
            }
        }
        return MATCHER.match(russian, english, List.of()).stream()
                .map(pair -> names.get(pair.source()) + " " + names.get(pair.target()))
                .toList();
    }

    private static Edition edition(long id, String html) {
        Document page = Jsoup.parse(html);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element element : page.select("h1, p")) {
            ParagraphRole role = paragraphs.isEmpty() ? ParagraphRole.HEADING : ParagraphRole.BODY;
            paragraphs.add(new Paragraph(paragraphs.size(), role, element.text(), List.of()));
        }
        OffsetDateTime published =
                OffsetDateTime.parse(page.select("meta[property]").attr("content"));
        return new Edition(
                id,
                new Article(
                        "cases",
                        "" + id,
                        "" + id,
                        "text/html",
                        "UTF-8",
                        new ArticleMetadata(null, Map.of(), null, published, null, null),
                        paragraphs,
                        List.of()),
                new ArticleLanguage(
                        DetectedLanguage.UNKNOWN, Collections.nCopies(paragraphs.size(), DetectedLanguage.UNKNOWN)),
                Collections.nCopies(paragraphs.size(), null));
    }
}
