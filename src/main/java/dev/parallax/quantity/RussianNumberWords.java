package dev.parallax.quantity;

import dev.parallax.quantity.NumberWord.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Russian words for figures, in all their forms. */
final class RussianNumberWords implements NumberWords {

    /** Behind digits in Russian or English text, which borrow each other's dates. */
    static final Pattern ORDINAL_TAIL = Pattern.compile("st|nd|rd|th|й|я|е|го|му|м|ю|ое|ый|ой|ая|ом|ым|ых|х|ти|ми");

    private static final Set<String> MAY = Set.of("май", "мая", "мае");

    private static final Map<String, NumberWord> WORDS = new HashMap<>();
    private static final Map<String, Unit> UNITS = new HashMap<>();

    /** A first part of compounds, by its length, longest first: «двадцати», «двух». */
    private static final List<Map.Entry<String, Integer>> PREFIXES = new ArrayList<>();

    private static final String[] ADJECTIVE_ENDINGS =
            "ый ий ой ая ое ые ие ого его ому ему ым им ом ем ую ей ых их ыми ими".split(" ");

    /** The second parts of compounds that keep the number in every language: «двух-летний», «пяти-этажный». */
    private static final Map<String, Unit> COMPOUND_HEADS = Map.ofEntries(
            Map.entry("летн", Unit.YEAR),
            Map.entry("годичн", Unit.YEAR),
            Map.entry("лети", Unit.YEAR),
            Map.entry("месячн", Unit.MONTH),
            Map.entry("недельн", Unit.WEEK),
            Map.entry("дневн", Unit.DAY),
            Map.entry("суточн", Unit.DAY),
            Map.entry("часов", Unit.HOUR),
            Map.entry("минутн", Unit.MINUTE),
            Map.entry("метров", Unit.METRE),
            Map.entry("километров", Unit.KILOMETRE),
            Map.entry("тонн", Unit.TONNE),
            Map.entry("процентн", Unit.PERCENT),
            Map.entry("этажн", Unit.NONE),
            Map.entry("комнатн", Unit.NONE),
            Map.entry("местн", Unit.NONE),
            Map.entry("балльн", Unit.NONE),
            Map.entry("градусн", Unit.NONE),
            Map.entry("кратн", Unit.NONE));

    static {
        addends();
        ordinals();
        multiplier(
                1e3,
                "тысяча тысячу тысяче тысячей тысячью тыс " + adjective("тысяч"),
                "тысячи тысяч тысячам тысячами тысячах");
        for (var entry :
                Map.of("миллион", 1e6, "миллиард", 1e9, "триллион", 1e12).entrySet()) {
            String stem = entry.getKey();
            multiplier(
                    entry.getValue(),
                    String.join(" ", stem, stem + "а", stem + "у", stem + "ом", stem + "е", adjective(stem)),
                    String.join(" ", stem + "ы", stem + "ов", stem + "ам", stem + "ами", stem + "ах"));
        }
        multiplier(1e6, "млн", "");
        multiplier(1e9, "млрд", "");
        multiplier(1e12, "трлн", "");
        multiplier(10, "десяток десятка десятку десятком десятке", "десятки десятков десяткам десятками десятках");
        multiplier(100, "сотня сотню сотне сотней", "сотни сотен сотням сотнями сотнях");
        multiplier(12, "дюжина дюжину дюжине дюжиной", "дюжины дюжин");
        whole(1.5, "полтора полторы полутора");
        loose(2, "оба обе обоих обеих обоим обеим обоими обеими пара пару пары парой дважды вдвое вдвоем");
        loose(3, "трижды втрое втроем");
        loose(4, "вчетверо");
        loose(0.5, "половина половину половины половине половиной пополам вполовину");
        loose(0.333, "треть");
        loose(0.25, "четверть четверти четвертью");
        loose(10, "десятилетие десятилетия десятилетий десятилетию десятилетием десятилетиями десятилетиях");
        loose(100, "столетие столетия столетий столетию столетием век века веке веков веком");
        loose(1, "однажды единственный единственная единственное единожды");
        loose(5e5, "полмиллиона");
        loose(5e8, "полмиллиарда");
        WORDS.put("полдень", new NumberWord(Role.CLOCK, 720).asLoose());
        WORDS.put("полночь", new NumberWord(Role.CLOCK, 0).asLoose());
        dates();
        unitWords();
        prefixes();
    }

    private static final Set<String> DATE_INTRODUCTIONS =
            Set.of("в", "во", "на", "до", "с", "со", "к", "по", "после", "прошлую", "эту", "минувшую", "следующую");

