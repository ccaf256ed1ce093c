package dev.parallax.job.file;

import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.finding.lexis.EnglishVariant;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.job.file.JobProperties.SourceProperties;
import dev.parallax.message.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the keys {@code languages}, {@code comparison-language} and {@code spelling}. */
final class LanguageKeys {

    /** As wide as the store's columns. */
    private static final int LONGEST_TAG = 35;

    private final Mistakes mistakes;

    LanguageKeys(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<String> languages(List<String> languages, String comparison) {
        for (int i = 0; i < languages.size(); i++) {
            String tag = languages.get(i);
            if (!tag.equals(Locale.forLanguageTag(tag).toLanguageTag())
                    || tag.equals("und")
                    || tag.length() > LONGEST_TAG) {
                mistakes.wrong("languages[" + i + "]", tag, Message.of("command.job.tag"));
            }
        }
        if (new HashSet<>(languages).size() < 2) {
            mistakes.wrong("languages", String.join(", ", languages), Message.of("command.job.two-languages"));
        } else if (!languages.contains(comparison)) {
            mistakes.wrong(
                    "comparison-language", comparison, Message.of("command.job.one-language", either(languages)));
        }
        return languages;
    }

    private static Object either(List<String> languages) {
        return languages.stream()
                .map(Object.class::cast)
                .reduce((one, other) -> Message.of("command.job.or", one, other))
                .orElse("");
    }

    SpellingSettings spelling(JobProperties.SpellingProperties given, List<SourceProperties> sources) {
        GrammarLevel grammar = GrammarLevel.CAREFUL;
        List<String> levels = Stream.of(GrammarLevel.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
        // YAML takes a bare off for false.
        String level = given.grammar().equals("false") ? "off" : given.grammar();
        if (levels.contains(level)) {
            grammar = GrammarLevel.values()[levels.indexOf(level)];
        } else {
            mistakes.wrong(
                    "spelling.grammar", given.grammar(), Message.of("command.job.one-of", String.join(", ", levels)));
        }
        Map<String, EnglishVariant> english = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String tag = sources.get(i).english();
            String name = sources.get(i).name();
            EnglishVariant variant =
                    tag == null ? null : EnglishVariant.ofTag(tag).orElse(null);
            if (variant != null && name != null) {
                english.put(name, variant);
            } else if (tag != null && variant == null) {
                mistakes.wrong("sources[" + i + "].english", tag, Message.of("command.job.english"));
            }
        }
        return new SpellingSettings(grammar, english);
    }
}
