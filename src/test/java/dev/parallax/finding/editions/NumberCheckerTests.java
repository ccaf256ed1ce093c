package dev.parallax.finding.editions;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class NumberCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new NumberChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(story("В порту работают 503 человека.", "The port employs 500 people."), "500"),
                Example.wrong(
                        story("На мост дали 1,5 млрд рублей.", "The bridge got 1.5 million roubles."), "1.5 million"),
                Example.wrong(story("Он родился в мае 1978 года.", "He was born in June 1978."), "June"),
                Example.wrong(story("Суд состоится в пятницу.", "The trial is on Thursday."), "Thursday"),
                Example.wrong(story("Завод закрыли в 2017 году.", "The plant was closed in 2071."), "2071"),
                Example.wrong(story("Пострадали двое рабочих.", "Three workers were hurt."), "Three"),
                Example.wrong(story("Поезд уходит в 19:30.", "The train leaves at 8:30 p.m."), "8:30"),
                Example.wrong(story("Он заплатил 200 евро.", "He paid $200."), "200"),
                Example.wrong(story("Он жил здесь 12 лет, с 1990 года.", "He lived here since 1990."), "12"),
                Example.wrong(story("Ставка выросла на 2 процентных пункта.", "The rate rose by 2 per cent."), "2"),
                Example.wrong(story("Доля выросла на 3 п. п.", "The share grew by 3%."), "3"),
                Example.wrong(story("Пришло более 300 человек.", "Almost 300 people came."), "Almost 300"),
                Example.wrong(story("Ждать от 10 до 15 минут.", "The wait is 10–25 minutes."), "25"),
                Example.right(story("Ждать от 10 до 15 минут.", "The wait is 10–15 minutes.")),
                Example.right(story("Ставка выросла на 2 процентных пункта.", "The rate rose by 2 percentage points.")),
                Example.right(story("Пришло не менее 300 человек.", "At least 300 people came.")),
                Example.right(story("Пришло около 300 человек.", "About 300 people came.")),
                Example.right(story("Их 90-миллионный бюджет растёт.", "Their budget of 90 million is growing.")),
                Example.wrong(
                        story("Их 90-миллионный бюджет растёт.", "Their budget of 80 million is growing."),
                        "80 million"),
                Example.right(story("Погибли 60.000 человек.", "Some 60,000 people died.")),
                Example.right(story("На счету 417,800 рупий.", "The account holds 417,800 rupees.")),
                Example.right(story("На счету 1,4 млн рупий.", "The account holds 14 lakh rupees.")),
                Example.right(story("Собралось полторы тысячи человек.", "Some 1,500 people gathered.")),
                Example.right(story("Двое из них — врачи.", "Two of them are doctors.")),
                Example.right(story("До города 16 километров.", "The town is 10 miles away.")),
                Example.right(story("Половина домов пустует.", "About 50% of the houses are empty.")),
                Example.right(story("Десятки машин стоят у моста.", "Dozens of cars stand at the bridge.")),
                Example.right(story("Встреча — в 15:00 по московскому времени.", "The meeting is at 12:00 GMT.")),
                Example.right(story("34-летний сын мэра.", "The mayor's 34-year-old son.")),
                Example.right(story("В 90-е он уехал.", "He left in the 1990s.")),
                Example.right(story("Он один из первых.", "He is among the earliest.")));
    }

    private static CheckedStory story(String russian, String english) {
        return Stories.of(Stories.article(1, "ru", List.of(russian)), Stories.article(2, "en", List.of(english)));
    }
}
