package dev.parallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.quantity.Quantity.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "полторы тысячи человек | NUMBER 1500",
                "около 1,5 млрд рублей | NUMBER 1500000000 ROUBLE",
                "двое раненых | NUMBER 2",
                "двести тридцать пять тысяч | NUMBER 235000",
                "2 млн 300 тыс. тонн | NUMBER 2300000",
                "5 тысяч 200 рублей | NUMBER 5200 ROUBLE",
                "в двадцать первом веке | ORDINAL 21, NUMBER 100",
                "34-летний житель | NUMBER 34 YEAR",
                "двадцатипятилетний житель | NUMBER 25 YEAR",
                "10 ноября 2017 года | DAY 10, MONTH 11, YEAR 2017 YEAR",
                "10.11.2017 | DAY 10, MONTH 11, YEAR 2017",
                "в среду, 5 мая | WEEKDAY 3, DAY 5, MONTH 5",
                "окружающую среду | ''",
                "на 15 процентов или 15% | NUMBER 15 PERCENT, NUMBER 15 PERCENT",
                "в 7 часов вечера | NUMBER 7 HOUR",
                "в 19:30 по Москве | TIME 1170",
                "в 90-х годах | DECADE 90",
                "1 200 000 жителей | NUMBER 1200000",
                "два десятка домов | NUMBER 20",
                "миллионы людей | MAGNITUDE 1000000",
                "5-й канал | ORDINAL 5",
                "в XIX веке | ORDINAL 19, NUMBER 100",
                "с семью и детьми | ''",
                "семьюдесятью домами | NUMBER 70",
                "восемьюстами шестьюдесятью рублями | NUMBER 860 ROUBLE",
                "к восьмидесятому дому, по третьему пути | ORDINAL 80, ORDINAL 3",
                "в начале мая и в мае 2019 | MONTH 5, MONTH 5, YEAR 2019",
                "нулевая терпимость | ''",
            })
    void readsRussian(String text, String expected) {
        assertThat(show("ru", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 1,500 people | NUMBER 1500",
                "fifteen hundred people | NUMBER 1500",
                "two hundred and thirty-five thousand | NUMBER 235000",
                "two dozen houses | NUMBER 24",
                "$1.5 billion a year | NUMBER 1500000000 DOLLAR",
                "1.5 million roubles | NUMBER 1500000 ROUBLE",
                "£20m deal | NUMBER 20000000 STERLING",
                "a 34-year-old man | NUMBER 34 YEAR",
                "on November 10, 2017 | MONTH 11, DAY 10, YEAR 2017",
                "he may march | ''",
                "May 5th | MONTH 5, ORDINAL 5",
                "in May | MONTH 5",
                "at 7 p.m. on Wednesday | TIME 1140, WEEKDAY 3",
                "at 9.30am | TIME 570",
                "the 1990s | DECADE 1990",
                "the twenty-first century | ORDINAL 21, NUMBER 100",
                "15 per cent and 15% | NUMBER 15 PERCENT, NUMBER 15 PERCENT",
                "between 10 and 15 | NUMBER 10, NUMBER 15",
                "thousands of people | MAGNITUDE 1000",
                "he lost 3-1 | NUMBER 3, NUMBER 1",
                "I met one of them | NUMBER 1",
                "a mix of both | NUMBER 2",
            })
    void readsEnglish(String text, String expected) {
        assertThat(show("en", text)).isEqualTo(expected);
    }

    @Test
    void sayingTheSameMeansTheSameFigureHoweverItIsWritten() {
        assertThat(same("полторы тысячи", "1,500")).isTrue();
        assertThat(same("5 мая", "the fifth")).isTrue();
        assertThat(same("в 19:30", "at 7:30 p.m.")).isTrue();
        assertThat(same("в 90-е", "in the 1990s")).isTrue();
        assertThat(same("в июне", "in July")).isFalse();
        assertThat(same("503", "500")).isFalse();
        assertThat(same("1,5 млрд", "1.5 million")).isFalse();
        assertThat(same("в мае", "5")).isFalse();
    }

    @Test
    void everySpanLiesInsideTheTextAndNoneOverlap() {
        Random random = new Random(7);
        String[] pieces = {
            "12", " ", ",", ".", "пять", "сто", "$", "million", "%", "мая", "-", "XX", "😀", "1:2", "\u00A0", "s",
            "May", "and"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (String language : List.of("ru", "en")) {
                int end = 0;
                for (Quantity quantity : QuantityReader.of(language).read(text.toString())) {
                    assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
                    end = quantity.span().end();
                }
                assertThat(end).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static boolean same(String russian, String english) {
        Quantity source = QuantityReader.of("ru").read(russian).get(0);
        return source.sameFigureAs(QuantityReader.of("en").read(english).get(0));
    }

    private static String show(String language, String text) {
        return String.join(
                ", ",
                QuantityReader.of(language).read(text).stream()
                        .map(quantity -> quantity.kind()
                                + " "
                                + quantity.value().toPlainString()
                                + (quantity.unit() == Unit.NONE ? "" : " " + quantity.unit()))
                        .toList());
    }

    @Test
    void aWordThatAnyTranslatorMayDropIsLoose() {
        assertThat(QuantityReader.of("en").read("one of both").stream().allMatch(Quantity::loose))
                .isTrue();
        assertThat(QuantityReader.of("en").read("three men").get(0).loose()).isFalse();
        assertThat(QuantityReader.of("en").read("three men").get(0).kind()).isEqualTo(Kind.NUMBER);
    }
}
