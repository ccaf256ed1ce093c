package dev.parallax.article;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.text.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Files that lie beside articles and are none, by their names: pictures, what a browser saves along with a page, what an
 * operating system or a word processor leaves behind.
 *
 * @param folder the path of the folder below its source's; empty for the source's own
 * @param names of the files and folders in it that were passed over, in order
 */
public record PassedOver(String folder, List<String> names) {

    private static final Pattern ENDING = Pattern.compile("\\*\\.\\w+");

    /** By what they end with, a dot and all behind it: nearly all of them, so that these are looked up and no pattern is tried. */
    private static final Set<String> ENDINGS =
            globs(true).stream().map(glob -> glob.substring(1)).collect(Collectors.toSet());

    private static final Pattern NAMES = Pattern.compile(
            globs(false).stream()
                    .map(glob -> "\\Q" + glob.replace("*", "\\E.*\\Q") + "\\E")
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PAGE = Pattern.compile("(.+)\\.[xs]?html?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_FOLDER = Pattern.compile("(.+)[_.-]\\p{L}{2,12}");

    private static final int EXAMPLES = 3;

    public PassedOver {
        names = List.copyOf(names);
    }

    /** Whether a file of the name is none that anyone expects an article of. */
    public static boolean is(String name) {
        int dot = name.lastIndexOf('.');
        return (dot >= 0 && ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT)))
                || NAMES.matcher(name).matches();
    }

    /** The web pages among files, each by its path without the ending. */
    public static Set<String> pages(Collection<String> paths) {
        return paths.stream()
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> page.group(1))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a folder is what a browser saved along with a page: {@code Flood_files} beside {@code Flood.html}, in whatever
     * language the browser speaks.
     *
     * @param pages as {@link #pages} has them, from the same root
     */
    public static boolean belongsToPage(String folder, Set<String> pages) {
        Matcher ending = PAGE_FOLDER.matcher(folder);
        return ending.matches() && pages.contains(ending.group(1));
    }

    /** Whether a file of an archive is {@linkplain #is none}, or {@linkplain #belongsToPage lies in a page's folder}. */
    public static boolean isInside(String path, Set<String> pages) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (belongsToPage(path.substring(0, slash), pages)) {
                return true;
            }
        }
        return List.of(path.split("/")).stream().anyMatch(PassedOver::is);
    }

    /** One line for people. */
    public Message message() {
        String examples = String.join(", ", names.subList(0, Math.min(EXAMPLES, names.size())))
                + (names.size() > EXAMPLES ? ", …" : "");
        return folder.isEmpty()
                ? Message.of("reading.passed-over", names.size(), examples)
                : Message.of("reading.passed-over-in", folder, names.size(), examples);
    }

    /** The same in English, for logs. */
    @Override
    public String toString() {
        return Messages.english(message());
    }

    private static List<String> globs(boolean endings) {
        return Table.rows(PassedOver.class, "passed-over.tsv", 1).stream()
                .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                .filter(glob -> ENDING.matcher(glob).matches() == endings)
                .toList();
    }
}