    private static void addends() {
        addend(0, "ноль ноля нуль нуля");
        for (String form : "один одна одно одного одному одним одной одну одном одни одних одними".split(" ")) {
            WORDS.put(form, new NumberWord(Role.ADDEND, 1).asLoose());
        }
        addend(2, "два две двух двум двумя двое двоих двоим двоими");
        addend(3, "три трех трем тремя трое троих троим троими");
        addend(4, "четыре четырех четырем четырьмя четверо четверых четверым");
        // The instrumental «семью» is left out: it is far oftener the family.
        addend(5, "пять пяти пятью пятеро пятерых пятерым");
        addend(6, "шесть шести шестью шестеро шестерых шестерым");
        addend(7, "семь семи семеро семерых семерым");
        addend(8, "восемь восьми восемью восьмью восьмеро восьмерых");
        addend(9, "девять девяти девятью девятеро");
        addend(10, "десять десяти десятью десятеро десятерых");
        String[] teens = ("одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат"
                        + " девятнадцат двадцат тридцат")
                .split(" ");
        for (int i = 0; i < teens.length; i++) {
            int value = i < 9 ? 11 + i : 10 * (i - 7);
            addend(value, teens[i] + "ь " + teens[i] + "и " + teens[i] + "ью");
        }
        addend(40, "сорок сорока");
        addend(50, "пятьдесят пятидесяти пятьюдесятью");
        addend(60, "шестьдесят шестидесяти шестьюдесятью");
        addend(70, "семьдесят семидесяти семьюдесятью");
        addend(80, "восемьдесят восьмидесяти восемьюдесятью");
        addend(90, "девяносто девяноста");
        addend(100, "сто ста");
        addend(200, "двести двухсот двумстам двумястами двухстах");
        addend(300, "триста трехсот тремстам тремястами трехстах");
        addend(400, "четыреста четырехсот четыремстам четырьмястами четырехстах");
        addend(500, "пятьсот пятисот пятистам пятьюстами пятистах");
        addend(600, "шестьсот шестисот шестистам шестьюстами шестистах");
        addend(700, "семьсот семисот семистам семьюстами семистах");
        addend(800, "восемьсот восьмисот восьмистам восьмьюстами восьмистах");
        addend(900, "девятьсот девятисот девятистам девятьюстами девятистах");
    }

    private static void ordinals() {
        String[] stems = ("перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат"
                        + " четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат")
                .split(" ");
        for (int i = 0; i < stems.length; i++) {
            if (i != 2) {
                ordinal(stems[i], i + 1, i < 2);
            }
        }
        for (String form : ("третий третья третье третьи третьего третьему третьим третьем третью третьей третьих"
                        + " третьими")
                .split(" ")) {
            WORDS.put(form, new NumberWord(Role.ORDINAL, 3).asLoose());
        }
        String[] tens = "тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност сот тысячн".split(" ");
        int[] values = {30, 40, 50, 60, 70, 80, 90, 100, 1_000};
        for (int i = 0; i < tens.length; i++) {
            ordinal(tens[i], values[i], false);
        }
    }

    private static void dates() {
        String[] months = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split(" ");
        for (int i = 0; i < months.length; i++) {
            String endings = i == 2 || i == 7 ? ",а,у,ом,е" : i == 4 ? "й,я,ю,ем,е" : "ь,я,ю,ем,е";
            for (String ending : endings.split(",")) {
                WORDS.put(months[i] + ending, new NumberWord(Role.MONTH, i + 1));
            }
        }
        String[] shortMonths = "янв фев мар апр - - - авг сент окт нояб дек".split(" ");
        for (int i = 0; i < shortMonths.length; i++) {
            WORDS.put(shortMonths[i], new NumberWord(Role.MONTH, i + 1));
        }
        weekday(1, "понедельник понедельника понедельнику понедельником понедельникам");
        weekday(2, "вторник вторника вторнику вторником вторникам");
        weekday(3, "среда среду среды средам");
        weekday(4, "четверг четверга четвергу четвергом четвергам");
        weekday(5, "пятница пятницу пятницы пятнице пятницей пятницам");
        weekday(6, "суббота субботу субботы субботе субботой субботам");
        weekday(7, "воскресенье воскресенья воскресенью воскресеньем воскресеньям");
    }

    private static void unitWords() {
        units(Unit.PERCENT, "процент процента процентов проценту процентам процентами процентах");
        units(Unit.DOLLAR, "доллар доллара долларов долларам долларами долл usd");
        units(Unit.EURO, "евро eur");
        units(Unit.ROUBLE, "рубль рубля рублей рублю рублям рублями рублях руб р");
        units(Unit.HRYVNIA, "гривна гривны гривен гривну гривень грн");
        units(Unit.YUAN, "юань юаня юаней");
        units(Unit.YEN, "иена иены иен йена йены йен");
        units(Unit.SECOND, "секунда секунды секунд секунду сек");
        units(Unit.MINUTE, "минута минуты минут минуту минутах мин");
        units(Unit.HOUR, "час часа часов часу часам часах");
        units(Unit.DAY, "день дня дней дню дням днями сутки суток");
        units(Unit.WEEK, "неделя недели недель неделю неделям");
        units(Unit.MONTH, "месяц месяца месяцев месяцам");
        units(Unit.YEAR, "год года лет годам летний летняя летнего летнему летним летней летнюю летие летия летию");
        units(Unit.MILLIMETRE, "мм миллиметр миллиметра миллиметров");
        units(Unit.CENTIMETRE, "см сантиметр сантиметра сантиметров");
        units(Unit.INCH, "дюйм дюйма дюймов");
        units(Unit.FOOT, "фут фута футов");
        units(Unit.YARD, "ярд ярда ярдов");
        units(Unit.METRE, "метр метра метров метрах метрам м");
        units(Unit.KILOMETRE, "км километр километра километров километрах километрам");
        units(Unit.MILE, "миля мили миль милях");
        units(Unit.GRAM, "грамм грамма граммов");
        units(Unit.KILOGRAM, "кг килограмм килограмма килограммов");
        units(Unit.TONNE, "тонна тонны тонн тонну т");
        units(Unit.HECTARE, "га гектар гектара гектаров");
        units(Unit.ACRE, "акр акра акров");
        units(Unit.LITRE, "литр литра литров");
        units(Unit.GALLON, "галлон галлона галлонов");
    }

