package dev.parallax.job.file;

import dev.parallax.finding.Rule;
import dev.parallax.finding.Rules;
import dev.parallax.message.Message;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of {@code checkers}: names of checkers and of rules. */
record CheckerProperties(
        @DefaultValue List<String> with, @DefaultValue List<String> without) {

    NavigableSet<String> wanted(Mistakes mistakes) {
        return names("checkers.with", with, mistakes);
    }

    /** Those that are silenced, none of which is wanted. */
    NavigableSet<String> silenced(Mistakes mistakes) {
        NavigableSet<String> silenced = names("checkers.without", without, mistakes);
        new TreeSet<>(with)
                .stream()
                        .filter(silenced::contains)
                        .forEach(name -> mistakes.wrong("checkers.without", name, Message.of("command.job.both")));
        return silenced;
    }

    private static NavigableSet<String> names(String key, List<String> names, Mistakes mistakes) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!Rules.catalogue().checkers().contains(name)
                    && Rules.catalogue().find(name).isEmpty()) {
                mistakes.wrong(key + "[" + i + "]", name, candidates(name));
            }
        }
        return new TreeSet<>(names);
    }

    /** The rules of the checker that seems to be meant, or else the checkers. */
    private static Message candidates(String name) {
        String checker = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        List<String> rules = Rules.catalogue().all().stream()
                .filter(rule -> rule.checker().equals(checker) || rule.id().startsWith(checker + "."))
                .map(Rule::id)
                .toList();
        return rules.isEmpty()
                ? Message.of(
                        "command.job.checker",
                        String.join(", ", Rules.catalogue().checkers()))
                : Message.of("command.job.rule", String.join(", ", rules));
    }
}
