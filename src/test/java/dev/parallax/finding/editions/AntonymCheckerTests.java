package dev.parallax.finding.editions;

import static dev.parallax.finding.Stories.story;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class AntonymCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new AntonymChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.right(story("Фермер продал лошадь соседу.", "The neighbour bought a horse from the farmer.")),
                Example.wrong(story("Фермер продал лошадь.", "The farmer bought a horse."), "bought"),
                Example.wrong(story("Цены выросли за месяц.", "Prices fell within a month."), "fell"),
                Example.wrong(story("Это случилось до выборов.", "It happened after the election."), "after"),
                Example.wrong(story("Его сын живёт в Тарне.", "His daughter lives in Tarn."), "daughter"),
                // Only the translation shows it: «до» is there for another reason.
                Example.wrong(
                        translated(
                                "Школу закроют после праздника, а театр — до весны.",
                                "The school will close after the holiday, and the theatre until spring.",
                                "The school will close before the holiday, and the theatre until spring."),
                        "before"),
                Example.right(story("Цены выросли за месяц.", "Prices rose within a month.")),
                Example.right(story("Мужчина и женщина вышли.", "A man and a woman came out.")),
                Example.right(story("Его сын живёт в Тарне.", "His son lives in Tarn.")));
    }

    private static CheckedStory translated(String russian, String machine, String english) {
        return Stories.of(
                Stories.article(1, "ru", List.of(russian), List.of(machine), null),
                Stories.article(2, "en", List.of(english)));
    }
}
