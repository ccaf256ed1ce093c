package dev.parallax.story;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which editions name each other's canonical address as their version in another language (hreflang). */
final class EditionLinks {

    private final Map<EditionPair, URI> links = new HashMap<>();

    EditionLinks(List<EditionCard> sources, List<EditionCard> targets) {
        Map<URI, Long> targetsByAddress = byAddress(targets);
        Map<URI, Long> sourcesByAddress = byAddress(sources);
        for (EditionCard source : sources) {
            for (URI address : source.alternates()) {
                Long target = targetsByAddress.get(address);
                if (target != null) {
                    links.putIfAbsent(new EditionPair(source.id(), target), address);
                }
            }
        }
        for (EditionCard target : targets) {
            for (URI address : target.alternates()) {
                Long source = sourcesByAddress.get(address);
                if (source != null) {
                    links.putIfAbsent(new EditionPair(source, target.id()), address);
                }
            }
        }
    }

    private static Map<URI, Long> byAddress(List<EditionCard> editions) {
        Map<URI, Long> byAddress = new HashMap<>();
        editions.stream().sorted(Comparator.comparingLong(EditionCard::id)).forEach(edition -> {
            if (edition.canonical() != null) {
                byAddress.putIfAbsent(edition.canonical(), edition.id());
            }
        });
        return byAddress;
    }

    /** The address by which one of the two names the other; null when neither does. */
    @Nullable
    URI between(long source, long target) {
        return links.get(new EditionPair(source, target));
    }

    Set<EditionPair> all() {
        return links.keySet();
    }
}
