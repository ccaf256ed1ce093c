package dev.parallax.finding;

import dev.parallax.finding.Rule.Measured;
import dev.parallax.message.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The catalogue of rules, read from {@code rules.tsv} and, for what was measured, {@code measured.tsv}. Everything that
 * tells of rules takes it from here: findings, reports, the job file and the documentation. Unchangeable.
 */
public final class Rules {

    private static final Rules CATALOGUE = read();

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Rule> families;

    private Rules(List<Rule> all) {
        for (Rule rule : all) {
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("The catalogue has the rule " + rule.id() + " twice");
            }
        }
        this.families = all.stream().filter(Rule::isFamily).toList();
    }

    public static Rules catalogue() {
        return CATALOGUE;
    }

    /** All of them, families as one, in the order in which they are best read. */
    public List<Rule> all() {
        return List.copyOf(rules.values());
    }

    /** The precision to be expected of the rule, 0 to 1; of one that is not known, what is assumed of any. */
    public double expectedPrecision(String id) {
        return find(id).map(Rule::measured).orElse(Rule.Measured.NOTHING).expected();
    }

    /** The rule of a finding; empty for one of an older version, which a store may still have. */
    public Optional<Rule> find(String id) {
        Rule rule = rules.get(id);
        return rule != null
                ? Optional.of(rule)
                : families.stream()
                        .filter(family -> family.covers(id))
                        .findFirst()
                        .map(family -> family.member(id));
    }

    /** The ids of all checkers. */
    public SortedSet<String> checkers() {
        SortedSet<String> checkers = new TreeSet<>();
        rules.values().forEach(rule -> checkers.add(rule.checker()));
        return checkers;
    }

    private static Rules read() {
        Map<String, Measured> measured = new HashMap<>();
        rows("measured.tsv", 3)
                .forEach(row -> measured.put(row[0], new Measured(Integer.parseInt(row[1]), Integer.parseInt(row[2]))));
        return new Rules(rows("rules.tsv", 6)
                .map(row -> new Rule(
                        row[0],
                        row[1],
                        FindingKind.valueOf(row[2]),
                        Severity.valueOf(row[3]),
                        meaning(row[0]),
                        row[4],
                        row[5],
                        measured.getOrDefault(row[0], Measured.NOTHING)))
                .toList());
    }

    private static Message meaning(String id) {
        return Message.of("rule.meaning." + (id.endsWith(".*") ? id.substring(0, id.length() - 2) : id));
    }

    /** The rows of a table among the resources, without comments and head. */
    private static Stream<String[]> rows(String resource, int columns) {
        InputStream file =
                Objects.requireNonNull(Rules.class.getResourceAsStream(resource), () -> "The jar has no " + resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> columns(resource, line, columns))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] columns(String resource, String line, int columns) {
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
            throw new IllegalStateException(
                    resource + " has " + row.length + " columns instead of " + columns + ": " + line);
        }
        return row;
    }
}
