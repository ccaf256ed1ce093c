package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that was taken back is paired with none and is nobody's runner-up; one that time has passed by still is. */
class WithdrawnNightsTests {

    private static final String BRIDGE_RU =
            "Мост через Лену откроют в мае\n\nМост через Лену в Якутске откроют 20 мая, "
                    + "сообщил министр Иван Орлов. Строительство стоило 83 миллиарда рублей.\n";
    private static final String BRIDGE_EN =
            "Bridge over the Lena to open in May\n\nThe bridge over the Lena in Yakutsk "
                    + "will open on May 20, Minister Ivan Orlov said. The construction cost 83 billion rubles.\n";
    private static final String SECOND_EN = "Lena bridge opens in May\n\nThe bridge over the Lena in Yakutsk will be "
            + "opened on May 20, according to Minister Ivan Orlov. It cost 83 billion rubles.\n";
    private static final String FERRY_EN =
            "Ferry runs aground near Split\n\nA ferry with 212 passengers ran aground near "
                    + "Split on Monday. Nobody was hurt, the coast guard said.\n";
    private static final String STRIKE_EN =
            "Bakers of Lyon end their strike\n\nThe bakers of Lyon have ended a strike of "
                    + "nine days. Their wages will rise by four percent, the union said.\n";

    private final Path folder;
    private final MadeUpNights nights;

    WithdrawnNightsTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.nights = new MadeUpNights(folder);
    }

    @Test
    void aDeletedFileIsNoRunnerUpAndIsOneAgainWhenItComesBack() throws Exception {
        files("in/", BRIDGE_RU, BRIDGE_EN, SECOND_EN, FERRY_EN, STRIKE_EN);
        assertThat(evidence()).contains("runner-up");

        Files.delete(folder.resolve("in/3.txt"));
        assertThat(evidence()).doesNotContain("runner-up");
        assertThat(evidence()).as("nights on").doesNotContain("runner-up");

        nights.write("in/3.txt", SECOND_EN);
        assertThat(evidence()).contains("runner-up");
    }

    @Test
    void whatADeletedFileWasPairedWithIsFreeForAnother() throws Exception {
        files("in/", BRIDGE_RU, BRIDGE_EN, FERRY_EN, STRIKE_EN);
        assertThat(evidence()).contains("Lena");

        Files.delete(folder.resolve("in/2.txt"));
        assertThat(evidence()).isEmpty();

        nights.write("in/5.txt", SECOND_EN);
        assertThat(evidence()).contains("Lena").doesNotContain("runner-up");
    }

    @Test
    void yesterdaysFolderIsNotWithdrawn() throws Exception {
        files("in/2026-11-02/", BRIDGE_RU, SECOND_EN, FERRY_EN);
        assertThat(evidence()).contains("Lena");

        for (int file = 1; file <= 3; file++) {
            Files.delete(folder.resolve("in/2026-11-02/" + file + ".txt"));
        }
        files("in/2026-11-03/", BRIDGE_EN, STRIKE_EN);
        assertThat(evidence()).contains("Lena", "runner-up");
    }

    @Test
    void aFeedsEntryIsWithdrawnWhereOlderOnesStayButNotWhereItWasTheOldest() throws Exception {
        nights.write("in/ru.txt", BRIDGE_RU);
        feed(item(5, SECOND_EN), item(4, BRIDGE_EN), item(3, STRIKE_EN), item(2, FERRY_EN));
        assertThat(evidence()).contains("runner-up");

        feed(item(4, BRIDGE_EN), item(3, STRIKE_EN), item(2, FERRY_EN));
        assertThat(evidence()).doesNotContain("runner-up");

        feed(item(5, SECOND_EN), item(4, BRIDGE_EN), item(3, STRIKE_EN));
        assertThat(evidence()).contains("runner-up");

        feed(item(6, FERRY_EN.replace("Split", "Zadar")), item(5, SECOND_EN));
        assertThat(evidence()).as("the feed has let go of its oldest").contains("runner-up");
    }

    @Test
    void anItemThatItsAgencyKillsIsPairedWithNone() throws Exception {
        files("in/", BRIDGE_RU, BRIDGE_EN);
        nights.write("in/wire.json", wire("usable", 1));
        assertThat(evidence()).contains("runner-up");

        nights.write("in/wire.json", wire("canceled", 2));
        assertThat(evidence()).contains("Lena").doesNotContain("runner-up");
        assertThat(nights.query("SELECT COUNT(*) FROM story"))
                .as("it is shown, alone")
                .containsExactly("2");
    }

    private void files(String place, String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            nights.write(place + (i + 1) + ".txt", texts[i]);
        }
    }

    private void feed(String... items) throws IOException {
        nights.write(
                "in/feed.xml",
                "<rss version=\"2.0\"><channel><title>News</title>" + String.join("", items) + "</channel></rss>");
    }

    private static String item(int day, String text) {
        List<String> parts = text.lines().toList();
        return "<item><title>%s</title><guid>n%d</guid><pubDate>0%d Nov 2026 10:00:00 GMT</pubDate><description>%s</description></item>"
                .formatted(parts.get(0), day, day, parts.get(2));
    }

    private static String wire(String status, int version) {
        List<String> parts = SECOND_EN.lines().toList();
        return """
                {"uri": "urn:example:bridge", "type": "text", "version": "%d", "pubstatus": "%s", "language": "en",
                 "headline": "%s", "body_text": "%s"}
                """.formatted(version, status, parts.get(0), parts.get(2));
    }

    /** Why those are pairs that this night makes. */
    private String evidence() throws Exception {
        nights.run();
        return String.join("\n", nights.query("SELECT evidence FROM story_pair ORDER BY id"));
    }
}
