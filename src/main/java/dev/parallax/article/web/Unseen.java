package dev.parallax.article.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What mark-up keeps from a reader's eyes. */
final class Unseen {

    private static final Pattern HIDING = Pattern.compile(
            "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all"
                    + "|(?:font-size|max-height|opacity)\\s*:\\s*0(?:px|pt|em|%)?\\s*(?:!important\\s*)?(?:;|$))",
            Pattern.CASE_INSENSITIVE);

    private Unseen() {}

    static boolean isHidden(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || element.attr("aria-hidden").equals("true")
                        || (element.hasAttr("style")
                                && HIDING.matcher(element.attr("style")).find()));
    }

    /** Labels that are read aloud and not shown, by the names that the common style sheets have for them. */
    static boolean isForScreenReaders(Element element) {
        String names = element.className();
        return !names.isEmpty()
                && (names.contains("sr-only")
                        || names.contains("visually-hidden")
                        || names.contains("visuallyhidden")
                        || names.contains("screen-reader")
                        || names.contains("skip-link"));
    }
}
