package dev.parallax.article.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages with what the training pages seldom have, made of their own words: tables, long lists, short sentences and dialogues
 * in the midst of an article, and articles with hardly anything around them.
 */
final class PageVariants {

    /** Marks what belongs to the article for certain. */
    private static final String INSERTED = "data-inserted";

    /** Marks what does not. */
    private static final String ADDED = "data-added";

    /** How many labels are put into a found page. */
    private static final int LABELS = 3;

    private static final int FEWEST_WORDS = 120;

    private final Random random;
    private final List<String> words;
    private final Locale language;

    private PageVariants(TrainingPage page, String gold) {
        random = new Random(page.name().hashCode());
        language = Locale.forLanguageTag(page.language());
        words = Arrays.stream(gold.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The page with a table, a list, short sentences or a dialogue after one of its paragraphs. */
    static Optional<Document> withMore(TrainingPage page, Document document, List<PageBlock> blocks, byte[] labels) {
        String gold = page.gold();
        List<Element> paragraphs = blocks.stream()
                .filter(block -> labels[block.number()] == 1 && block.kind() == PageBlock.Kind.PARAGRAPH)
                .map(block -> block.box().element())
                .toList();
        if (gold == null || paragraphs.size() < 3) {
            return Optional.empty();
        }
        PageVariants variants = new PageVariants(page, gold);
        if (variants.words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Element after = paragraphs.get(variants.random.nextInt(paragraphs.size()));
        after.after(variants.more());
        for (int i = 0; i < LABELS; i++) {
            paragraphs.get(variants.random.nextInt(paragraphs.size())).after(variants.label());
        }
        return Optional.of(document);
    }

    /** The article alone, with a line of links before it and a line after it. */
    static Optional<Document> bare(TrainingPage page) {
        String gold = page.gold();
        if (gold == null) {
            return Optional.empty();
        }
        PageVariants variants = new PageVariants(page, gold);
        return variants.words.size() < FEWEST_WORDS ? Optional.empty() : Optional.of(variants.bare(gold));
    }

    /** Whether a run of text was put in. */
    static boolean isMade(PageBlock block) {
        return block.box().element().closest("[" + INSERTED + "],[" + ADDED + "]") != null;
    }

    /** The labels of a page's variant: those of its text, and of what was put in. */
    static byte[] labels(TrainingPage page, List<PageBlock> blocks) {
        byte[] labels = GoldLabels.of(page, blocks);
        for (PageBlock block : blocks) {
            Element element = block.box().element();
            if (element.closest("[" + ADDED + "]") != null) {
                labels[block.number()] = 0;
            } else if (element.closest("[" + INSERTED + "]") != null) {
                labels[block.number()] = 1;
            }
        }
        return labels;
    }

    private Document bare(String gold) {
        List<String> paragraphs =
                new ArrayList<>(gold.lines().filter(line -> !line.isBlank()).toList());
        String body = paragraphs.subList(0, Math.min(paragraphs.size(), 3 + random.nextInt(10))).stream()
                .map(text -> (random.nextInt(8) == 0 ? label() : "") + "<p>" + escaped(text) + "</p>")
                .collect(Collectors.joining());
        String more = random.nextBoolean() ? more() : "";
        String links =
                repeat(2 + random.nextInt(6), () -> "<a href='/" + random.nextInt(99) + "'>" + some(1, 2) + "</a> ");
        String title = some(3, 8);
        boolean named = random.nextBoolean();
        return Jsoup.parse(
                "<html><head><title>%s</title></head><body>%s%s<h1>%s</h1><div %s>%s%s</div>%s%s</body></html>"
                        .formatted(
                                title,
                                random.nextBoolean()
                                        ? "<nav " + ADDED + ">" + links + "</nav>"
                                        : "<div " + ADDED + ">" + links + "</div>",
                                named ? "<article>" : "",
                                title,
                                INSERTED,
                                (random.nextBoolean() ? moment() : "") + body,
                                more,
                                named ? "</article>" : "",
                                random.nextInt(3) == 0 ? "" : furniture()));
    }

    /** When it was published, as pages print it. */
    private String moment() {
        LocalDateTime time = LocalDateTime.of(2016, 1, 1, 0, 0).plusMinutes(random.nextInt(2_000_000));
        FormatStyle style = FormatStyle.values()[1 + random.nextInt(3)];
        String date =
                DateTimeFormatter.ofLocalizedDate(style).withLocale(language).format(time);
        String clock = random.nextBoolean() ? "" : ", %d:%02d".formatted(time.getHour(), time.getMinute());
        String tag = random.nextBoolean() ? "p" : "div";
        return "<%s %s>%s%s</%s>".formatted(tag, ADDED, date, clock, tag);
    }

    /** What stands between paragraphs: counters of pictures, buttons, names of rubrics. */
    private String label() {
        int last = 2 + random.nextInt(20);
        return switch (random.nextInt(9)) {
            case 0, 6 -> counter(1 + random.nextInt(last), last);
            case 1 -> "<div class='share' %s>%s</div>".formatted(ADDED, some(1, 4));
            case 2 -> "<div class='ad' %s>%s</div>".formatted(ADDED, some(1, 2));
            case 3 -> "<p %s><a href='/'>%s</a></p>".formatted(ADDED, some(2, 12));
            case 4 -> "<p %s><strong>%s:</strong> <a href='/'>%s</a></p>".formatted(ADDED, some(1, 2), some(4, 12));
            case 5 -> "<div %s>%s: <a href='/'>%s</a></div>".formatted(ADDED, some(1, 2), some(4, 12));
            default -> quotation();
        };
    }

    private String counter(int number, int last) {
        String words = random.nextBoolean() ? some(1, 1) + " " : "";
        String between = random.nextBoolean() ? "/" : some(1, 1);
        return "<p %s>%s%d %s %d</p>".formatted(ADDED, words, number, between, last);
    }

    /** Words of the article printed once more in larger letters. */
    private String quotation() {
        String tag = List.of("blockquote", "aside", "div", "p").get(random.nextInt(4));
        return "<%s %s>%s</%s>".formatted(tag, ADDED, some(3, 18), tag);
    }

    private String furniture() {
        String text = (random.nextBoolean() ? "© 2016 " : "") + some(2, 12) + (random.nextBoolean() ? "." : "");
        return switch (random.nextInt(3)) {
            case 0 -> "<footer " + ADDED + ">" + text + "</footer>";
            case 1 -> "<footer " + ADDED + "><p>" + text + "</p></footer>";
            default -> "<div " + ADDED + "><p>" + text + "</p></div>";
        };
    }

    private String more() {
        return switch (random.nextInt(5)) {
            case 0 -> table();
            case 1 ->
                "<ul " + INSERTED + ">" + repeat(3 + random.nextInt(40), () -> "<li>" + mixed(1, 7) + "</li>")
                        + "</ul>";
            case 2 ->
                "<ol " + INSERTED + ">" + repeat(3 + random.nextInt(20), () -> "<li>" + mixed(4, 20) + ".</li>")
                        + "</ol>";
            case 3 -> repeat(2 + random.nextInt(8), () -> "<p " + INSERTED + ">" + mixed(3, 9) + ".</p>");
            default -> repeat(3 + random.nextInt(6), this::question);
        };
    }

    private String table() {
        int columns = 2 + random.nextInt(4);
        boolean heads = random.nextBoolean();
        String head = heads ? "<tr>" + repeat(columns, () -> "<th>" + mixed(1, 2) + "</th>") + "</tr>" : "";
        return "<table " + INSERTED + ">" + head
                + repeat(
                        3 + random.nextInt(40),
                        () -> "<tr><td>" + mixed(1, 4) + "</td>"
                                + repeat(columns - 1, () -> "<td>" + (1 + random.nextInt(9999)) / 10.0 + "</td>")
                                + "</tr>")
                + "</table>";
    }

    private String question() {
        String dash = random.nextBoolean() ? "— " : "";
        String strong = random.nextBoolean() ? "b" : "strong";
        return "<p %s><%s>%s%s?</%s></p><p %s>%s%s.</p>"
                .formatted(
                        INSERTED,
                        strong,
                        dash,
                        mixed(1, 7),
                        strong,
                        INSERTED,
                        dash,
                        mixed(1, random.nextInt(3) == 0 ? 40 : 6));
    }

    /** Words from all over the article: what is put in as its text is not to be printed twice. */
    private String mixed(int least, int most) {
        int length = least + random.nextInt(most - least + 1);
        return repeat(length, () -> escaped(words.get(random.nextInt(words.size()))) + " ")
                .strip();
    }

    /** Words of the article as they stand there. */
    private String some(int least, int most) {
        int length = least + random.nextInt(most - least + 1);
        int start = random.nextInt(Math.max(1, words.size() - length));
        return escaped(String.join(" ", words.subList(start, Math.min(words.size(), start + length))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String repeat(int times, Supplier<String> part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(part.get());
        }
        return all.toString();
    }
}
