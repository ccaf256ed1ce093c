package dev.parallax.article.draft;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.WireItem;
import dev.parallax.message.Message;
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

    private final List<Message> remarks;

    private Facts(List<Message> remarks) {
        this.remarks = remarks;
    }

    /** The same metadata, as far as it can be kept; adds a remark for each value that was cut or dropped. */
    static ArticleMetadata storable(ArticleMetadata metadata, List<Message> remarks) {
        Facts facts = new Facts(remarks);
        return new ArticleMetadata(
                facts.address("", metadata.canonical()),
                facts.versions(metadata.alternates()),
                facts.name("author", metadata.author()),
                facts.time("publication", metadata.published()),
                facts.time("change", metadata.modified()),
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
                        name("language", item.language()),
                        time("embargo", item.embargo()));
    }

    /** Remarks quote what a file says: they are cleaned and cut as well. */
    static List<Message> storable(List<Message> remarks) {
        return remarks.stream()
                .map(remark -> remark.withTexts(text -> cut(Characters.clean(text), LONGEST_REMARK)))
                .toList();
    }

    private @Nullable String name(String what, @Nullable String value) {
        String clean = value == null ? "" : Characters.clean(value);
        if (clean.length() > LONGEST_NAME) {
            remarks.add(Message.of("reading.remark.cut", what, clean.length()));
        }
        return clean.isEmpty() ? null : cut(clean, LONGEST_NAME);
    }

    /** @param version the language of the version that lies there; empty for the article itself */
    private @Nullable URI address(String version, @Nullable URI value) {
        if (value != null && value.toString().length() > LONGEST_ADDRESS) {
            int length = value.toString().length();
            remarks.add(
                    version.isEmpty()
                            ? Message.of("reading.remark.address", length)
                            : Message.of("reading.remark.address-of-version", version, length));
            return null;
        }
        return value;
    }

    private Map<String, URI> versions(Map<String, URI> alternates) {
        Map<String, URI> kept = new TreeMap<>();
        alternates.forEach((tag, address) -> {
            if (tag.matches(LANGUAGE_TAG) && kept.size() < MOST_VERSIONS) {
                URI storable = address(tag, address);
                if (storable != null) {
                    kept.put(tag, storable);
                }
            }
        });
        return kept;
    }

    private @Nullable OffsetDateTime time(String what, @Nullable OffsetDateTime time) {
        if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)) {
            remarks.add(Message.of("reading.remark.time", what, time.toString()));
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
