package dev.parallax.report.html;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Rules;
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

    static List<Kind> of(List<RulePrecision> rules, Words words) {
        Map<FindingKind, List<Rule>> byKind = rules.stream()
                .collect(Collectors.groupingBy(
                        RulePrecision::kind,
                        TreeMap::new,
                        Collectors.mapping(rule -> rule(rule, words), Collectors.toList())));
        return byKind.entrySet().stream()
                .map(entry -> new Kind(
                        words.kind(entry.getKey()), words.text(entry.getKey().meaning()), entry.getValue()))
                .toList();
    }

    private static Rule rule(RulePrecision rule, Words words) {
        return new Rule(
                Run.plain(rule.rule()),
                Rules.catalogue()
                        .find(rule.rule())
                        .map(known -> words.text(known.meaning()))
                        .orElse(""),
                rule.accepted(),
                rule.dismissed(),
                rule.open(),
                rule.decided() == 0 ? "–" : words.percent(rule.precision()));
    }
}
