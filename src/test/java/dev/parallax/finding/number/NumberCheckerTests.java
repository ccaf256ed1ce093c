package dev.parallax.finding.number;

import static dev.parallax.finding.Stories.story;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import java.util.List;

class NumberCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new NumberChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.right(story("Выпадет 5–10 см снега.", "Some 2 to 4 inches of snow will fall.")),
                Example.wrong(story("Выпадет 5–10 см снега.", "Some 2 to 9 inches of snow will fall."), "9"),
                Example.right(story("Рост баскетболиста 1 м 98 см.", "The basketball player is 6ft 6in.")),
                Example.wrong(story("Рост баскетболиста 1 м 98 см.", "The basketball player is 6ft 2in."), "6ft 2"),
                Example.right(story("Тираж вырос с 18 до 26 тысяч.", "Circulation grew from 18,000 to 26,000.")),
                Example.wrong(
                        story("Тираж вырос с 18 до 26 тысяч.", "Circulation grew from 18,000 to 29,000."), "29,000"),
                Example.right(story("Порывы достигали 30 м/с.", "Gusts reached 67 mph.")),
                Example.right(story("Участок занимает 40 га.", "The plot covers 400,000 square metres.")),
                Example.right(story("Ночью было 25 градусов.", "It was 77 degrees Fahrenheit at night.")),
                Example.wrong(story("Ночью было 25 градусов.", "It was 97 degrees Fahrenheit at night."), "97"),
                Example.right(story("Две трети посёлка затоплены.", "Some 66% of the village is under water.")),
                Example.wrong(story("Две трети посёлка затоплены.", "Some 40% of the village is under water."), "40"),
                Example.right(story("Каждый десятый житель уехал.", "One resident in ten has left.")),
                Example.right(story("Актёр умер на 71-м году жизни.", "The actor was 70.")),
                Example.right(
                        story("Склад сгорел в ночь на четверг.", "The warehouse burned down on Wednesday night.")),
                Example.right(story(
                        "Ремонт занял полтора часа, подготовка — полдня.",
                        "The repair took 90 minutes, and the preparation half a day.")),
                Example.right(story("Матч начнётся в 21:45 мск.", "The match kicks off at 1845 GMT.")),
                Example.right(story(
                        "Сессия открылась в 17:30 по московскому времени.",
                        "The session opened at 2.30pm London time.")),
                Example.wrong(story("Матч начнётся в 21:45 мск.", "The match kicks off at 1945 GMT."), "1945"),
                Example.wrong(story("Завод выпускает 40 станков в месяц.", "The plant makes 40 lathes a day."), "40"),
                Example.wrong(story("Цена выросла на 120 рублей.", "The price rose to 120 roubles."), "120"),
                Example.right(story("Цена выросла на 120 рублей.", "The price rose by 120 roubles.")),
                Example.wrong(story("Смена кончается в полдень.", "The shift ends at midnight."), "midnight"),
                Example.wrong(
                        story("Крепость стоит с XIV века.", "The fortress has stood since the 15th century."), "15th"),
                Example.wrong(story("В порту работают 503 человека.", "The port employs 500 people."), "500"),
                Example.wrong(
                        story("На мост дали 1,5 млрд рублей.", "The bridge got 1.5 million roubles."), "1.5 million"),
                Example.wrong(story("Он родился в мае 1978 года.", "He was born in June 1978."), "June"),
                Example.wrong(story("Суд состоится в пятницу.", "The trial is on Thursday."), "Thursday"),
                Example.wrong(story("Завод закрыли в 2017 году.", "The plant was closed in 2071."), "2071"),
                Example.wrong(story("Пострадали двое рабочих.", "Three workers were hurt."), "Three"),
                Example.wrong(story("Поезд уходит в 19:30.", "The train leaves at 8:30 p.m."), "8:30"),
                Example.right(story("Прогулка начнётся в 10.30 у моста.", "The walk starts at 10:30 by the bridge.")),
                Example.wrong(
                        story("Прогулка начнётся в 10.30 у моста.", "The walk starts at 11:30 by the bridge."),
                        "11:30",
                        "10.30"),
                Example.wrong(story("Рубль вырос на 10.30.", "The rouble rose by 10.60."), "10.60"),
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
                Example.right(
                        story("Порт потерял три четверти заказов.", "The port lost three-quarters of its orders.")),
                Example.right(story("Две трети домов пустуют.", "Two-thirds of the houses are empty.")),
                Example.right(story("Больше двух третей домов пустует.", "Over two thirds of the houses are empty.")),
                Example.wrong(
                        story("Больше двух третей домов пустует.", "Over three-quarters of the houses are empty."),
                        "three-quarters"),
                Example.right(story("В восьмидесятых годах он уехал.", "He left in the eighties.")),
                Example.wrong(story("В восьмидесятых годах он уехал.", "He left in the seventies."), "seventies"),
                Example.right(story("Десятки машин стоят у моста.", "Dozens of cars stand at the bridge.")),
                Example.right(story("Встреча — в 15:00 по московскому времени.", "The meeting is at 12:00 GMT.")),
                Example.right(story("34-летний сын мэра.", "The mayor's 34-year-old son.")),
                Example.right(story("В 90-е он уехал.", "He left in the 1990s.")),
                Example.right(story("Он один из первых.", "He is among the earliest.")));
    }
}
