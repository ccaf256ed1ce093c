package dev.parallax.report.html;

import dev.parallax.article.QuarantineReason;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.FindingKind;
import dev.parallax.report.Snippet;
import dev.parallax.store.Decision;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the pages call things. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
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
            case TRANSLATION -> "engine";
        };
    }

    /** What a reviewer should know of a kind. */
    static String meaning(FindingKind kind) {
        return switch (kind) {
            case MISSPELLING ->
                "A word that is in no dictionary and no name of the night, or a right word in the wrong place.";
            case GRAMMAR -> "A sentence that does not hold together: agreement, case, a word that is missing.";
            case TYPOGRAPHY -> "Quotation marks, dashes and other signs that the language writes otherwise.";
            case WHITESPACE -> "A space too many, or one that is missing.";
            case DUPLICATION -> "The same word twice in a row.";
            case CHARACTERS -> "A letter of another alphabet, or a sign that cannot be seen.";
            case NUMBER -> "A number, date, weekday or unit that the other version tells otherwise.";
            case NAME -> "A person, place or body whose name the other version tells otherwise.";
            case TERM -> "A term that the glossary, or the article itself elsewhere, writes otherwise.";
            case OMISSION -> "Something that this version says and the other one leaves out.";
            case ADDITION -> "Something that only the published version says.";
            case UNTRANSLATED -> "Words that stand in the other language.";
            case INCONSISTENCY -> "Said in one way here and in another there: a qualifier, a quotation.";
            case MISTRANSLATION -> "The other version says something else: a negation, an opposite, another degree.";
            case REVISION ->
                "What the desk changed since the night before, without saying so, and what the other version has not followed.";
            case TRANSLATION -> "The translation engine's doing, and no editor's: doubtful, or left untranslated.";
        };
    }

    /** What to do about a file that could not be read. */
    static String remedy(QuarantineReason reason) {
        return switch (reason) {
            case UNREADABLE -> "Open it in its own program and save it again; look at its rights.";
            case EMPTY -> "Nothing to do, if it is meant to be empty.";
            case ENCRYPTED -> "Save it without a password.";
            case TRUNCATED -> "Deliver it again: it broke off on its way.";
            case TOO_LARGE -> "Raise limits.file-size or limits.unpacked-size in the job file.";
            case ARCHIVE_BOMB -> "Ask where it comes from before you unpack it.";
            case UNSAFE_PATH -> "Pack it again, with paths inside its own folder.";
            case NEEDS_OCR -> "Run a text recognition over it and deliver the result.";
            case TIMED_OUT -> "Raise limits.time-per-file in the job file.";
            case VANISHED -> "The next night reads it, if it is back.";
            case UNSUPPORTED -> "Save it in a format that is read, or leave it out by the source's exclude.";
            case NOT_STORED ->
                "Save it in another format; if that does not help, report it: it is a fault of Parallax.";
            case NO_ARTICLE -> "Leave it out by the source's exclude, if it is no article.";
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
        return time == null ? "" : MINUTE.format(time) + zone(time);
    }

    /** From when to when, with the zone; a night that has not ended yet has a beginning only. */
    static String times(OffsetDateTime started, @Nullable OffsetDateTime finished) {
        String until = finished == null ? "" : "–" + CLOCK.format(finished.withOffsetSameInstant(started.getOffset()));
        return CLOCK.format(started) + until + zone(started);
    }

    private static String zone(OffsetDateTime time) {
        return time.getOffset().getTotalSeconds() == 0 ? "\u00a0UTC" : "\u00a0UTC" + time.getOffset();
    }

    /** Who decided, when, and why. */
    static String who(Decision decision) {
        String day = DAY.format(decision.decided().atOffset(ZoneOffset.UTC));
        return (decision.author().isEmpty() ? "" : decision.author() + ", ")
                + day
                + (decision.reason().isEmpty() ? "" : ": “" + decision.reason() + "”");
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /** A count with its noun. */
    static String count(long count, String one, String many) {
        return number(count) + "\u00a0" + (count == 1 ? one : many);
    }

    /** The text, cut between words when it is longer than so many UTF-16 code units. */
    static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : Snippet.of(text, new TextSpan(0, 0), most).after();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
