package dev.parallax.article;

import dev.parallax.message.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of files to read, with all that lies below it.
 *
 * @param name the job's name for it
 * @param folder where the files lie
 * @param include globs on the location, as in {@code **}{@code /*.html}; none means every file
 * @param exclude globs of what to leave out, stronger than {@code include}
 * @param followLinks whether links are followed that lead out of the folder, or to other folders
 * @param mayBeEmpty whether a night without any file of it is as it should be
 */
public record ArticleSource(
        String name, Path folder, List<String> include, List<String> exclude, boolean followLinks, boolean mayBeEmpty) {

    public ArticleSource {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** A source that follows no links and has files every night. */
    public ArticleSource(String name, Path folder, List<String> include, List<String> exclude) {
        this(name, folder, include, exclude, false, false);
    }

    /** As {@link #files(Consumer)}, without a word on what is passed over. */
    public Stream<SourceFile> files() throws IOException {
        return files(passedOver -> {});
    }

    /**
     * The files, by location, name by name. Listed folder by folder while the stream is read, so memory holds one
     * folder's names for each level. Hidden files and folders are passed over, and so are links to folders of this source.
     * Among the files is what {@linkplain #refusal cannot be opened}. Close the stream.
     *
     * @param passedOver receives, once a folder, the files in it that no one expects an article of
     * @throws NoSuchFileException when the folder is missing
     * @throws NotDirectoryException when it is a file
     * @throws java.util.regex.PatternSyntaxException when a glob is malformed
     */
    public Stream<SourceFile> files(Consumer<PassedOver> passedOver) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "the folder of the source '" + name + "' is missing: create or mend it");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + ": the source '" + name + "' must name a folder");
        }
        List<PathMatcher> included = matchers(folder.getFileSystem(), include);
        List<PathMatcher> excluded = matchers(folder.getFileSystem(), exclude);
        Predicate<Path> wanted = path -> {
            if (included.isEmpty() && excluded.isEmpty()) {
                return true;
            }
            Path relative = folder.relativize(path);
            return (included.isEmpty() || included.stream().anyMatch(glob -> glob.matches(relative)))
                    && excluded.stream().noneMatch(glob -> glob.matches(relative));
        };
        return walk(folder, List.of(folder.toRealPath()), wanted, passedOver)
                .filter(wanted)
                .map(path -> new SourceFile(name, FileNames.location(folder, path), path));
    }

    /** The file that has a location in this source. */
    public SourceFile file(String location) {
        return new SourceFile(name, location, FileNames.resolve(folder, location));
    }

    /**
     * Why a file must not be opened: a pipe would never end, a link may lead anywhere. Empty for what may be, and for what is
     * not there.
     */
    public Optional<Extraction.Quarantined> refusal(SourceFile file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            if (Files.isSymbolicLink(file.path()) && !followLinks && leadsOut(file.path())) {
                return refused(file, QuarantineReason.UNSAFE_PATH, Message.of("reading.quarantine.link-out"));
            }
            if (attributes.isDirectory()) {
                return refused(
                        file,
                        QuarantineReason.UNREADABLE,
                        Files.isReadable(file.path())
                                ? Message.of("reading.quarantine.link-loop")
                                : Message.of("reading.quarantine.folder-denied"));
            }
            return attributes.isRegularFile()
                    ? Optional.empty()
                    : refused(file, QuarantineReason.UNSUPPORTED, Message.of("reading.quarantine.no-regular-file"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Extraction.Quarantined.unopened(file.location(), e));
        }
    }

    private static Optional<Extraction.Quarantined> refused(SourceFile file, QuarantineReason reason, Message detail) {
        return Optional.of(new Extraction.Quarantined(file.location(), reason, detail));
    }

    private boolean leadsOut(Path link) throws IOException {
        return !link.toRealPath().startsWith(folder.toRealPath());
    }

    /**
     * A folder that cannot be listed any more ends the listing with an error: a silent gap would look like deletion.
     *
     * @param above the folder itself and those that hold it, by their real paths
     */
    private Stream<Path> walk(Path folder, List<Path> above, Predicate<Path> wanted, Consumer<PassedOver> passedOver) {
        SortedMap<String, Path> children = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.filter(path -> !path.getFileName().toString().startsWith("."))
                    .forEach(path -> children.put(FileNames.location(folder, path), path));
        } catch (AccessDeniedException e) {
            if (above.size() > 1) {
                return Stream.of(folder); // reported as one file
            }
            throw new UncheckedIOException("Cannot list the folder " + folder + ": this user may not", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the folder " + folder + ": " + e.getMessage(), e);
        }
        return articles(folder, children, wanted, passedOver).flatMap(path -> {
            if (!Files.isDirectory(path)) {
                mustBeThere(folder);
                return Stream.of(path);
            }
            return Files.isSymbolicLink(path)
                    ? link(path, above, wanted, passedOver)
                    : walk(path, with(path, above), wanted, passedOver);
        });
    }

    /** Of a folder's files and folders, by name, those that may hold articles. */
    private Stream<Path> articles(
            Path parent, SortedMap<String, Path> children, Predicate<Path> wanted, Consumer<PassedOver> passedOver) {
        Set<String> pages = PassedOver.pages(children.keySet());
        List<String> others = new ArrayList<>();
        List<Path> articles = new ArrayList<>();
        children.forEach((name, path) -> {
            boolean isFolder = Files.isDirectory(path);
            if (isFolder || wanted.test(path)) {
                if (PassedOver.is(name) || (isFolder && PassedOver.belongsToPage(name, pages))) {
                    others.add(name);
                } else {
                    articles.add(path);
                }
            }
        });
        if (!others.isEmpty()) {
            passedOver.accept(new PassedOver(FileNames.location(folder, parent), others));
        }
        return articles.stream();
    }

    /** A link to a folder. */
    private Stream<Path> link(Path link, List<Path> above, Predicate<Path> wanted, Consumer<PassedOver> passedOver) {
        try {
            if (!followLinks) {
                return leadsOut(link) ? Stream.of(link) : Stream.empty();
            }
            Path target = link.toRealPath();
            return above.contains(target) ? Stream.of(link) : walk(link, with(target, above), wanted, passedOver);
        } catch (IOException e) {
            return Stream.of(link);
        }
    }

    private static List<Path> with(Path folder, List<Path> above) {
        List<Path> with = new ArrayList<>(above);
        try {
            with.add(folder.toRealPath());
        } catch (IOException e) {
            with.add(folder); // its listing will tell
        }
        return with;
    }

    /** What was a folder a moment ago is no file of one that has just gone. */
    private static void mustBeThere(Path folder) {
        if (!Files.exists(folder)) {
            throw new UncheckedIOException(new NoSuchFileException(folder.toString()));
        }
    }

    /** A leading {@code **}{@code /} matches no folder as well, as people expect and Java's globs do not. */
    private static List<PathMatcher> matchers(FileSystem files, List<String> globs) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String glob : globs) {
            matchers.add(files.getPathMatcher("glob:" + glob));
            if (glob.startsWith("**/")) {
                matchers.add(files.getPathMatcher("glob:" + glob.substring(3)));
            }
        }
        return matchers;
    }
}
