package dev.parallax.store;

/**
 * How long the store remembers. A run is kept while one of the two says so; without either, for ever.
 *
 * @param nights how many of the last runs are kept; 0 when that does not count
 * @param months how many months runs are kept; 0 when that does not count
 */
public record Retention(int nights, int months) {

    public static final Retention FOREVER = new Retention(0, 0);

    public boolean isForever() {
        return nights == 0 && months == 0;
    }
}
