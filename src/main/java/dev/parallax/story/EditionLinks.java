package dev.parallax.story;

import dev.parallax.article.ArticleMetadata;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which editions name each other's canonical address as their version in another language (hreflang). */
final class EditionLinks {

    private final Map<List<Long>, URI> links = new HashMap<>();

    EditionLinks(List<Edition> sources, List<Edition> targets) {
        Map<URI, Edition> targetsByAddress = byAddress(targets);
        Map<URI, Edition> sourcesByAddress = byAddress(sources);
        for (Edition source : sources) {
            for (URI address : alternates(source)) {
                Edition target = targetsByAddress.get(address);
                if (target != null) {
                    links.putIfAbsent(List.of(source.id(), target.id()), address);
                }
            }
        }
        for (Edition target : targets) {
            for (URI address : alternates(target)) {
                Edition source = sourcesByAddress.get(address);
                if (source != null) {
                    links.putIfAbsent(List.of(source.id(), target.id()), address);
                }
            }
        }
    }

    private static List<URI> alternates(Edition edition) {
        return List.copyOf(new TreeMap<>(edition.article().metadata().alternates()).values());
    }

    private static Map<URI, Edition> byAddress(List<Edition> editions) {
        Map<URI, Edition> byAddress = new HashMap<>();
        editions.stream().sorted(Comparator.comparingLong(Edition::id)).forEach(edition -> {
            ArticleMetadata metadata = edition.article().metadata();
            if (metadata.canonical() != null) {
                byAddress.putIfAbsent(metadata.canonical(), edition);
            }
        });
        return byAddress;
    }

    /** The address by which one of the two names the other; null when neither does. */
    @Nullable
    URI between(long source, long target) {
        return links.get(List.of(source, target));
    }

    /** The pairs of ids, source first. */
    Set<List<Long>> all() {
        return links.keySet();
    }
}
