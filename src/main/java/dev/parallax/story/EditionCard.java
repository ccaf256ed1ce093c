package dev.parallax.story;

import dev.parallax.article.ArticleMetadata;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may tell an edition's counterpart without its text.
 *
 * @param id the edition's
 * @param name of its file, as {@link FileNames} compares names
 * @param canonical its own address; null when it names none
 * @param alternates the addresses that it names as its versions in other languages
 */
record EditionCard(long id, String name, @Nullable URI canonical, List<URI> alternates) {

    EditionCard {
        alternates = List.copyOf(alternates);
    }

    static EditionCard of(Edition edition) {
        ArticleMetadata metadata = edition.article().metadata();
        return new EditionCard(
                edition.id(),
                FileNames.name(edition.article().location(), edition.languageTag()),
                metadata.canonical(),
                List.copyOf(new TreeMap<>(metadata.alternates()).values()));
    }

    static List<EditionCard> of(List<Edition> editions) {
        return editions.stream().map(EditionCard::of).toList();
    }
}
