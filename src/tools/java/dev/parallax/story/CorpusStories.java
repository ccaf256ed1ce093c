package dev.parallax.story;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes pools of stories from parallel sentences: related ones follow each other, editions are shortened, counterparts are
 * missing, and beside many stories stands one that says the same of others: its names, figures and dates are exchanged in
 * one language's copy. The same seed gives the same pools.
 */
final class CorpusStories {

    private static final int LOOKED_AT = 40;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;

    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("(?<=\\p{L}[,»”\"']?\\s)[«“\"']?(\\p{Lu}\\p{L}{2,})");

    private final List<String[]> pairs;
    private final List<String> russianNames = new ArrayList<>();
    private final List<String> englishNames = new ArrayList<>();
    private final Random random;

    /** @param pairs Russian TAB English */
    CorpusStories(List<String> pairs, long seed) {
        this.random = new Random(seed);
        this.pairs = pairs.stream()
                .map(pair -> pair.split("\t"))
                .filter(sides -> sides[0].length() > SHORTEST && sides[0].length() < LONGEST)
                .toList();
        for (String[] sides : this.pairs) {
            addNames(sides[0], russianNames);
            addNames(sides[1], englishNames);
        }
    }

    private static void addNames(String text, List<String> names) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    StoryPool pool(int stories, boolean dated) {
        StoryPool pool = new StoryPool(dated);
        List<List<String[]>> all = new ArrayList<>();
        int story = 0;
        for (int i = 0; i < stories; i++) {
            List<String[]> chain = chain(2 + random.nextInt(4) + random.nextInt(12));
            all.add(chain);
            int minutes = random.nextInt(4 * 24 * 60);
            add(pool, story++, minutes, chain, random.nextInt(4));
            if (random.nextInt(3) == 0) {
                List<String[]> other = withOtherFacts(chain);
                add(pool, story++, minutes + random.nextInt(3) * 24 * 60, other, random.nextInt(4));
            }
        }
        for (int i = 0; i < stories / 10; i++) {
            add(pool, story++, random.nextInt(4 * 24 * 60), roundUp(all), random.nextInt(2));
        }
        return pool;
    }

    /** @param kept 0: the English edition, 1: the Russian, else both */
    private void add(StoryPool pool, int story, int minutes, List<String[]> chain, int kept) {
        if (kept != 0) {
            pool.addRussian(story, minutes, shortened(chain, 0));
        }
        if (kept != 1) {
            pool.addEnglish(story, minutes + StoryPool.later(random), shortened(chain, 1));
        }
        for (int outlets = kept > 1 ? StoryPool.outlets(random) : 0; outlets > 0; outlets--) {
            pool.addEnglish(story, minutes + StoryPool.later(random), shortened(chain, 1));
        }
    }

    /** Editions stop early, leave out some of what the other has, or are the first few sentences alone. */
    private List<String> shortened(List<String[]> chain, int side) {
        int length = switch (random.nextInt(3)) {
            case 0 -> Math.min(chain.size(), 2 + random.nextInt(3));
            case 1 -> (int) Math.ceil(chain.size() * (0.4 + 0.6 * random.nextDouble()));
            default -> chain.size();
        };
        double leftOut = random.nextInt(2) * random.nextInt(4) * 0.1;
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            if (random.nextDouble() >= leftOut) {
                texts.add(chain.get(i)[side]);
            }
        }
        return texts.isEmpty() ? List.of(chain.get(0)[side]) : texts;
    }

    /** Sentences of which each is rather like the one before. */
    private List<String[]> chain(int length) {
        List<String[]> chain = new ArrayList<>(List.<String[]>of(any()));
        while (chain.size() < length) {
            Set<String> words = words(chain.get(chain.size() - 1));
            String[] best = any();
            long most = -1;
            for (int i = 0; i < LOOKED_AT; i++) {
                String[] candidate = any();
                long shared = words(candidate).stream().filter(words::contains).count();
                if (shared > most && !chain.contains(candidate)) {
                    most = shared;
                    best = candidate;
                }
            }
            chain.add(best);
        }
        return chain;
    }

    private String[] any() {
        return pairs.get(random.nextInt(pairs.size()));
    }

    private static Set<String> words(String[] sides) {
        Set<String> words = new HashSet<>();
        for (String word : sides[1].split("\\P{L}+")) {
            if (word.length() > 5 || (word.length() > 3 && Character.isUpperCase(word.charAt(0)))) {
                words.add(word);
            }
        }
        return words;
    }

    /** The first sentences of several stories. */
    private List<String[]> roundUp(List<List<String[]>> stories) {
        List<String[]> sentences = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<String[]> story = stories.get(random.nextInt(stories.size()));
            sentences.addAll(story.subList(0, 1 + random.nextInt(2)));
        }
        return sentences;
    }

    /** The same said of others: all facts exchanged, or most, or the figures and dates alone; now and then new sentences. */
    private List<String[]> withOtherFacts(List<String[]> chain) {
        double names = List.of(1.0, 0.7, 0.0).get(random.nextInt(3));
        double figures = names == 0.0 ? 1 : 0.9;
        int fresh = random.nextInt(2) == 0 ? 0 : chain.size() / 2;
        Map<String, String> exchanged = new HashMap<>();
        List<String[]> others = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            String[] sides = i > 0 && i <= fresh ? any() : chain.get(i);
            others.add(new String[] {
                exchanged(sides[0], names, figures, exchanged, russianNames, Locale.forLanguageTag("ru")),
                exchanged(sides[1], names, figures, exchanged, englishNames, Locale.ENGLISH)
            });
        }
        return others;
    }

    private String exchanged(
            String text,
            double names,
            double figures,
            Map<String, String> exchanged,
            List<String> otherNames,
            Locale locale) {
        String result = FIGURE.matcher(text)
                .replaceAll(match -> exchanged.computeIfAbsent(
                        match.group(), figure -> random.nextDouble() < figures ? figure(figure.length()) : figure));
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        result = exchangedWords(result, symbols.getMonths(), figures, exchanged);
        result = exchangedWords(result, symbols.getWeekdays(), figures, exchanged);
        StringBuilder named = new StringBuilder();
        Matcher matcher = NAME.matcher(result);
        int from = 0;
        while (matcher.find()) {
            String other = exchanged.computeIfAbsent(
                    matcher.group(1),
                    name -> random.nextDouble() < names ? otherNames.get(random.nextInt(otherNames.size())) : name);
            named.append(result, from, matcher.start(1)).append(other);
            from = matcher.end(1);
        }
        return named.append(result.substring(from)).toString();
    }

    private String exchangedWords(String text, String[] words, double share, Map<String, String> exchanged) {
        String result = text;
        for (String word : words) {
            if (!word.isEmpty() && result.contains(word)) {
                String other = words[1 + random.nextInt(6)];
                result = result.replace(
                        word, exchanged.computeIfAbsent(word, some -> random.nextDouble() < share ? other : some));
            }
        }
        return result;
    }

    private String figure(int digits) {
        StringBuilder figure = new StringBuilder("" + (1 + random.nextInt(9)));
        while (figure.length() < digits) {
            figure.append(random.nextInt(10));
        }
        return figure.toString();
    }
}
