package dev.parallax.article.draft;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.WireItem;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a file says of its article, made fit to be stored anywhere. Whatever cannot be kept as it stands is reported. */
final class Facts {

    /** In UTF-16 code units; no author or section is longer. */
    private static final int LONGEST_NAME = 300;

    private static final int LONGEST_ADDRESS = 800;

    private static final int LONGEST_REMARK = 600;

    private static final int MOST_VERSIONS = 200;

    /** The first newspapers. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2200;

    private static final String LANGUAGE_TAG = "[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8}){0,3}";

    private final List<String> remarks;

    private Facts(List<String> remarks) {
        this.remarks = remarks;
    }

    /** The same metadata, as far as it can be kept; adds a remark for each value that was cut or dropped. */
    static ArticleMetadata storable(ArticleMetadata metadata, List<String> remarks) {
        Facts facts = new Facts(remarks);
        return new ArticleMetadata(
                facts.address("address", metadata.canonical()),
                facts.versions(metadata.alternates()),
                facts.name("author", metadata.author()),
                facts.time("publication", metadata.published()),
                facts.time("last change", metadata.modified()),
                facts.name("section", metadata.section()),
                facts.time("creation", metadata.created()),
                facts.wire(metadata.wire()));
    }

    private @Nullable WireItem wire(@Nullable WireItem item) {
        return item == null
                ? null
                : new WireItem(
                        name("version", item.version()),
                        name("status", item.status()),
                        name("slugline", item.slugline()),
                        name("declared language", item.language()),
                        time("the embargo", item.embargo()));
    }

    /** Remarks quote what a file says: they are cleaned and cut as well. */
    static List<String> storable(List<String> remarks) {
        return remarks.stream()
                .map(remark -> cut(Characters.clean(remark), LONGEST_REMARK))
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    private @Nullable String name(String what, @Nullable String value) {
        String clean = value == null ? "" : Characters.clean(value);
        if (clean.length() > LONGEST_NAME) {
            remarks.add("The %s has %,d characters and was cut.".formatted(what, clean.length()));
        }
        return clean.isEmpty() ? null : cut(clean, LONGEST_NAME);
    }

    private @Nullable URI address(String what, @Nullable URI value) {
        if (value != null && value.toString().length() > LONGEST_ADDRESS) {
            remarks.add("The %s has %,d characters and was left out."
                    .formatted(what, value.toString().length()));
            return null;
        }
        return value;
    }

    private Map<String, URI> versions(Map<String, URI> alternates) {
        Map<String, URI> kept = new TreeMap<>();
        alternates.forEach((tag, address) -> {
            if (tag.matches(LANGUAGE_TAG) && kept.size() < MOST_VERSIONS) {
                URI storable = address("address of the version in " + tag, address);
                if (storable != null) {
                    kept.put(tag, storable);
                }
            }
        });
        return kept;
    }

    private @Nullable OffsetDateTime time(String what, @Nullable OffsetDateTime time) {
        if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)) {
            remarks.add("The time of %s, %s, cannot be right and was left out.".formatted(what, time));
            return null;
        }
        return time;
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
