package dev.parallax.report.html;

import com.sun.net.httpserver.HttpExchange;
import dev.parallax.message.UiLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** In which language a request is answered. */
final class Asked {

    private Asked() {}

    /**
     * That of the page that is asked for or, where the address has none, the one that the browser, or the page that sends
     * decisions, names in {@code Accept-Language}.
     *
     * @param main for a request that names no language of ours
     */
    static UiLanguage in(HttpExchange exchange, UiLanguage main) {
        String path = exchange.getRequestURI().getPath();
        return Arrays.stream(UiLanguage.values())
                .filter(language -> path.startsWith("/" + language.tag() + "/"))
                .findFirst()
                .orElseGet(() -> accepted(exchange.getRequestHeaders().getFirst("Accept-Language"), main));
    }

    private static UiLanguage accepted(@Nullable String header, UiLanguage main) {
        List<Locale> ours =
                Arrays.stream(UiLanguage.values()).map(UiLanguage::locale).toList();
        try {
            Locale found = header == null ? null : Locale.lookup(LanguageRange.parse(header), ours);
            return found == null ? main : UiLanguage.find(found).orElse(main);
        } catch (IllegalArgumentException noLanguages) {
            return main;
        }
    }
}
