package dev.parallax.job.file;

import dev.parallax.message.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Checks the keys {@code languages} and {@code comparison-language}. */
final class LanguageTags {

    /** As wide as the store's columns. */
    private static final int LONGEST_TAG = 35;

    private LanguageTags() {}

    static JobFile.Languages check(List<String> languages, String comparison, Mistakes mistakes) {
        for (int i = 0; i < languages.size(); i++) {
            if (!isTag(languages.get(i))) {
                mistakes.wrong("languages[" + i + "]", languages.get(i), Message.of("command.job.tag"));
            }
        }
        if (new HashSet<>(languages).size() < 2) {
            mistakes.wrong("languages", String.join(", ", languages), Message.of("command.job.two-languages"));
        } else if (!languages.contains(comparison)) {
            mistakes.wrong(
                    "comparison-language", comparison, Message.of("command.job.one-language", either(languages)));
        }
        return new JobFile.Languages(languages, comparison);
    }

    private static boolean isTag(String tag) {
        return tag.equals(Locale.forLanguageTag(tag).toLanguageTag())
                && !tag.equals("und")
                && tag.length() <= LONGEST_TAG;
    }

    private static Object either(List<String> languages) {
        return languages.stream()
                .map(Object.class::cast)
                .reduce((one, other) -> Message.of("command.job.or", one, other))
                .orElse("");
    }
}
