package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.message.Message;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes pairs of candidates: how far each is ahead of the best other partner of either edition, and why it is one. */
final class Rivals {

    /** A runner-up below this is nobody's rival. */
    private static final double WORTH_NAMING = 0.01;

    private final PairModel model;
    private final EditionProfiles profiles;
    private final EditionLinks links;
    private final Map<Long, List<Candidate>> bySource = new HashMap<>();
    private final Map<Long, List<Candidate>> byTarget = new HashMap<>();

    Rivals(List<Candidate> candidates, PairModel model, EditionProfiles profiles, EditionLinks links) {
        this.model = model;
        this.profiles = profiles;
        this.links = links;
        for (Candidate candidate : candidates) {
            bySource.computeIfAbsent(candidate.source(), id -> new ArrayList<>())
                    .add(candidate);
            byTarget.computeIfAbsent(candidate.target(), id -> new ArrayList<>())
                    .add(candidate);
        }
    }

    StoryPair pair(Candidate candidate) {
        Optional<Candidate> rival = Stream.of(
                        bySource.getOrDefault(candidate.source(), List.of()),
                        byTarget.getOrDefault(candidate.target(), List.of()))
                .flatMap(List::stream)
                .filter(other -> other.source() != candidate.source() || other.target() != candidate.target())
                .max(Comparator.comparingDouble(Candidate::probability));
        EditionComparison comparison =
                profiles.comparison(profiles.source(candidate.source()), profiles.target(candidate.target()));
        List<Message> evidence = new ArrayList<>();
        URI link = links.between(candidate.source(), candidate.target());
        if (link != null) {
            evidence.add(Message.of("finding.pair.link", link.toString()));
        }
        evidence.addAll(comparison.evidence());
        rival.filter(other -> other.probability() >= WORTH_NAMING)
                .ifPresent(other -> evidence.add(runnerUp(other, candidate)));
        double probability = model.probabilityOfChosen(candidate.logOdds());
        return new StoryPair(
                candidate.source(),
                candidate.target(),
                probability,
                probability - rival.map(Candidate::probability).orElse(0.0),
                evidence,
                comparison.against());
    }

    private Message runnerUp(Candidate rival, Candidate chosen) {
        Profile profile =
                rival.source() == chosen.source() ? profiles.target(rival.target()) : profiles.source(rival.source());
        Article article = profile.edition().article();
        return Message.of(
                "finding.pair.runner-up",
                Math.round(rival.probability() * 100),
                article.heading(),
                article.source(),
                article.location());
    }
}
