package dev.parallax.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invents news events in Russian and English from templates: many of each kind, with other names, places and figures, some
 * told again with other facts the next day. The same seed gives the same events.
 */
final class NewsEvents {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d*)(?::([a-z]+))?}");

    private static final List<String> CASES = List.of("nom", "gen", "dat", "prep");

    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("в понедельник", "понедельник", "Monday"),
            List.of("во вторник", "вторник", "Tuesday"),
            List.of("в среду", "среду", "Wednesday"),
            List.of("в четверг", "четверг", "Thursday"),
            List.of("в пятницу", "пятницу", "Friday"),
            List.of("в субботу", "субботу", "Saturday"),
            List.of("в воскресенье", "воскресенье", "Sunday"));

    private final Map<String, Map<String, List<Line>>> kinds = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> entities = new LinkedHashMap<>();
    private final Random random;

    private record Line(String russian, String english) {}

    /**
     * One event, or what followed from it, in both languages.
     *
     * @param story the same for nothing else
     * @param day from 0, a Monday
     */
    record Report(int story, String kind, int day, List<String> russian, List<String> english) {}

    /** @param resource {@code training} or {@code evaluation} */
    NewsEvents(String resource, long seed) {
        random = new Random(seed);
        for (String[] line : lines("events/" + resource + ".tsv")) {
            kinds.computeIfAbsent(line[0], kind -> new LinkedHashMap<>())
                    .computeIfAbsent(line[1], part -> new ArrayList<>())
                    .add(new Line(line[2], line[3]));
        }
        for (String[] line : lines("events/entities.tsv")) {
            entities.computeIfAbsent(line[0], type -> new ArrayList<>())
                    .add(List.of(line).subList(1, line.length));
        }
    }

    private static List<String[]> lines(String resource) {
        InputStream in = Objects.requireNonNull(NewsEvents.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That many events of all kinds in turn, within four days; two in five that can be are followed up the next day. */
    List<Report> tell(int events) {
        List<Report> reports = new ArrayList<>();
        List<String> names = List.copyOf(kinds.keySet());
        Map<String, String> series = new LinkedHashMap<>();
        for (int i = 0; i < events; i++) {
            String kind = names.get(i % names.size());
            Map<String, List<Line>> parts = Objects.requireNonNull(kinds.get(kind));
            int day = random.nextInt(4);
            Facts facts = new Facts(day);
            if (kind.endsWith("+")) {
                facts.keepTown(series, kind);
            }
            reports.add(report(reports.size(), kind, day, facts, parts, ""));
            if (parts.containsKey("follow") && random.nextInt(5) < 2) {
                reports.add(report(reports.size(), kind, day + 1, facts, parts, "follow"));
            }
        }
        return reports;
    }

    private Report report(int story, String kind, int day, Facts facts, Map<String, List<Line>> parts, String part) {
        List<Line> lines = new ArrayList<>();
        if (part.isEmpty()) {
            lines.addAll(parts.getOrDefault("heading", List.of()));
            lines.addAll(parts.getOrDefault("lead", List.of()));
            lines.addAll(parts.getOrDefault("body", List.of()));
        } else {
            lines.addAll(parts.getOrDefault("follow-heading", List.of()));
            lines.addAll(parts.getOrDefault("follow", List.of()));
        }
        return new Report(story, kind, day, shortened(lines, facts, true), shortened(lines, facts, false));
    }

    /** Now and then an edition leaves out one of the later sentences, or tells them in another order. */
    private List<String> shortened(List<Line> lines, Facts facts, boolean russian) {
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            texts.add(facts.fill(russian ? line.russian : line.english, russian));
        }
        if (texts.size() > 3 && random.nextInt(4) == 0) {
            texts.remove(texts.size() - 1 - random.nextInt(2));
        }
        if (texts.size() > 4 && random.nextInt(4) == 0) {
            texts.add(2, texts.remove(texts.size() - 1));
        }
        return texts;
    }

    /** The values of one event's slots. */
    private final class Facts {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final int day;

        Facts(int day) {
            this.day = day;
        }

        /** What comes day after day comes from one of two towns. */
        void keepTown(Map<String, String> series, String kind) {
            String key = kind + random.nextInt(2);
            List<List<String>> towns = Objects.requireNonNull(entities.get("town"));
            String chosen = series.computeIfAbsent(key, some -> "" + random.nextInt(towns.size()));
            values.put("town", towns.get(Integer.parseInt(chosen)));
        }

        String fill(String template, boolean russian) {
            Matcher slots = SLOT.matcher(template);
            StringBuilder filled = new StringBuilder();
            while (slots.find()) {
                String name = slots.group(1) + slots.group(2);
                List<String> forms = values.computeIfAbsent(name, some -> value(slots.group(1)));
                int form = !russian ? forms.size() - 1 : slots.group(3) == null ? 0 : CASES.indexOf(slots.group(3));
                slots.appendReplacement(filled, Matcher.quoteReplacement(forms.get(form)));
            }
            slots.appendTail(filled);
            String text = filled.toString();
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }

        private List<String> value(String type) {
            return switch (type) {
                case "n" -> same("" + (5 + random.nextInt(16) + (random.nextInt(3) == 0 ? 10 * random.nextInt(8) : 0)));
                case "mag" -> decimal(random.nextInt(3) + 4, random.nextInt(10));
                case "dec" -> decimal(1 + random.nextInt(99), 1 + random.nextInt(98));
                case "big" -> big(1000 + random.nextInt(60000));
                case "score" -> score(1 + random.nextInt(4));
                case "year" -> same("" + (2027 + random.nextInt(5)));
                case "time" -> same(String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(60)));
                case "day" -> List.of(weekday(0).get(0), "on " + weekday(0).get(2));
                case "dayacc" -> List.of(weekday(0).get(1), weekday(0).get(2));
                case "next" -> List.of(weekday(1).get(0), "on " + weekday(1).get(2));
                default -> another(Objects.requireNonNull(entities.get(type), type));
            };
        }

        /** One that the event doesn't have yet. */
        private List<String> another(List<List<String>> some) {
            List<String> one = some.get(random.nextInt(some.size()));
            while (values.containsValue(one)) {
                one = some.get(random.nextInt(some.size()));
            }
            return one;
        }

        private List<String> weekday(int later) {
            return WEEKDAYS.get((day + later) % 7);
        }
    }

    private static List<String> same(String text) {
        return List.of(text, text);
    }

    private static List<String> decimal(int whole, int hundredths) {
        return List.of(whole + "," + hundredths, whole + "." + hundredths);
    }

    private static List<String> big(int number) {
        String english = String.format(Locale.ENGLISH, "%,d", number);
        return List.of(english.replace(',', '\u00A0'), english);
    }

    private List<String> score(int most) {
        int less = random.nextInt(most);
        return List.of(most + ":" + less, most + "-" + less);
    }
}
