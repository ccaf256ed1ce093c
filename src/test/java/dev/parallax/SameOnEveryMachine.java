package dev.parallax;

import java.util.Locale;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives every test the locale that Parallax gives itself when it starts, whatever the machine's is. */
public final class SameOnEveryMachine implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Locale.setDefault(Locale.ROOT);
    }
}
