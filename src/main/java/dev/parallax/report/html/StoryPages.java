package dev.parallax.report.html;

import dev.parallax.article.Article;
import dev.parallax.article.WireItem;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.html.StoryPage.Card;
import dev.parallax.report.html.StoryPage.Choice;
import dev.parallax.report.html.StoryPage.Comparison;
import dev.parallax.report.html.StoryPage.EditionHead;
import dev.parallax.report.html.StoryPage.Why;
import dev.parallax.store.Decision;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.TranslatedBy;
import dev.parallax.story.StoryPair;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a story's page. */
final class StoryPages {

    private StoryPages() {}

    /**
     * Its page says nothing of the night, so that it stays the same as long as the story does.
     *
     * @param apart the keys of pairs that a reviewer took apart
     */
    static StoryPage page(StoryRecord story, RunSummary run, String token, Set<String> apart, Tongue tongue) {
        Words words = tongue.words();
        Cards cards = new Cards(story, words);
        CheckedArticle main = main(story);
        List<CheckedArticle> editions = story.story().editions();
        List<Comparison> comparisons = comparisons(story, cards, apart, run.comparisonLanguage(), words);
        return new StoryPage(
                new Shell(Run.plain(main.article().heading()), tongue, address(story.key()), run, token),
                story.key(),
                main.article().heading(),
                language(main),
                editions.stream()
                        .sorted(Comparator.comparing(edition -> isTarget(story, edition)))
                        .map(edition -> head(edition, story.engines(edition.id()), words))
                        .toList(),
                choices(comparisons, words),
                comparisons,
                cards.all().stream().filter(Card::isFixed).toList(),
                (int) cards.all().stream().filter(Card::open).count(),
                editions.stream().anyMatch(edition -> edition.previous() != null));
    }

    /** Where a story's page is, in the folder of a language. */
    static String address(String story) {
        return "stories/" + story + ".html";
    }

    /** The edition whose heading is the page's. */
    private static CheckedArticle main(StoryRecord story) {
        return story.story().pairs().isEmpty()
                ? story.story().editions().get(0)
                : story.story().pairs().get(0).target();
    }

    private static boolean isTarget(StoryRecord story, CheckedArticle edition) {
        return story.pairs().stream().anyMatch(pair -> pair.target() == edition.id());
    }

    private static List<Comparison> comparisons(
            StoryRecord story, Cards cards, Set<String> apart, String comparisonLanguage, Words words) {
        Comparisons comparisons = new Comparisons(cards, comparisonLanguage, words);
        List<Comparison> all = new ArrayList<>();
        for (int i = 0; i < story.pairs().size(); i++) {
            var pair = story.story().pairs().get(i);
            Why why = why(story.pairs().get(i), pair.source(), pair.target(), apart, words);
            all.add(comparisons.pair(pair, why, "c" + i));
        }
        for (CheckedArticle edition : story.story().editions()) {
            if (!comparisons.shows(edition)) {
                all.add(comparisons.alone(edition, "c" + all.size()));
            }
        }
        List<AlignedPair> withOne = withOne(story.story().pairs());
        if (withOne.size() > 1) {
            all.add(0, comparisons.together(withOne));
        }
        return all;
    }

    /** The pairs of the edition that most others are compared with. */
    private static List<AlignedPair> withOne(List<AlignedPair> pairs) {
        Map<Long, List<AlignedPair>> byTarget = new LinkedHashMap<>();
        pairs.forEach(pair -> byTarget.computeIfAbsent(pair.target().id(), target -> new ArrayList<>())
                .add(pair));
        return byTarget.values().stream().reduce(List.of(), (most, some) -> some.size() > most.size() ? some : most);
    }

    /** What to compare: everything one below another, the editions of some languages alone, or all in columns. */
    private static List<Choice> choices(List<Comparison> comparisons, Words words) {
        if (comparisons.stream().noneMatch(Comparison::isTogether)) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("each", words.t("report.story.one-below-another")));
        comparisons.stream()
                .filter(comparison -> !comparison.isTogether())
                .map(Comparison::choice)
                .distinct()
                .forEach(key -> choices.add(new Choice(
                        key,
                        Arrays.stream(key.split("\\+")).map(words::language).collect(Collectors.joining(" – ")))));
        choices.add(new Choice(StoryPage.TOGETHER, words.t("report.story.all-editions")));
        return choices;
    }

    private static Why why(
            StoryPair matched, CheckedArticle source, CheckedArticle target, Set<String> apart, Words words) {
        return new Why(
                words.percent(matched.probability()),
                matched.isUnsure(),
                words.t("report.story.margin", Math.round(matched.margin() * 100)),
                matched.evidence().stream().map(words::text).toList(),
                matched.against().stream().map(words::text).toList(),
                name(source),
                name(target),
                apart.contains(new Decision.SameStory(name(source), name(target)).key()));
    }

    private static String name(CheckedArticle article) {
        return article.article().source() + ":" + article.article().location();
    }

    private static EditionHead head(CheckedArticle edition, List<TranslatedBy> engines, Words words) {
        Article article = edition.article();
        return new EditionHead(
                language(edition),
                words.language(language(edition)),
                article.heading(),
                article.source(),
                article.location(),
                words.minute(article.metadata().published()),
                webAddress(article.metadata().canonical()),
                edition.previous() != null,
                notices(article.metadata().wire(), words),
                engines.stream().map(engine -> translator(engine, words)).toList(),
                article.remarks().stream().map(words::text).toList());
    }

    /** Which engine it is and how far it can be trusted; of a model's name only what stands before its first comma. */
    private static String translator(TranslatedBy by, Words words) {
        String model = by.model().replaceFirst(",.*", "");
        return switch (by.engine()) {
            case "lexical" -> words.t("report.story.by-lexical");
            case "memory" -> words.t("report.story.by-memory");
            default ->
                words.t("report.story.by-engine", model.isEmpty() ? by.engine() : by.engine() + " (" + model + ")");
        };
    }

    /** What an agency says of its item, first what forbids to print it. */
    private static List<String> notices(@Nullable WireItem item, Words words) {
        List<String> notices = new ArrayList<>();
        if (item != null) {
            if (item.embargo() != null) {
                notices.add(words.t("report.story.embargo", words.minute(item.embargo())));
            }
            if (item.status() != null) {
                notices.add(words.t("report.story.status", item.status()));
            }
            if (item.version() != null) {
                notices.add(words.t("report.story.version", String.valueOf(item.version())));
            }
            if (item.slugline() != null) {
                notices.add(item.slugline());
            }
        }
        return notices;
    }

    private static String webAddress(@Nullable URI address) {
        return address != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                ? address.toString()
                : "";
    }

    private static String language(CheckedArticle edition) {
        return edition.language().article().tag();
    }
}
