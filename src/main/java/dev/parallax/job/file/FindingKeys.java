package dev.parallax.job.file;

import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.FindingSettings.Level;
import dev.parallax.finding.Rule;
import dev.parallax.finding.Rules;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads the keys {@code findings} and {@code checkers}. */
final class FindingKeys {

    private final Mistakes mistakes;

    FindingKeys(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    FindingSettings settings(JobProperties.FindingProperties findings, JobProperties.CheckerProperties checkers) {
        Level level = Arrays.stream(Level.values())
                .filter(one -> one.key().equals(findings.level()))
                .findFirst()
                .orElse(null);
        if (level == null) {
            List<String> levels = Arrays.stream(Level.values()).map(Level::key).toList();
            mistakes.wrong(
                    "findings.level", findings.level(), Message.of("command.job.one-of", String.join(", ", levels)));
            level = FindingSettings.DEFAULTS.level();
        }
        NavigableSet<String> with = names("checkers.with", checkers.with());
        NavigableSet<String> without = names("checkers.without", checkers.without());
        with.stream()
                .filter(without::contains)
                .forEach(name -> mistakes.wrong("checkers.without", name, Message.of("command.job.both")));
        return new FindingSettings(level, with, without);
    }

    private NavigableSet<String> names(String key, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!Rules.catalogue().checkers().contains(name)
                    && Rules.catalogue().find(name).isEmpty()) {
                mistakes.wrong(key + "[" + i + "]", name, known(name));
            }
        }
        return new TreeSet<>(names);
    }

    /** The rules of the checker that seems to be meant, or else the checkers. */
    private static Message known(String name) {
        String checker = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        List<String> rules = new ArrayList<>();
        for (Rule rule : Rules.catalogue().all()) {
            if (rule.checker().equals(checker) || rule.id().startsWith(checker + ".")) {
                rules.add(rule.id());
            }
        }
        return rules.isEmpty()
                ? Message.of(
                        "command.job.checker",
                        String.join(", ", Rules.catalogue().checkers()))
                : Message.of("command.job.rule", String.join(", ", rules));
    }
}
