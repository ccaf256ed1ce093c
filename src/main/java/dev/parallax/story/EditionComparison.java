package dev.parallax.story;

import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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

    /**
     * The weight of what is answered and of what is not.
     *
     * @param shared of one side, which the other answers
     * @param missing of one side, which the other lacks
     */
    record Balance(double shared, double missing) {

        double share() {
            return (shared + 1) / (shared + missing + 2);
        }
    }

    /** Of the source edition or its translation, whichever is answered better. */
    Balance source(Aspect aspect) {
        return source(aspect, Integer.MAX_VALUE);
    }

    Balance target(Aspect aspect) {
        return balance(target, aspect, Integer.MAX_VALUE, this::isTargetAnswered);
    }

    /** Of the beginning of each. */
    Balance sourceLead(Aspect aspect) {
        return source(aspect, LEAD);
    }

    Balance targetLead(Aspect aspect) {
        return balance(target, aspect, LEAD, this::isTargetAnswered);
    }

    private Balance source(Aspect aspect, int first) {
        Balance plain = balance(source, aspect, first, links::hasSource);
        if (translated == null || translatedLinks == null) {
            return plain;
        }
        Balance other = balance(translated, aspect, first, translatedLinks::hasSource);
        return other.share() > plain.share() ? other : plain;
    }

    private static Balance balance(Profile profile, Aspect aspect, int first, IntPredicate answered) {
        double shared = 0;
        double missing = 0;
        for (int term = 0; term < Math.min(first, profile.size()); term++) {
            if (profile.aspect(term) == aspect) {
                if (answered.test(term)) {
                    shared += profile.weight(term);
                } else {
                    missing += profile.weight(term);
                }
            }
        }
        return new Balance(shared, missing);
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
