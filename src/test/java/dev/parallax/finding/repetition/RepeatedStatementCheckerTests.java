package dev.parallax.finding.repetition;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class RepeatedStatementCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new RepeatedStatementChecker();
    }

    private static Example wrong(String language, String text, String words) {
        return Example.wrong(
                Stories.of(Stories.article(1, language, text.lines().toList())), words);
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("en", """
                        ## Villagers near Tarn are fleeing not only from floods in the valley but also from landslides
                        Villagers near Tarn are fleeing not only from floods in the valley but also from landslides, the mayor said.
                        "Villagers are fleeing not only form the floods in our valley but also from landslides," she said.""", "form", "from"),
                wrong("en", """
                        ## Ships avoid the strait because of strikes by the Danish-led coalition near the harbour
                        Ships avoid the strait because of strikes by the coalition near the harbour, pilots said.""", "coalition"),
                Example.wrong("en", """
                        The harbour was closed after an attack by the Green Dawn militant group (banned in Norland), the mayor said.
                        "The harbour was closed after an attack by GD supporters," the mayor said.""", "GD supporters", "Green Dawn militant group"),
                Example.wrong("en", """
                        # Fire in Tarn destroys 14 wooden houses near the station
                        The fire in Tarn destroyed 41 wooden houses near the station.""", "41", "14"),
                Example.wrong("en", """
                        The bridge was opened by minister Anna Lind in the presence of the guests.
                        Guests saw how the bridge was opened by minister Anna Berg in the presence of the press.""", "Berg", "Lind"),
                Example.wrong("en", """
                        The bridge was opened by minister Anna Berg in the presence of the guests.
                        Guests saw how the bridge was opened by minister Anna Lind in the presence of the press.
                        Lind took office in May.""", "Berg", "Lind"),
                Example.wrong("ru", """
                        ## Жители Тарна покидают дома, потому что вода поднялась выше моста
                        Жители Тарна покидают дома, потому что вода поднялась выше моста, сообщил мэр.
                        «Жители покидают дома, потому что мода поднялась выше нашего моста», — добавил он.""", "мода", "вода"),
                wrong("ru", """
                        Полиция задержала бывшего директора завода Петрова по делу о взятке.
                        По делу о взятке полиция задержала директора завода Петрова в среду.""", "директора"),
                Example.right("en", """
                        # Crisis in the town of Tarn is getting worse, mayor says
                        The crisis in the town of Tarn has been getting worse, mayor Anna Lind said.
                        "The crisis in our town has been getting worse from day to day," Lind said."""),
                Example.right("en", """
                        The World Health Organization opened its office in Tarn on Monday.
                        The WHO opened the office in Tarn on Monday after long talks."""),
                Example.right("ru", """
                        # Мост через Тарн открыли после ремонта
                        Мост через реку Тарн открыли в понедельник после долгого ремонта.
                        Мэр сообщила, что мост через Тарн открыт после долгого ремонта."""));
    }
}
