package dev.parallax.story;

import java.util.List;

/** What is kept of the editions of both sides, by id. */
record Sides(List<KeptEdition> sources, List<KeptEdition> targets) {

    EditionCards cards() {
        return new EditionCards(
                sources.stream().map(KeptEdition::card).toList(),
                targets.stream().map(KeptEdition::card).toList());
    }
}
