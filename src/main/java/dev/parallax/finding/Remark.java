package dev.parallax.finding;

import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A finding in the making: what several statements show of the same words becomes one finding with all the evidence. */
public record Remark(
        Place place,
        FindingKind kind,
        Severity severity,
        String rule,
        Message message,
        List<String> suggestions,
        List<Evidence> evidence) {

    private record Key(long article, int paragraph, int start, int end, String rule) {}

    /**
     * What comes of comparing the sides of each of the story's comparable beads.
     *
     * @param compare adds what there is to say of a bead
     */
    public static List<Finding> ofBeads(StoryReading story, BiConsumer<BeadReading, List<Remark>> compare) {
        List<Remark> remarks = new ArrayList<>();
        story.comparable().forEach(bead -> compare.accept(bead, remarks));
        return findings(remarks);
    }

    /** One finding for each place and rule, in the order of the first remark about it. */
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
