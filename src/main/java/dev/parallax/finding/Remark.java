package dev.parallax.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A finding in the making: what several statements show of the same words becomes one finding with all the evidence. */
public record Remark(
        Place place,
        FindingKind kind,
        Severity severity,
        String rule,
        String message,
        List<String> suggestions,
        List<Evidence> evidence) {

    private record Key(long article, int paragraph, int start, int end, String rule) {}

    public static List<Finding> findings(List<Remark> remarks) {
        Map<Key, List<Remark>> byPlace = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            Key key = new Key(
                    remark.place().article().id(),
                    remark.place().paragraph(),
                    remark.place().span().start(),
                    remark.place().span().end(),
                    remark.rule());
            byPlace.computeIfAbsent(key, place -> new ArrayList<>()).add(remark);
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Remark> same : byPlace.values()) {
            Remark first = same.get(0);
            LinkedHashSet<String> suggestions = new LinkedHashSet<>();
            LinkedHashSet<Evidence> evidence = new LinkedHashSet<>();
            for (Remark remark : same) {
                suggestions.addAll(remark.suggestions());
                evidence.addAll(remark.evidence());
            }
            findings.add(first.place()
                    .finding(
                            first.kind(),
                            first.severity(),
                            first.rule(),
                            first.message(),
                            List.copyOf(suggestions),
                            List.copyOf(evidence)));
        }
        return findings;
    }
}
