package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer decided one day holds on the nights after it. */
class DecidedNightsTests {

    private static final String ONCE = "A ferry called at the old harbour on Monday, the harbour minsiter said.\n";
    private static final String WORD =
            "The village will get a new school next year, the secretary of its council said.\n";
    private static final String RULE =
            "Snow fell in the the northern valleys for three days, the weather service said.\n";

    private final MadeUpNights nights;
    private final Path report;

    DecidedNightsTests(@TempDir Path folder) throws IOException {
        nights = new MadeUpNights(folder);
        report = folder.resolve("report");
        nights.write("in/once.txt", "Ferry calls at the old harbour\n\n" + ONCE);
        nights.write("in/word.txt", "Village to get a new school\n\n" + WORD.replace("secretary", "secretery"));
        nights.write("in/rule.txt", "Snow falls for three days\n\n" + RULE);
    }

    @Test
    void whatIsDismissedStaysDismissedAndIsNeverNewAgain() throws Exception {
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("Findings       3 new");

        nights.write("report/decisions.json", """
                {"format": "parallax-decisions/1", "decisions": [
                  {"subject": "finding", "fingerprint": "%s", "verdict": "dismissed", "reason": "a quotation",
                   "decided": "2026-11-11T06:00:00Z"},
                  {"subject": "word", "language": "en", "word": "Secretery", "verdict": "dismissed",
                   "reason": "so it is spelt", "decided": "2026-11-11T06:01:00Z"},
                  {"subject": "rule", "rule": "%s", "source": "agency", "verdict": "dismissed", "reason": "",
                   "decided": "2026-11-11T06:02:00Z"}]}
                """.formatted(one("fingerprint", "once.txt"), one("rule", "rule.txt")));
        // The same slip once more, the word elsewhere, the rule elsewhere, and a slip that nobody has decided on.
        nights.write("in/once-again.txt", "Ferry to call again on Sunday\n\n" + ONCE);
        nights.write(
                "in/word-again.txt",
                "Roads are closed near the river\n\nA bridge is closed, the secretery of the town said.\n");
        nights.write("in/rule-again.txt", "Rain is expected in the south\n\nIt will rain on on Friday, they said.\n");
        nights.write("in/other.txt", "Theatre opens its season\n\nThe theatre opens with a premeire tonight.\n");
        assertThat(nights.run("--fail-on=new-findings")).isEqualTo(ExitCode.NEW_FINDINGS);
        assertThat(nights.out()).contains("Findings       1 new, 0 known, 0 reopened, 0 fixed, 5 dismissed");
        List<String> decided =
                nights.query("SELECT subject || decided_at || verdict || reason FROM decision ORDER BY 1");
        assertThat(decided).hasSize(3);

        assertThat(nights.run("--fail-on=new-findings")).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("Findings       0 new, 1 known, 0 reopened, 0 fixed, 5 dismissed");
        assertThat(nights.query("SELECT subject || decided_at || verdict || reason FROM decision ORDER BY 1"))
                .isEqualTo(decided);

        assertThat(nights.command("status")).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).containsPattern("doubled-words.word +0% right  0 accepted, 2 dismissed, 0 undecided");
    }

    @Test
    void aDismissedWordHasNothingCheckedAgainUntilItIsTakenBack() throws Exception {
        nights.run();
        List<String> checked = nights.query("SELECT checked FROM story ORDER BY id");
        String word = """
                {"format": "parallax-decisions/1", "decisions": [
                  {"subject": "word", "language": "en", "word": "secretery", "verdict": "%s", "reason": "",
                   "decided": "2026-11-11T0%d:00:00Z"}]}
                """;
        nights.write("report/decisions.json", word.formatted("dismissed", 6));
        nights.write(
                "in/word-again.txt",
                "Roads are closed near the river\n\nA bridge is closed, the secretery of the town said.\n");
        nights.run();
        assertThat(nights.out()).contains("Findings       0 new, 2 known, 0 reopened, 0 fixed, 1 dismissed");
        assertThat(nights.query("SELECT checked FROM story ORDER BY id")).containsAll(checked);

        nights.write("report/decisions (1).json", word.formatted("withdrawn", 7));
        nights.run();
        assertThat(nights.out()).contains("Findings       1 new, 3 known, 0 reopened, 0 fixed, 0 dismissed");
    }

    @Test
    void ofTwoFilesThatDecideDifferentlyTheLaterDecisionCounts() throws Exception {
        nights.run();
        String fingerprint = one("fingerprint", "once.txt");
        String decision = """
                {"decisions": [{"subject": "finding", "fingerprint": "%s", "verdict": "%s", "decided": "%s"}]}
                """;
        nights.write("report/decisions (1).json", decision.formatted(fingerprint, "accepted", "2026-11-11T09:00:00Z"));
        nights.write("report/decisions.json", decision.formatted(fingerprint, "dismissed", "2026-11-11T08:00:00Z"));
        nights.write("report/decisions-of-mine.json", "[]");
        assertThat(nights.run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(nights.out())
                .contains("takeDecisions, decisions-of-mine.json: Decisions were not taken in", "it needs \"format\"");
        assertThat(nights.command("status")).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("100% right  1 accepted, 0 dismissed");
        assertThat(Files.readString(report.resolve("index.html")))
                .contains("1\u00a0problem", "Decisions were not taken in");
    }

    @Test
    void aPairThatIsTakenApartIsApartFromTheNextNightOn() throws Exception {
        nights.write(
                "in/ru.txt",
                "Мост через Лену откроют в мае\n\nМост через Лену откроют 20 мая, сообщил министр Иван "
                        + "Орлов. Строительство стоило 83 миллиарда рублей.\n");
        nights.write(
                "in/en.txt",
                "Bridge over the Lena to open in May\n\nThe bridge over the Lena will open on May 20, "
                        + "Minister Ivan Orlov said. The construction cost 83 billion rubles.\n");
        nights.run();
        assertThat(nights.out()).contains("1 pairs of editions");

        nights.write("report/decisions.json", """
                {"decisions": [{"subject": "pair", "source": "agency:ru.txt", "target": "agency:en.txt",
                  "verdict": "dismissed", "decided": "2026-11-11T08:00:00Z"}]}
                """);
        nights.run();
        assertThat(nights.out()).contains("0 pairs of editions");
        nights.run();
        assertThat(nights.out()).contains("0 pairs of editions");
    }

    private String one(String column, String location) throws SQLException {
        List<String> values = nights.query("SELECT f." + column
                + " FROM finding f JOIN article a ON a.id = f.article_id WHERE a.location = '" + location + "'");
        assertThat(values).hasSize(1);
        return values.get(0);
    }
}
