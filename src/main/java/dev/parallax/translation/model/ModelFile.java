package dev.parallax.translation.model;

import java.util.regex.Pattern;

/**
 * One file of a model.
 *
 * @param path below the model's folder and below its address, separated by {@code /}
 * @param bytes its size; 0 when the catalogue does not know it
 * @param sha256 its checksum in lower case hexadecimal; empty when the catalogue does not know it, and the first fetch
 *     decides
 */
record ModelFile(String path, long bytes, String sha256) {

    private static final Pattern PATH = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");
    private static final Pattern SHA256 = Pattern.compile("([0-9a-f]{64})?");

    ModelFile {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + path + "' is no path of a model's file below its folder");
        }
        if (bytes < 0 || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("The size or the SHA-256 of " + path + " cannot be right");
        }
    }
}
