package dev.parallax.translation.http;

import org.jspecify.annotations.Nullable;

/** The environment variables. */
@FunctionalInterface
public interface Environment {

    /** The variable's value; null when it is not set. */
    @Nullable
    String get(String variable);

    /** Those of this process. */
    static Environment system() {
        return System::getenv;
    }
}
