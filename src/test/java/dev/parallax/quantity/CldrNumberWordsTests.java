package dev.parallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in languages that have no reader of their own. */
class CldrNumberWordsTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            uk | Евакуювали 24 тисячі людей | NUMBER 24000
            uk | у двадцяти п'яти школах | NUMBER 25
            uk | Збитки оцінили в 4,3 мільйона доларів | NUMBER 4300000 DOLLAR
            uk | у п’ятницю, 3 лютого 2017 року | WEEKDAY 5, DAY 3, MONTH 2, YEAR 2017 YEAR
            uk | лютий мороз тримався в неділю | WEEKDAY 7
            uk | двісті сорок сантиметрів | NUMBER 240 CENTIMETRE
            uk | з березневого показу, на Жовтневій вулиці | MONTH 3
            uk | о 9:30 ранку | TIME 570
            uk | на тридцятому кілометрі | ORDINAL 30 KILOMETRE
            be | каля трох тысяч чалавек | NUMBER 3000
            be | пасля нядзельнага шэсця і красавіцкага збору | WEEKDAY 7, MONTH 4
            be | у чацвер, 12 мая | WEEKDAY 4, DAY 12, MONTH 5
            de | Schaden von 100.000 Euro | NUMBER 100000 EURO
            de | 4,3 Millionen Menschen | NUMBER 4300000
            de | dreiundzwanzig Häuser | NUMBER 23
            de | am Freitag, dem 2. Oktober 1968, um 9.30 Uhr | WEEKDAY 5, DAY 2, MONTH 10, YEAR 1968, TIME 570
            de | ein Haus, eine Straße | ''
            de | 1,5 Mrd. Euro | NUMBER 1500000000
            de | um 15 Prozent auf 1.234,5 Tonnen | NUMBER 15 PERCENT, NUMBER 1234.5 TONNE
            fr | quatre-vingt-dix maires | NUMBER 90
            fr | deux cent mille euros | NUMBER 200000 EURO
            fr | 3 200 habitants, 15 pour cent | NUMBER 3200, NUMBER 15 PERCENT
            fr | à 15h30, le 3 février | TIME 930, DAY 3, MONTH 2
            fr | la sonde vers Mars partira en mars | MONTH 3
            es | treinta y cinco vecinos | NUMBER 35
            es | dos mil millones de euros | NUMBER 2000000000
            es | Plácido Domingo llegó el domingo | WEEKDAY 7
            es | lo aprobaron el Miércoles | WEEKDAY 3
            pl | w piątkowy wieczór | WEEKDAY 5
            pl | dwudziestu trzech strażaków | NUMBER 23
            pl | w środę, 5 października | WEEKDAY 3, DAY 5, MONTH 10
            pl | po marcowym zjeździe i przed grudniową sesją | MONTH 3, MONTH 12
            pl | 2,5 mln złotych | NUMBER 2500000
            sr | двадесет и три куће | NUMBER 23
            sr | у петак, 7. марта | WEEKDAY 5, DAY 7, MONTH 3
            sr | на јулском састанку у суботњем термину | MONTH 7, WEEKDAY 6
            sr | око 12 милиона евра | NUMBER 12000000 EURO
            kk | жиырма бес мыңға жуық адам | NUMBER 25000
            kk | 2018 жылғы 5 қазанда | YEAR 2018 YEAR, DAY 5, MONTH 10
            it | ottanta persone, 12.000 euro | NUMBER 80, NUMBER 12000 EURO
            """)
    void readsFigures(String language, String text, String expected) {
        assertThat(QuantityReader.of(language).read(text).stream()
                        .map(CldrNumberWordsTests::said)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String said(Quantity quantity) {
        String said = quantity.kind() + " " + quantity.value().toPlainString();
        return quantity.unit() == Unit.NONE ? said : said + " " + quantity.unit();
    }
}
