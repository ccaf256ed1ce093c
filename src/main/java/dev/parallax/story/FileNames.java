package dev.parallax.story;

import dev.parallax.text.Remembered;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which editions lie in files of one name, apart from folders, endings and tags of languages: {@code ru/flood.html},
 * {@code flood-en.txt}.
 */
final class FileNames {

    /** Shorter names are numbers and the like. */
    private static final int SHORTEST = 5;

    private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,5}$");
    private static final String LANGUAGE = "(?<![a-z])(?:ru|rus|en|eng|[a-z]{2}-[a-z]{2}|%s|%s)(?![a-z])";

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /** By the tag of the edition's language. */
    private static final Remembered<String, Pattern> LANGUAGES = new Remembered<>(1000, FileNames::languagePattern);

    private final Map<Long, String> names = new HashMap<>();

    FileNames(List<EditionCard> sources, List<EditionCard> targets) {
        Set<String> shared = ofOne(sources);
        shared.retainAll(ofOne(targets));
        Stream.concat(sources.stream(), targets.stream())
                .filter(edition -> shared.contains(edition.name()))
                .forEach(edition -> names.put(edition.id(), edition.name()));
    }

    /** The names that one edition alone has. */
    private static Set<String> ofOne(List<EditionCard> editions) {
        Set<String> once = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (EditionCard edition : editions) {
            String name = edition.name();
            if (!seen.add(name)) {
                once.remove(name);
            } else if (name.length() >= SHORTEST && name.chars().anyMatch(Character::isLetter)) {
                once.add(name);
            }
        }
        return once;
    }

    /**
     * The name of a file, without what does not count.
     *
     * @param languageTag of what lies in it
     */
    static String name(String location, String languageTag) {
        String lower = location.toLowerCase(Locale.ROOT);
        String file =
                ENDING.matcher(lower.substring(lower.lastIndexOf('/') + 1)).replaceFirst("");
        return LANGUAGES.of(languageTag).matcher(file).replaceAll("").replaceAll("^[._-]+|[._-]+$", "");
    }

    private static Pattern languagePattern(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        return Pattern.compile(
                LANGUAGE.formatted(language, KNOWN.contains(language) ? locale.getISO3Language() : language));
    }

    boolean areOne(long source, long target) {
        String name = names.get(source);
        return name != null && name.equals(names.get(target));
    }
}
