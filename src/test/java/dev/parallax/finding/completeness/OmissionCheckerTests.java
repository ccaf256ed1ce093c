package dev.parallax.finding.completeness;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class OmissionCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new OmissionChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story(
                                List.of(BRIDGE_RU, ROAD_RU, "Погибший рабочий Иван Орлов прожил в городе 40 лет."),
                                List.of(BRIDGE_EN, ROAD_EN)),
                        "Погибший рабочий Иван Орлов прожил в городе 40 лет."),
                Example.wrong(
                        story(
                                List.of(BRIDGE_RU, ROAD_RU),
                                List.of(
                                        BRIDGE_EN,
                                        ROAD_EN,
                                        "The mayor has been under investigation since March 2015.")),
                        "The mayor has been under investigation since March 2015."),
                Example.wrong(
                        story(
                                List.of(BRIDGE_RU, ROAD_RU, "Школу у реки Орлов построит в 2017 году.", HARBOUR, FERRY),
                                List.of(BRIDGE_EN)),
                        BRIDGE_RU),
                Example.right(story(List.of(BRIDGE_RU, ROAD_RU), List.of(BRIDGE_EN, ROAD_EN, "All news"))),
                Example.right(story(List.of(BRIDGE_RU, ROAD_RU, BRIDGE_RU), List.of(BRIDGE_EN, ROAD_EN))));
    }

    private static final String BRIDGE_RU = "Новый мост через реку Тарн откроют весной, сообщил мэр города Ласло.";
    private static final String BRIDGE_EN = "The new bridge over the Tarn will open in spring, Mayor Laslo said.";
    private static final String ROAD_RU = "Дорогу к мосту строители обещают закончить только в июне.";
    private static final String ROAD_EN = "The builders promise to finish the road to the bridge only in June.";

    private static final String HARBOUR = "Порт Тарна примет летом 40 судов с зерном из соседней области.";
    private static final String FERRY = "Паром через залив возит жителей посёлка Кама дважды в день.";

    private static CheckedStory story(List<String> russian, List<String> english) {
        return Stories.of(Stories.article(1, "ru", russian), Stories.article(2, "en", english));
    }
}
