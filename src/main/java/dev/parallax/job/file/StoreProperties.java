package dev.parallax.job.file;

import dev.parallax.message.Message;
import dev.parallax.store.Retention;
import org.jspecify.annotations.Nullable;

/** The keys of {@code store}. */
record StoreProperties(
        @Nullable String folder,
        @Nullable String url,
        @Nullable Integer keepNights,
        @Nullable Integer keepMonths) {

    JobFile.Store store(JobContext context) {
        Mistakes mistakes = context.mistakes();
        if ((folder == null) == (url == null)) {
            mistakes.missing(Message.of("command.job.store-keys"), Message.of("command.job.store"));
        }
        if (url != null && !url.startsWith("jdbc:postgresql:")) {
            mistakes.wrong("store.url", url, Message.of("command.job.postgres"));
        }
        Retention retention = new Retention(
                kept("store.keep-nights", keepNights, mistakes), kept("store.keep-months", keepMonths, mistakes));
        return new JobFile.Store(context.paths().resolve("store.folder", folder), url, retention);
    }

    /** 0 when nothing is said, which keeps all. */
    private static int kept(String key, @Nullable Integer number, Mistakes mistakes) {
        if (number == null) {
            return 0;
        }
        mistakes.positive(key, number, number);
        return number;
    }
}
