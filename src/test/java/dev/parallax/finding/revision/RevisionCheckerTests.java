package dev.parallax.finding.revision;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class RevisionCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new RevisionChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        revised(List.of(BRIDGE, ROAD, COST), List.of(BRIDGE, ROAD, COST.replace("83", "95"))), "95"),
                Example.wrong(
                        revised(List.of(BRIDGE, ROAD.replace("строители", "строитеи")), List.of(BRIDGE, ROAD)),
                        "строители"),
                Example.wrong(revised(List.of(BRIDGE, ROAD), List.of(BRIDGE, ROAD.replace(" только", ""))), ""),
                Example.wrong(revised(List.of(BRIDGE, ROAD), List.of(BRIDGE, ROAD, COST)), COST),
                Example.wrong(revised(List.of(BRIDGE, ROAD, COST), List.of(BRIDGE, COST)), ""),
                Example.wrong(revised(List.of(BRIDGE, ROAD, COST, BAY), List.of(BAY, BRIDGE, ROAD, COST)), BAY),
                Example.right(revised(List.of(BRIDGE, ROAD), List.of(BRIDGE, ROAD))),
                Example.right(revised(List.of(BRIDGE, ROAD), List.of(BRIDGE, ROAD.replace(".", "!")))),
                Example.right(Stories.of(Stories.article(1, "ru", List.of(BRIDGE, ROAD)))));
    }

    private static final String BRIDGE = "Новый мост через реку Тарн откроют весной, сообщил мэр города Ласло.";
    private static final String ROAD = "Дорогу к мосту строители обещают закончить только в июне.";
    private static final String COST = "Строительство обошлось городу в 83 миллиона рублей.";
    private static final String BAY = "Рыбаки залива жалуются на ранний лёд и просят губернатора о помощи.";

    private static CheckedStory revised(List<String> before, List<String> now) {
        return Stories.of(Stories.article(2, "ru", now, List.of(), Stories.article(1, "ru", before)));
    }
}
