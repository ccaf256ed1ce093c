package dev.parallax.job.file;

import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of one of the {@code pairs}. */
record PairProperties(
        @DefaultValue List<String> articles,
        @DefaultValue("true") boolean same) {

    /** @param sources that the articles may be of */
    static List<JobFile.Pair> pairs(List<PairProperties> given, List<SourceProperties> sources, Mistakes mistakes) {
        List<JobFile.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            given.get(i).pair("pairs[" + i + "].articles", sources, mistakes).ifPresent(pairs::add);
        }
        return pairs;
    }

    private Optional<JobFile.Pair> pair(String key, List<SourceProperties> sources, Mistakes mistakes) {
        if (articles.size() != 2) {
            mistakes.wrong(key, String.join(", ", articles), Message.of("command.job.two-articles"));
            return Optional.empty();
        }
        for (String article : articles) {
            if (!isKnown(article, sources)) {
                mistakes.wrong(key, article, Message.of("command.job.article"));
            }
        }
        return Optional.of(new JobFile.Pair(articles.get(0), articles.get(1), same));
    }

    private static boolean isKnown(String article, List<SourceProperties> sources) {
        return article.matches("https?://.+")
                || sources.stream().anyMatch(source -> article.startsWith(source.name() + ":"));
    }
}
