package dev.parallax.finding.revision;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class StaleTranslationCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new StaleTranslationChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story(List.of(BRIDGE, COST), List.of(BRIDGE, COST.replace("83", "95")), BRIDGE_EN, COST_EN),
                        "83 million"),
                Example.wrong(
                        story(
                                List.of(BRIDGE, COST),
                                List.of(BRIDGE.replace("весной", "осенью"), COST),
                                BRIDGE_EN,
                                COST_EN),
                        "spring"),
                Example.wrong(story(List.of(BRIDGE, COST), List.of(BRIDGE, COST, ROAD), BRIDGE_EN, COST_EN), ROAD),
                Example.wrong(
                        story(List.of(BRIDGE, COST, ROAD), List.of(BRIDGE, COST), BRIDGE_EN, COST_EN, ROAD_EN),
                        ROAD_EN),
                Example.right(story(
                        List.of(BRIDGE, COST),
                        List.of(BRIDGE, COST.replace("83", "95")),
                        BRIDGE_EN,
                        COST_EN.replace("83", "95"))),
                Example.right(story(
                        List.of(BRIDGE, COST), List.of(BRIDGE.replace("сообщил", "заявил"), COST), BRIDGE_EN, COST_EN)),
                Example.right(story(List.of(BRIDGE, COST), List.of(BRIDGE, COST), BRIDGE_EN, COST_EN)));
    }

    private static final String BRIDGE = "Новый мост через реку Тарн откроют весной, сообщил мэр города Ласло.";
    private static final String ROAD = "Дорогу к мосту строители обещают закончить только в июне.";
    private static final String COST = "Строительство обошлось городу в 83 миллиона рублей.";
    private static final String BRIDGE_EN = "The new bridge over the Tarn will open in spring, Mayor Laslo said.";
    private static final String COST_EN = "The construction cost the city 83 million roubles.";
    private static final String ROAD_EN = "The builders promise to finish the road to the bridge only in June.";

    private static CheckedStory story(List<String> before, List<String> now, String... english) {
        return Stories.of(
                Stories.article(2, "ru", now, List.of(), Stories.article(1, "ru", before)),
                Stories.article(3, "en", List.of(english)));
    }
}
