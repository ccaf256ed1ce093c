package dev.parallax.finding.editions;

import dev.parallax.finding.reading.NameLikeness;
import dev.parallax.finding.reading.NameSpellings;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names of one edition the other has too, wherever it has them: it is known how it writes these. For use by one thread.
 */
final class SharedNames {

    private static final NameLimits LIMITS = NameLimits.DEFAULTS;

    private final NameSpellings spellings;
    private final Set<String> small = new HashSet<>();
    private final Map<String, Occurrence> inside = new LinkedHashMap<>();
    private final Collection<Occurrence> others;
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * @param own the edition's statements
     * @param other those of the other one
     */
    SharedNames(List<Statement> own, List<Statement> other, NameSpellings spellings) {
        this.spellings = spellings;
        own.forEach(this::note);
        this.others = names(other).values();
    }

    private void note(Statement statement) {
        statement.words().stream().filter(word -> !word.isCapitalised()).forEach(word -> small.add(word.norm()));
        inside.putAll(names(List.of(statement)));
    }

    /** The words with a capital inside a sentence, by their stems. */
    private static Map<String, Occurrence> names(List<Statement> statements) {
        Map<String, Occurrence> names = new LinkedHashMap<>();
        for (Statement statement : statements) {
            statement.occurrences().stream()
                    .skip(1)
                    .filter(SharedNames::mayBeName)
                    .forEach(item -> names.putIfAbsent(item.word().stem(), item));
        }
        return names;
    }

    /** Whether the word looks like a name: a capital, of a word with a sense of its own that is no acronym and no part of a date. */
    static boolean mayBeName(Occurrence item) {
        Word word = item.word();
        String plain = word.withoutGenitive();
        return word.isCapitalised()
                && item.isContent()
                && !word.isAcronym()
                && plain.length() >= LIMITS.shortestShared()
                && plain.indexOf('\'') < 0
                && item.statement().figures().stream()
                        .noneMatch(figure -> figure.extent().overlaps(word.span()));
    }

    /** Whether this edition writes the word without a capital elsewhere. */
    boolean isSmallElsewhere(Occurrence item) {
        return small.contains(item.word().norm());
    }

    /** Whether the name stands inside a sentence of this edition, and somewhere in the other one. */
    boolean areIn(Occurrence item) {
        return inside.containsKey(item.word().stem())
                && !isSmallElsewhere(item)
                && known.computeIfAbsent(
                        item.word().stem(),
                        stem -> others.stream()
                                .anyMatch(other -> spellings.likeness(item, other) >= NameLikeness.SAME_NAME));
    }
}
