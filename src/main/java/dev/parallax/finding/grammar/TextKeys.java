package dev.parallax.finding.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** What stands for a text and for all that LanguageTool's answer depends on: language, level, rules, version. Thread-safe. */
final class TextKeys {

    /** In bytes. Of a hundred quiet texts, one that changed is taken for another once in 2.8 · 10¹² times. */
    private static final int LENGTH = 6;

    private final byte[] rules;

    private TextKeys(byte[] rules) {
        this.rules = rules;
    }

    /** @param version of LanguageTool and of what asks it */
    static TextKeys of(String version, String language, GrammarLevel level) {
        MessageDigest digest = sha256();
        digest.update((version + " " + language + " " + level).getBytes(UTF_8));
        for (String file : List.of("rules-" + language + ".tsv", LanguageTools.patterns(language))) {
            try (InputStream in = TextKeys.class.getResourceAsStream(file)) {
                if (in != null) {
                    digest.update(in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TextKeys(digest.digest());
    }

    /** Eight letters, digits, hyphens and underscores. */
    String of(String text) {
        MessageDigest digest = sha256();
        digest.update(rules);
        byte[] hash = digest.digest(text.getBytes(UTF_8));
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, LENGTH));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
