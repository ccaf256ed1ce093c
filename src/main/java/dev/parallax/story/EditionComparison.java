package dev.parallax.story;

import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** What two editions share, and what each has that the other lacks. */
final class EditionComparison {

    static final int MOST_EVIDENCE = 12;

    private static final int MOST_CONFLICTS = 6;

    /** How many of an edition's first terms are its heading and its lead. */
    private static final int LEAD = 25;

    private final Profile source;
    private final @Nullable Profile translated;
    private final Profile target;
    private final TermLinks links;
    private final @Nullable TermLinks translatedLinks;
    private final Conflicts conflicts;

    /**
     * @param translated the source edition's translation, where there is one: it answers what the original doesn't
     * @param names how surely two names are the same, the source's first
     */
    EditionComparison(
            Profile source, @Nullable Profile translated, Profile target, ToDoubleBiFunction<String, String> names) {
        this.source = source;
        this.translated = translated;
        this.target = target;
        links = new TermLinks(source, target, names);
        translatedLinks = translated == null ? null : new TermLinks(translated, target, names);
        conflicts = new Conflicts(source, target, links, this::isTargetAnswered);
    }

    private boolean isTargetAnswered(int term) {
        return links.hasTarget(term) || (translatedLinks != null && translatedLinks.hasTarget(term));
    }

    double cosine() {
        return translatedLinks == null ? links.cosine() : Math.max(links.cosine(), translatedLinks.cosine());
    }

    /** Of the source edition or its translation, whichever is answered better. */
    Balances source() {
        return source(Integer.MAX_VALUE);
    }

    Balances target() {
        return Balances.of(target, Integer.MAX_VALUE, this::isTargetAnswered);
    }

    /** Of the beginning of each. */
    Balances sourceLead() {
        return source(LEAD);
    }

    Balances targetLead() {
        return Balances.of(target, LEAD, this::isTargetAnswered);
    }

    private Balances source(int first) {
        Balances plain = Balances.of(source, first, links::hasSource);
        return translated == null || translatedLinks == null
                ? plain
                : plain.orBetter(Balances.of(translated, first, translatedLinks::hasSource));
    }

    /** The weight of the facts that stand in each other's place. */
    double inPlace(Aspect aspect) {
        return conflicts.all().stream()
                .filter(conflict -> source.aspect(conflict.source()) == aspect)
                .mapToDouble(Conflicts.Conflict::weight)
                .sum();
    }

    /** What both have, heaviest first, as it stands in the two editions. */
    List<Message> evidence() {
        List<Message> evidence = new ArrayList<>();
        for (TermLinks.Link link : links.links()) {
            String one = source.text(link.source());
            String other = target.text(link.target());
            evidence.add(Message.plain(one.equals(other) ? one : one + " ↔ " + other));
        }
        return List.copyOf(evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size())));
    }

    /** What speaks against them: facts in each other's place, then the heaviest that only one of them has. */
    List<Message> against() {
        List<Message> against = new ArrayList<>();
        conflicts.all().stream()
                .limit(MOST_CONFLICTS)
                .forEach(conflict -> against.add(Message.plain("%s ≠ %s (%s ↔ %s)"
                        .formatted(
                                source.text(conflict.source()),
                                target.text(conflict.target()),
                                source.text(conflict.link().source()),
                                target.text(conflict.link().target())))));
        return against;
    }
}
