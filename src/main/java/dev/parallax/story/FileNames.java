package dev.parallax.story;

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
    private final Map<String, Pattern> languages = new HashMap<>();

    private final Map<Long, String> names = new HashMap<>();

    FileNames(List<Edition> sources, List<Edition> targets) {
        Set<String> shared = ofOne(sources);
        shared.retainAll(ofOne(targets));
        Stream.concat(sources.stream(), targets.stream())
                .filter(edition -> shared.contains(name(edition)))
                .forEach(edition -> names.put(edition.id(), name(edition)));
    }

    /** The names that one edition alone has. */
    private Set<String> ofOne(List<Edition> editions) {
        Set<String> once = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Edition edition : editions) {
            String name = name(edition);
            if (!seen.add(name)) {
                once.remove(name);
            } else if (name.length() >= SHORTEST && name.chars().anyMatch(Character::isLetter)) {
                once.add(name);
            }
        }
        return once;
    }

    private String name(Edition edition) {
        String location = edition.article().location().toLowerCase(Locale.ROOT);
        String file = ENDING.matcher(location.substring(location.lastIndexOf('/') + 1))
                .replaceFirst("");
        return languages
                .computeIfAbsent(edition.languageTag(), FileNames::languagePattern)
                .matcher(file)
                .replaceAll("")
                .replaceAll("^[._-]+|[._-]+$", "");
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
