package dev.parallax.job.file;

import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.finding.lexis.EnglishVariant;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.message.Message;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of {@code spelling}. */
record SpellingProperties(@DefaultValue("careful") String grammar) {

    /** @param sources which may say how their English is spelt */
    SpellingSettings settings(List<SourceProperties> sources, Mistakes mistakes) {
        GrammarLevel level = level(mistakes);
        Map<String, EnglishVariant> english = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String name = sources.get(i).name();
            Optional<EnglishVariant> variant = sources.get(i).variant("sources[" + i + "]", mistakes);
            if (name != null) {
                variant.ifPresent(known -> english.put(name, known));
            }
        }
        return new SpellingSettings(level, english);
    }

    private GrammarLevel level(Mistakes mistakes) {
        List<String> levels = Arrays.stream(GrammarLevel.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
        // YAML takes a bare off for false.
        int level = levels.indexOf(grammar.equals("false") ? "off" : grammar);
        if (level >= 0) {
            return GrammarLevel.values()[level];
        }
        mistakes.wrong("spelling.grammar", grammar, Message.of("command.job.one-of", String.join(", ", levels)));
        return SpellingSettings.DEFAULTS.grammar();
    }
}
