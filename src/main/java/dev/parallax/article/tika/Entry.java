package dev.parallax.article.tika;

/**
 * A file, or what lay inside one.
 *
 * @param location as in {@link dev.parallax.article.Article#location()}
 * @param name its own name, by which its format is told when its bytes do not
 * @param depth how many archives or mails it lies in
 */
record Entry(String location, String name, byte[] bytes, int depth) {

    Entry inside(String innerName, byte[] innerBytes) {
        return new Entry(location + "!/" + innerName, innerName, innerBytes, depth + 1);
    }
}
