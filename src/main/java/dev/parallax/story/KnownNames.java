package dev.parallax.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleBiFunction;

/**
 * How surely two names are one, with a memory: a night's stories have the same names, and each is compared with many others.
 * Safe for use by several threads.
 */
final class KnownNames implements ToDoubleBiFunction<String, String> {

    /** Pairs, of about 100 bytes each; when there are more, all are forgotten. */
    private static final int MOST = 1 << 18;

    private final ToDoubleBiFunction<String, String> names;
    private final Map<Pair, Double> known = new ConcurrentHashMap<>();

    private record Pair(String one, String other) {}

    /** @param names how surely two names are one, 0 to 1; always the same for the same two */
    KnownNames(ToDoubleBiFunction<String, String> names) {
        this.names = names;
    }

    @Override
    public double applyAsDouble(String one, String other) {
        Pair pair = new Pair(one, other);
        Double sure = known.get(pair);
        if (sure == null) {
            sure = names.applyAsDouble(one, other);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(pair, sure);
        }
        return sure;
    }
}
