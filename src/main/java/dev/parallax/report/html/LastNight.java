package dev.parallax.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps the pages of earlier nights beside a report, under {@code nights/RUN}, so that they still show what they showed. */
final class LastNight {

    /** Nights that are kept beside the one that is shown. */
    private static final int KEPT = 2;

    private static final Pattern RUN = Pattern.compile("name=\"parallax-run\" content=\"(\\d{1,18})\"");

    /** The head of a page has the run. */
    private static final int HEAD = 4096;

    private static final List<String> FOLDERS =
            List.of("stories", "list", "text", "en", "en/stories", "ru", "ru/stories");

    private LastNight() {}

    /**
     * Keeps what stands in the folder, if it is another run's than this.
     *
     * @return the newest night that is kept; empty for none
     */
    static OptionalLong keep(Path folder, long run) throws IOException {
        OptionalLong shown = shown(folder.resolve("index.html"));
        Path nights = folder.resolve("nights");
        if (shown.isPresent() && shown.getAsLong() != run) {
            keep(folder, shown.getAsLong(), run);
        }
        List<Long> all = nights(nights, run);
        for (Long old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            delete(nights.resolve(Long.toString(old)));
        }
        return all.stream()
                .filter(night -> night < run)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** A night that was kept whole stays: what stands in the folder may be another's by now, which was interrupted before its index. */
    private static void keep(Path folder, long shown, long run) throws IOException {
        Path nights = folder.resolve("nights");
        Path night = nights.resolve(Long.toString(shown));
        Path index = night.resolve("index.html");
        if (Files.isRegularFile(index) && Files.mismatch(index, folder.resolve("index.html")) < 0) {
            return;
        }
        Path fresh = nights.resolve(shown + ".new");
        delete(fresh);
        List<Long> others = nights(nights, run);
        others.remove(shown);
        if (others.size() >= KEPT) { // the one that has to go has most pages by now, under second names
            Files.move(nights.resolve(Long.toString(others.get(others.size() - 1))), fresh);
        }
        copy(folder, fresh);
        for (String name : FOLDERS) {
            if (Files.isDirectory(folder.resolve(name))) {
                copy(folder.resolve(name), fresh.resolve(name));
            } else {
                delete(fresh.resolve(name));
            }
        }
        delete(night);
        Files.move(fresh, night);
    }

    private static OptionalLong shown(Path index) throws IOException {
        if (!Files.isRegularFile(index)) {
            return OptionalLong.empty();
        }
        try (InputStream in = Files.newInputStream(index)) {
            Matcher run = RUN.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            return run.find() ? OptionalLong.of(Long.parseLong(run.group(1))) : OptionalLong.empty();
        }
    }

    /**
     * Those before the run, the newest first, and then those after it: they are the first to go. A run is written again when it is
     * no longer the last, and a new store counts from one beside an old report, whose nights would else be the newest for long.
     */
    private static List<Long> nights(Path nights, long run) throws IOException {
        List<Long> all = new ArrayList<>();
        if (Files.isDirectory(nights)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(nights, "[0-9]*")) {
                for (Path night : found) {
                    if (night.getFileName().toString().matches("\\d{1,18}")) {
                        all.add(Long.parseLong(night.getFileName().toString()));
                    }
                }
            }
        }
        all.sort(Comparator.comparing((Long night) -> night >= run).thenComparing(Comparator.reverseOrder()));
        return all;
    }

    /** Pages are replaced whole, never written into: a second name for a file goes on showing what it showed. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Set<String> there = new HashSet<>();
        for (Path page : pages(to)) {
            there.add(page.getFileName().toString());
        }
        Set<String> copied = new HashSet<>();
        for (Path page : pages(from)) {
            String name = page.getFileName().toString();
            Path copy = to.resolve(name);
            copied.add(name);
            if (!there.contains(name)) {
                copyPage(page, copy);
            } else if (!Files.isSameFile(page, copy)) {
                Files.delete(copy);
                copyPage(page, copy);
            }
        }
        there.removeAll(copied);
        for (String gone : there) {
            Files.delete(to.resolve(gone));
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.{html,js,css}")) {
            List<Path> found = new ArrayList<>();
            pages.forEach(found::add);
            return found;
        }
    }

    private static void copyPage(Path page, Path copy) throws IOException {
        try {
            Files.createLink(copy, page);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(page, copy);
        }
    }

    private static void delete(Path night) throws IOException {
        if (!Files.isDirectory(night)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> all = Files.walk(night)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
