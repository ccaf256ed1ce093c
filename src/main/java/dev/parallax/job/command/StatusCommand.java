package dev.parallax.job.command;

import dev.parallax.finding.RuleOdds;
import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.DeskOdds;
import dev.parallax.message.Messages;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Shows a job's last runs, what the last one could not read, and how right each rule was.")
final class StatusCommand implements Callable<Integer> {

    private static final int RUNS = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("jobs/sample.yml");

    @Option(
            names = "--replay",
            description = "Lets the next run read quarantined files and ask for untranslated texts again.")
    private boolean replay;

    @Option(names = "--json", description = "Prints the last run's summary as JSON, for monitors.")
    private boolean json;

    @Override
    public Integer call() {
        JobFile job = JobOption.read(jobFile);
        try (OpenJob open = OpenJob.open(job)) {
            OptionalLong last = open.store().reader().latestRun();
            int files = replay ? open.store().articles().forgetQuarantined() : 0;
            int texts = replay ? open.store().translations().askAgain() : 0;
            if (json) {
                long run = JobOption.run(open, null, Output.command(spec));
                Output.print(spec, Watchers.json(open.store().reader().summary(run)));
                return ExitCode.DONE;
            }
            Messages words = Output.words(spec);
            StringBuilder text = new StringBuilder();
            if (last.isPresent()) {
                RunSummary summary = open.store().reader().summary(last.getAsLong());
                text.append(StatusText.of(
                                open.store().runs().latest(RUNS),
                                open.store().reader().nights(summary, RUNS),
                                words))
                        .append(SummaryText.of(summary, job, open.store(), words));
            } else {
                SummaryText.line(text, words.text("command.status.none", jobFile.toString()));
            }
            last.ifPresent(run -> SummaryText.list(
                    text, "command.label.to-mend", MendList.of(open.store().reader(), run, words), words));
            text.append(rules(open.store().reader().rules(), words));
            if (replay) {
                SummaryText.line(text, "");
                SummaryText.line(text, words.text("command.status.replay", files, texts));
            }
            Output.print(spec, text);
            return ExitCode.DONE;
        }
    }

    /** A desk switches off a rule that it mostly dismisses. */
    private static String rules(List<RulePrecision> rules, Messages words) {
        StringBuilder text = new StringBuilder();
        RuleOdds odds = DeskOdds.of(rules);
        if (!rules.isEmpty()) {
            SummaryText.line(text, "");
            SummaryText.line(text, words.text("command.status.rules"));
        }
        for (RulePrecision rule : rules) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-30s %11s  %s%s%n",
                    rule.rule(),
                    rule.decided() == 0 ? "" : words.text("command.status.right", percent(rule.precision())),
                    words.text("command.status.decided", rule.accepted(), rule.dismissed(), rule.open()),
                    shift(rule, odds, words)));
        }
        return text.toString();
    }

    /** By how much decisions move what the rule's findings are taken for, from the next check on. */
    private static String shift(RulePrecision rule, RuleOdds odds, Messages words) {
        RuleOdds.Shift shift = odds.shift(rule.rule());
        return rule.decided() == 0
                ? ""
                : "; " + words.text("command.status.expected", percent(shift.after()), percent(shift.before()));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
