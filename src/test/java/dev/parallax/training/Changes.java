package dev.parallax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a careless or dishonest editor may change in a sentence: each kind of change, wherever it is possible. */
public final class Changes {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:[ \u00a0,]\\d{3})+|\\d+(?:[.,]\\d+)?");
    private static final Pattern DENIAL_EN =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|could|should|may|might|must|did|does|do|can)"
                    + "( not|n['’]t|not)\\b");
    private static final Pattern ASSERTION_EN =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|could|should|may|can)( )(?=\\p{Ll})(?!not)");
    private static final Pattern DENIAL_RU = Pattern.compile("(?<=[ ,—])не (?=\\p{Ll})");
    private static final Pattern ASSERTION_RU =
            Pattern.compile("(?<!не)(?<= )(?=\\p{Ll}{3,}(?:ет|ит|ют|ут|ят|ат|ал|ил|ел|ла|ли|ло)(?:ся|сь)?[ ,.])");
    private static final Pattern CLAUSE = Pattern.compile(",[^,;:«»“”\"()]{25,}(?=[.!?]$)");
    private static final Pattern QUOTED = Pattern.compile("[«“\"]([^«»“”\"]{30,})[»”\"]");
    private static final int SHORT_WORD = 5;

    /** What no measure stands behind: a year, a century, the word for new. */
    private static final Pattern NO_MEASURE = Pattern.compile("(?:\\d{4}|[XVI]+|\\dth|(?i)new|нов\\p{L}*)[- ]$");

    /** How much oftener than another one a change is made, where a sentence allows it: figures and names are rare in texts. */
    private static final Map<String, Integer> WEIGHT = Map.ofEntries(
            Map.entry("number", 6),
            Map.entry("year", 6),
            Map.entry("month", 6),
            Map.entry("weekday", 6),
            Map.entry("magnitude", 6),
            Map.entry("unit", 4),
            Map.entry("name", 5),
            Map.entry("antonym", 4),
            Map.entry("attribution", 3),
            Map.entry("modality", 3),
            Map.entry("negation", 2));

    private final Swaps swaps;
    private final Names names;
    private final Random random;

    public Changes(Swaps swaps, Names names, Random random) {
        this.swaps = swaps;
        this.names = names;
        this.random = random;
    }

    /** One change of each kind that the sentence allows, at places taken at random. */
    List<Changed> of(String text, String language) {
        List<Changed> all = new ArrayList<>();
        figure(text, all);
        swapped(text, language, all);
        name(text, language, all);
        boolean english = language.equals("en");
        cut(text, english ? DENIAL_EN : DENIAL_RU, english ? 1 : 0, "negation", all);
        put(text, english ? ASSERTION_EN : ASSERTION_RU, english ? " not " : "не ", "negation", all);
        cut(text, CLAUSE, 0, "clause", all);
        unquoted(text, all);
        word(text, language, all);
        return all;
    }

    /** One of them at random, by their weights. */
    static Changed oneOf(List<Changed> possible, Random random) {
        int sum = possible.stream().mapToInt(Changes::weight).sum();
        int at = random.nextInt(sum);
        for (Changed change : possible) {
            at -= weight(change);
            if (at < 0) {
                return change;
            }
        }
        throw new IllegalStateException("There is nothing to choose from");
    }

    private static int weight(Changed change) {
        return WEIGHT.getOrDefault(change.type(), 1);
    }

    private void figure(String text, List<Changed> all) {
        MatchResult figure = any(FIGURE, text);
        if (figure == null) {
            return;
        }
        String number = figure.group();
        boolean year = number.matches("(?:1[89]|20)\\d\\d");
        String other = year ? year(number) : other(number);
        if (!other.equals(number)) {
            all.add(Changed.of(text, figure.start(), figure.end(), other, year ? "year" : "number"));
        }
    }

    private String year(String year) {
        int other = Integer.parseInt(year) + 1 + random.nextInt(9);
        return random.nextBoolean() ? String.valueOf(other) : year.substring(0, 2) + year.charAt(3) + year.charAt(2);
    }

    /** Another digit, two digits swapped, or ten times as much. */
    private String other(String number) {
        int at = random.nextInt(number.length());
        if (random.nextInt(4) == 0 && number.matches("\\d+")) {
            return number + "0";
        }
        if (!Character.isDigit(number.charAt(at))) {
            at = 0;
        }
        char digit = (char) ('1' + random.nextInt(9));
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    private void swapped(String text, String language, List<Changed> all) {
        List<Changed> possible = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            for (Swaps.Swap swap : swaps.of(word.group().toLowerCase(Locale.ROOT), language)) {
                List<String> others = swap.others(word.group());
                String other = others.get(random.nextInt(others.size()));
                if (!(swap.type().equals("unit")
                        && NO_MEASURE.matcher(text.substring(0, word.start())).find())) {
                    possible.add(Changed.of(text, word.start(), word.end(), cased(other, word.group()), swap.type()));
                }
            }
        }
        possible.stream().map(Changed::type).distinct().toList().forEach(type -> {
            List<Changed> ofType = possible.stream()
                    .filter(change -> change.type().equals(type))
                    .toList();
            all.add(ofType.get(random.nextInt(ofType.size())));
        });
    }

    private void name(String text, String language, List<Changed> all) {
        List<MatchResult> found = WORD.matcher(text)
                .results()
                .filter(word -> names.isName(word.group(), language))
                .toList();
        if (!found.isEmpty()) {
            List<MatchResult> places = found.stream()
                    .filter(word -> names.isPlace(word.group(), language))
                    .toList();
            MatchResult name = places.isEmpty()
                    ? found.get(random.nextInt(found.size()))
                    : places.get(random.nextInt(places.size()));
            String other = names.other(name.group(), language, random);
            if (!other.equals(name.group())) {
                all.add(Changed.of(text, name.start(), name.end(), other, "name"));
            }
        }
    }

    private void cut(String text, Pattern what, int group, String type, List<Changed> all) {
        MatchResult found = any(what, text);
        if (found != null && !text.substring(0, found.start()).isBlank()) {
            all.add(Changed.of(text, found.start(group), found.end(group), "", type));
        }
    }

    private void put(String text, Pattern where, String instead, String type, List<Changed> all) {
        MatchResult found = any(where, text);
        if (found != null) {
            boolean space = found.end() > found.start();
            Changed put = Changed.of(text, space ? found.end() - 1 : found.start(), found.end(), instead, type);
            all.add(put);
        }
    }

    private void unquoted(String text, List<Changed> all) {
        MatchResult quoted = any(QUOTED, text);
        if (quoted != null) {
            all.add(Changed.of(text, quoted.start(), quoted.end(), quoted.group(1), "quotation"));
        }
    }

    /** Another word of the same ending. */
    private void word(String text, String language, List<Changed> all) {
        List<MatchResult> found = WORD.matcher(text)
                .results()
                .filter(word -> word.group().length() > SHORT_WORD
                        && Character.isLowerCase(word.group().charAt(0)))
                .toList();
        if (!found.isEmpty()) {
            MatchResult word = found.get(random.nextInt(found.size()));
            String other = names.otherWord(word.group(), language, random);
            if (!other.equals(word.group())) {
                all.add(Changed.of(text, word.start(), word.end(), other, "word"));
            }
        }
    }

    private static String cased(String other, String like) {
        return Character.isUpperCase(like.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }

    private @Nullable MatchResult any(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }
}
