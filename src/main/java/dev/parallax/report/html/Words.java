package dev.parallax.report.html;

import com.ibm.icu.text.NumberFormat;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.FindingKind;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.Snippet;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the pages call things, in one language. Safe for use by several threads. */
final class Words {

    /** Of English pages; addresses have its words in every language, so that a link works in each. */
    static final Words ENGLISH = new Words(Messages.in(UiLanguage.EN));

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages messages;
    private final DateTimeFormatter dayFormat;
    private final DateTimeFormatter minuteFormat;

    Words(Messages messages) {
        this.messages = messages;
        this.dayFormat = DateTimeFormatter.ofPattern("d MMMM uuuu", messages.locale());
        this.minuteFormat = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", messages.locale());
    }

    Messages messages() {
        return messages;
    }

    UiLanguage ui() {
        return messages.language();
    }

    /** A pattern of the report's bundle, filled. */
    String t(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The patterns of the page's script, by their names there. */
    Map<String, String> ofScript() {
        return messages.patterns("report.script.");
    }

    String text(Message message) {
        return messages.text(message);
    }

    String kind(FindingKind kind) {
        return text(kind.label());
    }

    /** What a kind is called in addresses and scripts, whatever the page's language. */
    static String code(FindingKind kind) {
        return ENGLISH.kind(kind);
    }

    String state(FindingState state) {
        return t("report.state." + lower(state));
    }

    String language(String tag) {
        return text(Message.language(tag));
    }

    String day(OffsetDateTime time) {
        return dayFormat.format(time);
    }

    String minute(@Nullable OffsetDateTime time) {
        return time == null ? "" : minuteFormat.format(time) + zone(time);
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
    String who(Decision decision) {
        String day = dayFormat.format(decision.decided().atOffset(ZoneOffset.UTC));
        return (decision.author().isEmpty() ? "" : decision.author() + ", ")
                + day
                + (decision.reason().isEmpty() ? "" : ": " + t("report.quoted", decision.reason()));
    }

    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(messages.locale());
        return format.format(Math.round(share * 100) / 100.0);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(number);
    }

    /** The text, cut between words when it is longer than that many UTF-16 code units. */
    static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : Snippet.of(text, new TextSpan(0, 0), most).after();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
