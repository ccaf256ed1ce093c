package dev.parallax.article.tika;

import dev.parallax.article.draft.DateLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times as feeds, mails and documents write them; in UTC where no zone is named. */
final class Times {

    /** As in mails and RSS, and in ISO 8601 with and without its marks, as in Atom and in the formats of the IPTC. */
    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "d MMM yyyy H:mm[:ss] [xxxx][xxx][zzz]",
                    "d MMM yy H:mm[:ss] [xxxx][xxx][zzz]",
                    "d MMM yyyy H:mm[:ss]",
                    "d MMM yyyy",
                    "yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][ ][XXX][XX][X]",
                    "yyyyMMdd['T']HHmm[ss][XXX][XX][X]",
                    "yyyy-MM-dd",
                    "yyyyMMdd",
                    "dd.MM.yyyy HH:mm[:ss]",
                    "dd.MM.yyyy",
                    "EEE MMM d HH:mm:ss [zzz ]yyyy")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private Times() {}

    /** Null when it is no time in any of these forms. */
    static @Nullable OffsetDateTime parse(@Nullable String text) {
        if (text == null || text.length() > 60) {
            return null;
        }
        // A weekday is often wrong, and says nothing more.
        String plain = text.strip().replaceFirst("^\\p{L}{2,9},\\s*", "").replaceAll("\\s+", " ");
        for (DateTimeFormatter format : FORMATS) {
            OffsetDateTime time = parse(plain, format);
            if (time != null) {
                return time;
            }
        }
        return DateLine.time(plain).orElse(null);
    }

    private static @Nullable OffsetDateTime parse(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor parsed = format.parseBest(
                    text, java.time.ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof java.time.ZonedDateTime zoned) {
                return zoned.toOffsetDateTime();
            }
            if (parsed instanceof OffsetDateTime offset) {
                return offset;
            }
            return parsed instanceof LocalDateTime local
                    ? local.atOffset(ZoneOffset.UTC)
                    : ((LocalDate) parsed).atStartOfDay().atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** In UTC, to the second; null for null. */
    static @Nullable OffsetDateTime of(@Nullable Date date) {
        return date == null
                ? null
                : date.toInstant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }
}
