package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Messages;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTests {

    private static final String FIRST = "The ferry across the Ob is running again, the harbour office said on Friday.";
    private static final String SECOND = "Two boats cross every hour, as they did before the ice came in November.";

    @Test
    void theFullTextOfTurboPagesComesBeforeTheTeaser() {
        assertThat(Readings.paragraphs(
                        only(rss("<item turbo='true'><title>Ferry runs again</title><link>https://n.example/1</link>"
                                + "<description>" + FIRST
                                + "</description><turbo:content><![CDATA[<header><h1>Ferry runs again</h1>"
                                + "<figure><img src='a.jpg'/><figcaption>A ferry.</figcaption></figure></header><p>"
                                + FIRST + "</p><p>" + SECOND
                                + "</p>]]></turbo:content></item>"))))
                .containsExactly("HEADING Ferry runs again", "BODY " + FIRST, "BODY " + SECOND);
    }

    @Test
    void datesAreReadInRussianAsWell() {
        Article article =
                only(rss("<item><title>Ferry</title><pubDate>Пт, 08 мая 2026 12:05:00 +0300</pubDate><description>"
                        + FIRST + "</description></item>"));

        assertThat(article.metadata().published()).hasToString("2026-05-08T12:05+03:00");
    }

    @Test
    void whatOnlyLeadsElsewhereIsLeftOut() {
        Article article = only(rss("<item><title>Ferry runs again</title><description><![CDATA[<p>" + FIRST
                + "</p><p><a href='/2'>Ice is gone</a></p><p>" + SECOND
                + " <a href='/3'>The ice</a> is gone.</p><p>The post <a href='/1'>Ferry runs again</a> appeared in"
                + " <a href='/'>News</a>.</p>]]></description></item>"));

        assertThat(Readings.paragraphs(article))
                .containsExactly("HEADING Ferry runs again", "BODY " + FIRST, "BODY " + SECOND + " The ice is gone.");
        assertThat(article.remarks())
                .extracting(Messages::english)
                .containsExactly(
                        "Left out, as it only leads to another page: Ice is gone",
                        "Left out, as it only leads to another page: The post Ferry runs again appeared in News.");
    }

    @Test
    void markUpThatWasEscapedTwiceIsMarkUp() {
        assertThat(Readings.paragraphs(
                        only(rss("<item><title>Ferry &amp;amp; boats</title><description>&amp;lt;p&amp;gt;" + FIRST
                                + "&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;" + SECOND
                                + "&amp;lt;/p&amp;gt;</description></item>"))))
                .containsExactly("HEADING Ferry & boats", "BODY " + FIRST, "BODY " + SECOND);
    }

    @Test
    void atomWithAPrefixAndElementsInItsText() {
        Article article = only(
                "<?xml version='1.0'?><a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title type='html'>Ferry &lt;b&gt;runs&lt;/b&gt; again"
                        + "</a:title><a:link rel='self' href='https://n.example/feed/1'/><a:link href='https://n.example/1'/><a:id>tag:1</a:id>"
                        + "<a:author><a:name>Anna Smith</a:name></a:author><a:published>2026-05-08T12:05:00+03:00</a:published>"
                        + "<a:updated>2026-05-09T00:00:00Z</a:updated><a:category term='Transport'/><a:summary>Short.</a:summary>"
                        + "<a:content type='xhtml'><div><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></div></a:content></a:entry></a:feed>");

        assertThat(Readings.paragraphs(article))
                .containsExactly("HEADING Ferry runs again", "BODY " + FIRST, "BODY " + SECOND);
        assertThat(article.metadata().canonical()).hasToString("https://n.example/1");
        assertThat(article.metadata().author()).isEqualTo("Anna Smith");
        assertThat(article.metadata().published()).hasToString("2026-05-08T12:05+03:00");
        assertThat(article.metadata().section()).isEqualTo("Transport");
    }

    @Test
    void controlCharactersAndUndeclaredPrefixesAreNoTrouble() {
        assertThat(Readings.paragraphs(only(rss(
                        "<item><title>Ferry runs\u0003 again</title><dc:creator>Anna \u0000Smith</dc:creator><content:encoded>"
                                + FIRST + "\u0002 &nbsp;&laquo;Yes&raquo; &bogus;</content:encoded></item>"))))
                .containsExactly("HEADING Ferry runs again", "BODY " + FIRST + " «Yes» &bogus;");
    }

    @Test
    void aFeedThatIsCutGivesTheWholeEntriesAndSaysThatItIsCut() {
        List<Extraction> read = Readings.read(
                "a.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title><id>1</id><summary>" + FIRST
                        + "</summary></entry>" + "<entry><title>Two</title><id>2</id><summary>" + SECOND
                        + "</summary></entry><entry><title>Thr");

        assertThat(read).hasSize(3);
        assertThat(read.get(2)).isInstanceOfSatisfying(Quarantined.class, quarantined -> {
            assertThat(quarantined.reason()).isEqualTo(QuarantineReason.TRUNCATED);
            assertThat(Messages.english(quarantined.detail())).contains("2 whole entries");
        });
    }

    @Test
    void theLettersDecideWhereTheDeclaredCharsetIsWrong() {
        String item =
                "<item><title>Паром снова ходит</title><description>Паром через Обь снова ходит, сообщили в порту в пятницу.</description></item>";
        byte[] koi8 = rss(item)
                .replace("<?xml version='1.0'?>", "<?xml version='1.0' encoding='windows-1251'?>")
                .getBytes(Charset.forName("KOI8-R"));

        assertThat(Readings.texts(Readings.article("a.rss", koi8)))
                .containsExactly("Паром снова ходит", "Паром через Обь снова ходит, сообщили в порту в пятницу.");
    }

    @Test
    void entriesWithOneAddressKeepTheirLocationsWhenOthersComeBeforeThem() {
        String one = "<item><title>Ice is gone</title><link>https://n.example/live</link><guid>g1</guid><description>"
                + FIRST + "</description></item>";
        String two =
                "<item><title>Boats are back</title><link>https://n.example/live</link><guid>g2</guid><description>"
                        + SECOND + "</description></item>";
        String three = "<item><title>More</title><link>https://n.example/live</link><guid>g3</guid><description>"
                + SECOND + " More.</description></item>";

        List<String> before = Readings.locations(Readings.read("a.rss", rss(one + two)));
        List<String> after = Readings.locations(Readings.read("a.rss", rss(three + one + two)));

        assertThat(before).doesNotHaveDuplicates().hasSize(2);
        assertThat(after).doesNotHaveDuplicates().hasSize(3).containsAll(before);
    }

    @Test
    void anAddressOfManyThousandLettersIsCutAndSaid() {
        String link = "https://n.example/?q=" + "a".repeat(9000);

        Article article = only(rss("<item><title>Ferry</title><link>" + link + "</link><author>" + "Anna ".repeat(200)
                + "</author><pubDate>Thu, 01 Jan 9999 00:00:00 GMT</pubDate><description>" + FIRST
                + "</description></item>"));

        assertThat(article.location()).hasSizeLessThan(300);
        assertThat(article.metadata().canonical()).isNull();
        assertThat(article.metadata().author()).hasSizeLessThanOrEqualTo(300);
        assertThat(article.metadata().published()).isNull();
        assertThat(article.remarks()).hasSize(3);
    }

    @Test
    void otherXmlIsToldWhatItIs() {
        assertThat(Readings.read("a.xml", "<?xml version='1.0'?><catalogue><book/></catalogue>"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Quarantined.class,
                        quarantined -> assertThat(Messages.english(quarantined.detail()))
                                .contains("catalogue"));
    }

    private static Article only(String feed) {
        List<Extraction> read = Readings.read("a.rss", feed);
        assertThat(read).singleElement().isInstanceOf(Extracted.class);
        return ((Extracted) read.get(0)).article();
    }

    private static String rss(String items) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>N</title>" + items + "</channel></rss>";
    }
}
