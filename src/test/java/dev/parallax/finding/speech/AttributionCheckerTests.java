package dev.parallax.finding.speech;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class AttributionCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new AttributionChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story("Министр сообщил, что мост открыт.", "The minister claimed that the bridge is open."),
                        "claimed"),
                Example.wrong(
                        story("Директор признал, что завод закрыт.", "The director said that the plant is closed."),
                        "said"),
                Example.wrong(
                        story(
                                "Полиция подтвердила слухи, сообщила мэрия.",
                                "Police confirmed the rumours, the mayor denied."),
                        "denied"),
                Example.right(story("Директор признал ошибку.", "The director admitted the mistake.")),
                Example.right(story("Он заявил, что это не так.", "He denied it.")),
                Example.right(story("Он утверждает, что мост открыт.", "He says the bridge is open.")),
                Example.right(story(
                        "Он сказал, что ждёт, и добавил, что рад.", "He said he was waiting and added he was glad.")));
    }

    private static CheckedStory story(String russian, String english) {
        return Stories.of(Stories.article(1, "ru", List.of(russian)), Stories.article(2, "en", List.of(english)));
    }
}
