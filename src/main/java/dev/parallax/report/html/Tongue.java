package dev.parallax.report.html;

import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.util.Arrays;
import java.util.List;

/**
 * A language in which the pages are written. Those of the job's own language stand at the root of the report's folder, those of
 * another one in a folder of its own; scripts, styles and lists are at the root for all.
 *
 * @param folder from the root; empty, or with a slash at its end
 * @param other the language that a page's switch leads to
 * @param otherFolder where its pages are, from the root
 */
record Tongue(Words words, String folder, UiLanguage other, String otherFolder) {

    /** Every language, the main one first. */
    static List<Tongue> all(UiLanguage main) {
        UiLanguage other = Arrays.stream(UiLanguage.values())
                .filter(language -> language != main)
                .findFirst()
                .orElse(main);
        String folder = other.tag() + "/";
        return List.of(
                new Tongue(new Words(Messages.in(main)), "", other, folder),
                new Tongue(new Words(Messages.in(other)), folder, main, ""));
    }

    /** The way to the root, from a page that is named from the language's folder. */
    String root(String page) {
        return up(folder + page);
    }

    /** The way to the language's folder. */
    static String up(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }
}