    private static void prefixes() {
        Map<String, Integer> prefixes = new HashMap<>();
        String[] small = ("одно двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати"
                        + " тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати")
                .split(" ");
        for (int i = 0; i < small.length; i++) {
            prefixes.put(small[i], i + 1);
        }
        String[] tens =
                "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяносто сто".split(" ");
        for (int i = 0; i < tens.length; i++) {
            prefixes.put(tens[i], 10 * (i + 2));
            for (int unit = 0; unit < 9; unit++) {
                prefixes.put(tens[i] + small[unit], 10 * (i + 2) + unit + 1);
            }
        }
        PREFIXES.addAll(prefixes.entrySet());
        PREFIXES.sort(Comparator.comparing(
                        (Map.Entry<String, Integer> entry) -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey));
    }

    private static void addend(int value, String forms) {
        for (String form : forms.split(" ")) {
            WORDS.put(form, new NumberWord(Role.ADDEND, value));
        }
    }

    private static void ordinal(String stem, int value, boolean loose) {
        for (String ending : ADJECTIVE_ENDINGS) {
            WORDS.putIfAbsent(stem + ending, new NumberWord(Role.ORDINAL, value, Unit.NONE, loose));
        }
    }

    /** «90-миллионный». */
    private static String adjective(String stem) {
        return Stream.of("ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми")
                .map(ending -> stem + "н" + ending)
                .collect(Collectors.joining(" "));
    }

    private static void multiplier(double value, String singular, String plural) {
        for (String form : singular.split(" ")) {
            WORDS.put(form, new NumberWord(Role.MULTIPLIER, value));
        }
        if (!plural.isEmpty()) {
            for (String form : plural.split(" ")) {
                WORDS.put(form, new NumberWord(Role.MULTIPLIERS, value));
            }
        }
    }

    private static void whole(double value, String forms) {
        for (String form : forms.split(" ")) {
            WORDS.put(form, new NumberWord(Role.WHOLE, value));
        }
    }

    private static void loose(double value, String forms) {
        for (String form : forms.split(" ")) {
            WORDS.put(form, new NumberWord(Role.WHOLE, value).asLoose());
        }
    }

    private static void weekday(int value, String forms) {
        for (String form : forms.split(" ")) {
            WORDS.put(form, new NumberWord(Role.WEEKDAY, value));
        }
    }

    private static void units(Unit unit, String words) {
        for (String word : words.split(" ")) {
            UNITS.put(word, unit);
        }
    }

    @Override
    public @Nullable NumberWord word(String word) {
        NumberWord known = WORDS.get(word);
        return known != null ? known : compound(word);
    }

    /** «Двухлетний», «двадцатипятилетие»: a number that the word begins with. */
    private static @Nullable NumberWord compound(String word) {
        for (Map.Entry<String, Integer> prefix : PREFIXES) {
            if (word.startsWith(prefix.getKey())) {
                String rest = word.substring(prefix.getKey().length());
                for (Map.Entry<String, Unit> head : COMPOUND_HEADS.entrySet()) {
                    if (rest.startsWith(head.getKey())
                            && rest.length() <= head.getKey().length() + 3) {
                        return new NumberWord(Role.WHOLE, prefix.getValue(), head.getValue(), prefix.getValue() == 1);
                    }
                }
            }
        }
        return null;
    }

    @Override
    public Unit unit(String word) {
        return UNITS.getOrDefault(word, Unit.NONE);
    }

    @Override
    public boolean joins(String word) {
        return false;
    }

    @Override
    public boolean decimalComma() {
        return true;
    }

    @Override
    public boolean afterNoon(String word) {
        return word.equals("вечера") || word.equals("дня");
    }

    @Override
    public boolean beforeNoon(String word) {
        return word.equals("утра") || word.equals("ночи");
    }

    @Override
    public boolean ambiguous(String word) {
        return word.startsWith("сред") || word.equals("мае") || word.equals("мар") || word.equals("дек");
    }

    @Override
    public boolean introducesDate(String word) {
        return DATE_INTRODUCTIONS.contains(word);
    }

    @Override
    public boolean isAbbreviation(String word) {
        return word.length() <= 3 && !MAY.contains(word);
    }

    @Override
    public boolean isOrdinalTail(String word) {
        return ORDINAL_TAIL.matcher(word).matches();
    }
}
