package dev.parallax.report.html;

import dev.parallax.finding.FindingKind;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the pages call things. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Words() {}

    static String kind(FindingKind kind) {
        return switch (kind) {
            case MISSPELLING -> "spelling";
            case GRAMMAR -> "grammar";
            case TYPOGRAPHY -> "typography";
            case WHITESPACE -> "spacing";
            case DUPLICATION -> "repeated word";
            case CHARACTERS -> "characters";
            case NUMBER -> "number";
            case NAME -> "name";
            case TERM -> "term";
            case OMISSION -> "left out";
            case ADDITION -> "added";
            case UNTRANSLATED -> "untranslated";
            case INCONSISTENCY -> "inconsistency";
            case MISTRANSLATION -> "meaning";
            case REVISION -> "revision";
        };
    }

    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return tag.equals("und") || name.isEmpty() ? "Unknown language" : name;
    }

    static String day(OffsetDateTime time) {
        return DAY.format(time);
    }

    static String minute(@Nullable OffsetDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** A count with its noun. */
    static String count(long count, String one, String many) {
        return "%,d ".formatted(count).replace(',', '\u202f') + (count == 1 ? one : many);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
