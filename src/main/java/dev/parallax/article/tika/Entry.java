package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.draft.Characters;
import java.util.UUID;

/**
 * A file, or what lay inside one.
 *
 * @param location as in {@link dev.parallax.article.Article#location()}
 * @param name its own name, by which its format is known when its bytes do not show it
 * @param depth how many archives or mails it lies in
 */
record Entry(String location, String name, byte[] bytes, int depth) {

    private static final String INSIDE = "!/";

    /** In UTF-16 code units: so long that people know it again, so short that any index takes it. */
    private static final int LONGEST_NAME = 200;

    /** @param path of the file below its source's folder */
    static Entry ofFile(String path, byte[] bytes) {
        return new Entry(locationOf(path), path.substring(path.lastIndexOf('/') + 1), bytes, 0);
    }

    /** A folder that is called {@code a.zip!} is no archive {@code a.zip}: its files' locations say so. */
    static String locationOf(String path) {
        return path.replace(INSIDE, "!" + INSIDE);
    }

    Entry inside(String innerName, byte[] innerBytes) {
        return new Entry(locationInside(innerName), innerName, innerBytes, depth + 1);
    }

    /** Where something inside of this lies: by its name, of which a long one is cut and told apart by a hash. */
    String locationInside(String innerName) {
        String clean = locationOf(Characters.clean(innerName));
        if (clean.length() > LONGEST_NAME) {
            String hash =
                    UUID.nameUUIDFromBytes(clean.getBytes(UTF_8)).toString().substring(0, 8);
            clean = Characters.clean(clean.substring(0, LONGEST_NAME - 9)) + "~" + hash;
        }
        return location + INSIDE + (clean.isEmpty() ? "unnamed" : clean);
    }
}
