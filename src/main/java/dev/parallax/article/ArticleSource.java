package dev.parallax.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A folder of files to read, with all that lies below it.
 *
 * @param name the job's name for it
 * @param folder where the files lie
 * @param include globs on the location, as in {@code **}{@code /*.html}; none means every file
 * @param exclude globs of what to leave out, stronger than {@code include}
 */
public record ArticleSource(String name, Path folder, List<String> include, List<String> exclude) {

    public ArticleSource {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /**
     * The files, by location, name by name. Listed folder by folder while the stream is read, so memory holds one
     * folder's names for each level. Hidden files and folders, and links to folders, are passed over. Close the stream.
     *
     * @throws NoSuchFileException when the folder is missing
     * @throws NotDirectoryException when it is a file
     * @throws java.util.regex.PatternSyntaxException when a glob is malformed
     */
    public Stream<SourceFile> files() throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "the folder of the source '" + name + "' is missing: create or mend it");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + ": the source '" + name + "' must name a folder");
        }
        List<PathMatcher> included = matchers(folder.getFileSystem(), include);
        List<PathMatcher> excluded = matchers(folder.getFileSystem(), exclude);
        return walk(folder)
                .filter(path -> {
                    Path relative = folder.relativize(path);
                    return (included.isEmpty() || included.stream().anyMatch(glob -> glob.matches(relative)))
                            && excluded.stream().noneMatch(glob -> glob.matches(relative));
                })
                .map(path -> new SourceFile(name, location(path), path));
    }

    private String location(Path path) {
        List<String> names = StreamSupport.stream(folder.relativize(path).spliterator(), false)
                .map(Path::toString)
                .toList();
        return String.join("/", names);
    }

    /** A folder that cannot be listed any more ends the listing with an error: a silent gap would look like deletion. */
    private static Stream<Path> walk(Path folder) {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the folder " + folder + ": " + e.getMessage(), e);
        }
        return children.stream().flatMap(path -> {
            if (Files.isDirectory(path)) {
                return Files.isSymbolicLink(path) ? Stream.empty() : walk(path);
            }
            return Stream.of(path);
        });
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
