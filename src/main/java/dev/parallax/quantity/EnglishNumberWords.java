package dev.parallax.quantity;

import dev.parallax.quantity.NumberWord.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words for figures. */
final class EnglishNumberWords implements NumberWords {

    private static final Map<String, NumberWord> WORDS = new HashMap<>();
    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < small.length; i++) {
            WORDS.put(small[i], new NumberWord(Role.ADDEND, i));
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            int value = 10 * (i + 2);
            WORDS.put(tens[i], new NumberWord(Role.ADDEND, value));
            String stem = tens[i].substring(0, tens[i].length() - 1);
            WORDS.put(stem + "ies", new NumberWord(Role.DECADE, value));
            WORDS.put(stem + "ieth", new NumberWord(Role.ORDINAL, value));
        }
        String[] ordinals =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                                + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                        .split(" ");
        for (int i = 0; i < ordinals.length; i++) {
            WORDS.put(ordinals[i], new NumberWord(Role.ORDINAL, i + 1, Unit.NONE, i < 3));
        }
        multiplier(100, "hundred", "hundreds");
        multiplier(1_000, "thousand", "thousands");
        multiplier(1e5, "lakh", "lakhs");
        multiplier(1e6, "million", "millions");
        multiplier(1e7, "crore", "crores");
        multiplier(1e9, "billion", "billions");
        multiplier(1e12, "trillion", "trillions");
        multiplier(12, "dozen", "dozens");
        for (String word : "m mn mln mio".split(" ")) {
            WORDS.put(word, new NumberWord(Role.MULTIPLIER, 1e6));
        }
        for (String word : "bn bln b".split(" ")) {
            WORDS.put(word, new NumberWord(Role.MULTIPLIER, 1e9));
        }
        WORDS.put("tn", new NumberWord(Role.MULTIPLIER, 1e12));
        WORDS.put("k", new NumberWord(Role.MULTIPLIER, 1e3));
        WORDS.put("one", new NumberWord(Role.ADDEND, 1).asLoose());
        whole(1, "single", "once", "sole");
        whole(2, "both", "twice", "double", "doubled", "pair", "couple", "twofold", "twins", "twin");
        whole(3, "triple", "tripled", "thrice", "trio");
        whole(4, "quadruple", "quartet");
        whole(0.5, "half", "halves", "halved");
        whole(0.25, "quarter", "quarters");
        whole(0.333, "thirds");
        whole(10, "decade", "decades");
        whole(100, "century", "centuries", "centenary");
        WORDS.put("noon", new NumberWord(Role.CLOCK, 720).asLoose());
        WORDS.put("midday", new NumberWord(Role.CLOCK, 720).asLoose());
        WORDS.put("midnight", new NumberWord(Role.CLOCK, 0).asLoose());
        String[] months =
                "january february march april may june july august september october november december".split(" ");
        for (int i = 0; i < months.length; i++) {
            WORDS.put(months[i], new NumberWord(Role.MONTH, i + 1));
        }
        String[] shortMonths = "jan feb mar apr - jun jul aug sep oct nov dec".split(" ");
        for (int i = 0; i < shortMonths.length; i++) {
            WORDS.put(shortMonths[i], new NumberWord(Role.MONTH, i + 1));
        }
        WORDS.put("sept", new NumberWord(Role.MONTH, 9));
        String[] weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
        for (int i = 0; i < weekdays.length; i++) {
            WORDS.put(weekdays[i], new NumberWord(Role.WEEKDAY, i + 1));
            WORDS.put(weekdays[i] + "s", new NumberWord(Role.WEEKDAY, i + 1));
        }
        units(Unit.PERCENT, "percent per-cent pct");
        units(Unit.DOLLAR, "dollar dollars usd");
        units(Unit.EURO, "euro euros eur");
        units(Unit.STERLING, "gbp sterling");
        units(Unit.ROUBLE, "ruble rubles rouble roubles rub rur");
        units(Unit.HRYVNIA, "hryvnia hryvnias uah");
        units(Unit.YUAN, "yuan cny renminbi");
        units(Unit.YEN, "yen jpy");
        units(Unit.SECOND, "seconds sec secs");
        units(Unit.MINUTE, "minute minutes min mins");
        units(Unit.HOUR, "hour hours hrs");
        units(Unit.DAY, "day days");
        units(Unit.WEEK, "week weeks");
        units(Unit.MONTH, "month months");
        units(Unit.YEAR, "year years yr yrs");
        units(Unit.MILLIMETRE, "mm millimeter millimeters millimetre millimetres");
        units(Unit.CENTIMETRE, "cm centimeter centimeters centimetre centimetres");
        units(Unit.INCH, "inch inches");
        units(Unit.FOOT, "foot feet ft");
        units(Unit.YARD, "yard yards");
        units(Unit.METRE, "meter meters metre metres");
        units(Unit.KILOMETRE, "km kilometer kilometers kilometre kilometres");
        units(Unit.MILE, "mile miles");
        units(Unit.GRAM, "gram grams gramme grammes");
        units(Unit.KILOGRAM, "kg kilogram kilograms kilo kilos");
        units(Unit.TONNE, "tonne tonnes ton tons");
        units(Unit.HECTARE, "hectare hectares ha");
        units(Unit.ACRE, "acre acres");
        units(Unit.LITRE, "liter liters litre litres");
        units(Unit.GALLON, "gallon gallons");
    }

    private static final Set<String> DATE_INTRODUCTIONS = Set.of(
            "in", "of", "last", "this", "next", "by", "since", "until", "till", "early", "late", "mid", "from", "to",
            "between", "and", "on", "during", "before", "after", "through", "for");

    private static void multiplier(double value, String singular, String plural) {
        WORDS.put(singular, new NumberWord(Role.MULTIPLIER, value));
        WORDS.put(plural, new NumberWord(Role.MULTIPLIERS, value));
        if (value != 12) {
            WORDS.put(singular + "th", new NumberWord(Role.ORDINAL, value));
        }
    }

    private static void whole(double value, String... words) {
        for (String word : words) {
            WORDS.put(word, new NumberWord(Role.WHOLE, value).asLoose());
        }
    }

    private static void units(Unit unit, String words) {
        for (String word : words.split(" ")) {
            UNITS.put(word, unit);
        }
    }

    @Override
    public @Nullable NumberWord word(String word) {
        return WORDS.get(word);
    }

    @Override
    public Unit unit(String word) {
        return UNITS.getOrDefault(word, Unit.NONE);
    }

    @Override
    public boolean joins(String word) {
        return word.equals("and");
    }

    @Override
    public boolean decimalComma() {
        return false;
    }

    @Override
    public boolean afterNoon(String word) {
        return word.equals("pm") || word.equals("p.m");
    }

    @Override
    public boolean beforeNoon(String word) {
        return word.equals("am") || word.equals("a.m");
    }

    @Override
    public boolean ambiguous(String word) {
        return word.equals("may") || word.equals("march") || word.equals("mar");
    }

    @Override
    public boolean introducesDate(String word) {
        return DATE_INTRODUCTIONS.contains(word);
    }

    @Override
    public boolean isAbbreviation(String word) {
        return word.length() <= 3 && !word.equals("may");
    }

    @Override
    public boolean isOrdinalTail(String word) {
        return RussianNumberWords.ORDINAL_TAIL.matcher(word).matches();
    }
}
