package dev.parallax.report.html;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Rules;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.html.IndexPage.Kind;
import dev.parallax.report.html.IndexPage.Rule;
import dev.parallax.store.RulePrecision;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every kind of finding, with its rules and how right they were. */
final class RuleTable {

    private RuleTable() {}

    static List<Kind> of(List<RulePrecision> rules) {
        Map<FindingKind, List<Rule>> byKind = rules.stream()
                .collect(Collectors.groupingBy(
                        RulePrecision::kind, TreeMap::new, Collectors.mapping(RuleTable::rule, Collectors.toList())));
        return byKind.entrySet().stream()
                .map(entry -> new Kind(Words.kind(entry.getKey()), Words.meaning(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Rule rule(RulePrecision rule) {
        return new Rule(
                Run.plain(rule.rule()),
                Rules.catalogue()
                        .find(rule.rule())
                        .map(known -> Messages.in(UiLanguage.EN).text(known.meaning()))
                        .orElse(""),
                rule.accepted(),
                rule.dismissed(),
                rule.open(),
                rule.decided() == 0 ? "–" : Words.percent(rule.precision()));
    }
}
