package dev.parallax.job.file;

import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.FindingSettings.Level;
import dev.parallax.message.Message;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of {@code findings}. */
record FindingProperties(@DefaultValue("balanced") String level) {

    FindingSettings settings(CheckerProperties checkers, Mistakes mistakes) {
        Level known = known(mistakes);
        return new FindingSettings(known, checkers.wanted(mistakes), checkers.silenced(mistakes));
    }

    private Level known(Mistakes mistakes) {
        List<String> levels = Arrays.stream(Level.values()).map(Level::key).toList();
        if (levels.contains(level)) {
            return Level.values()[levels.indexOf(level)];
        }
        mistakes.wrong("findings.level", level, Message.of("command.job.one-of", String.join(", ", levels)));
        return FindingSettings.DEFAULTS.level();
    }
}
