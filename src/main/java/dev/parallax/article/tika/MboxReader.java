package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mails in one file, each after a line that begins with {@code From}; often there is only one. */
final class MboxReader implements FormatReader {

    /** A line of the file's own, and the first line of the mail's header after it. */
    private static final Pattern START = Pattern.compile("(?m)(?<=\\A|\\n)(?:\\r?\\n)?From .*\\R(?=[!-9;-~]+:)");

    private static final Pattern MARKED_FROM = Pattern.compile("(?m)^>(?=>*From )");

    private final FormatReader mails;

    /** @param mails reads each */
    MboxReader(FormatReader mails) {
        this.mails = mails;
    }

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws Exception {
        List<String> messages = split(new String(entry.bytes(), ISO_8859_1));
        if (messages.size() == 1) {
            mails.read(
                    new Entry(entry.location(), entry.name(), bytes(messages.get(0)), entry.depth()),
                    mediaType,
                    reading);
            return;
        }
        int number = 0;
        for (String message : messages) {
            number++;
            reading.countEntry(entry);
            reading.readInside(entry.inside("mail-" + number + ".eml", bytes(message)));
        }
    }

    private static List<String> split(String mbox) {
        List<String> messages = new ArrayList<>();
        Matcher start = START.matcher(mbox);
        int from = -1;
        while (start.find()) {
            if (from >= 0) {
                messages.add(mbox.substring(from, start.start()));
            }
            from = start.end();
        }
        messages.add(mbox.substring(Math.max(0, from)));
        return messages;
    }

    private static byte[] bytes(String message) {
        return MARKED_FROM.matcher(message).replaceAll("").getBytes(ISO_8859_1);
    }
}
