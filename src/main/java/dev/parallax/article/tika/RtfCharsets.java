package dev.parallax.article.tika;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The charsets of an RTF file: its own, and those of its fonts. */
final class RtfCharsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What fonts call their charsets; 0 and 1 are the file's own. */
    private static final Map<Integer, String> OF_FONTS = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset own;

    /** @param guessed in force where the file names none, or the one that programs name without thinking */
    RtfCharsets(Charset guessed) {
        own = guessed;
    }

    void codePage(int number) {
        Charset named = find("windows-" + number, find("IBM" + number, WINDOWS_1252));
        if (!named.equals(WINDOWS_1252)) {
            own = named;
        }
    }

    void font(int number, int charset) {
        fonts.put(number, find(OF_FONTS.getOrDefault(charset, own.name()), own));
    }

    /** The file's own for a font that names none. */
    Charset ofFont(int number) {
        return fonts.getOrDefault(number, own);
    }

    private static Charset find(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
