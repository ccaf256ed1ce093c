package dev.parallax.translation;

import java.time.Duration;

/**
 * How a night may use its engine.
 *
 * @param concurrency calls at the same time, 1 or more
 * @param requestsPerMinute calls begun in a minute; 0 for no bound
 * @param charactersPerNight Unicode code points sent to the engine in one run; {@link Long#MAX_VALUE} for no bound
 * @param attempts how often one batch is tried, 1 or more
 * @param firstWait the longest wait before the second attempt; it doubles with each attempt
 * @param longestWait bound of every wait, also of one that the engine asks for
 */
public record TranslationPolicy(
        int concurrency,
        int requestsPerMinute,
        long charactersPerNight,
        int attempts,
        Duration firstWait,
        Duration longestWait) {

    public static final TranslationPolicy DEFAULT =
            new TranslationPolicy(1, 0, Long.MAX_VALUE, 6, Duration.ofSeconds(1), Duration.ofMinutes(2));

    public TranslationPolicy {
        require(concurrency >= 1, "concurrency", concurrency, "1 or more");
        require(requestsPerMinute >= 0, "requestsPerMinute", requestsPerMinute, "0 (no bound) or more");
        require(charactersPerNight >= 0, "charactersPerNight", charactersPerNight, "0 or more");
        require(attempts >= 1, "attempts", attempts, "1 or more");
        require(!firstWait.isNegative(), "firstWait", firstWait, "0 or more");
        require(longestWait.compareTo(firstWait) >= 0, "longestWait", longestWait, "firstWait or more");
    }

    private static void require(boolean holds, String name, Object value, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + ", and must be " + wanted);
        }
    }

    public TranslationPolicy withConcurrency(int calls) {
        return new TranslationPolicy(calls, requestsPerMinute, charactersPerNight, attempts, firstWait, longestWait);
    }

    public TranslationPolicy withCharactersPerNight(long characters) {
        return new TranslationPolicy(concurrency, requestsPerMinute, characters, attempts, firstWait, longestWait);
    }

    public TranslationPolicy withRequestsPerMinute(int requests) {
        return new TranslationPolicy(concurrency, requests, charactersPerNight, attempts, firstWait, longestWait);
    }
}
