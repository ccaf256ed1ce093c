package dev.parallax.finding.wording;

import static dev.parallax.finding.wording.NegationCheckerTests.story;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;

class NameCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new NameChecker(EmbeddedLexicon.load());
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story("Мэр Захарова встретила Дубровина.", "Mayor Zakharova met Prokopyev."), "Prokopyev"),
                Example.right(story("Жители Сирии ждали Телеграм-канал.", "Syrian residents waited for Telegram.")),
                Example.right(story("Мэр Захарова встретила Дубровина.", "Mayor Zakharova met Dubrovin.")));
    }
}
