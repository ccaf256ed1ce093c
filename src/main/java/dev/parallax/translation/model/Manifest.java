package dev.parallax.translation.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model's folder holds, written beside it when all of it is there.
 *
 * @param sha256 by path
 */
record Manifest(String model, String address, String licence, String attribution, Map<String, String> sha256) {

    static final String NAME = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Manifest {
        sha256 = new TreeMap<>(sha256);
    }

    static Manifest of(CataloguedModel model, Map<String, String> sha256) {
        return new Manifest(model.id(), model.address().toString(), model.licence(), model.attribution(), sha256);
    }

    static Manifest read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            return JSON.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (IOException | JacksonException e) {
            throw new ModelException(Message.of("engine.model.no-manifest", folder.toString(), NAME), e);
        }
    }

    void write(Path folder) throws IOException {
        writeWhole(folder.resolve(NAME), JSON.writeValueAsString(this) + "\n");
    }

    /** What is missing or is not what was fetched, a line each; empty when all is well. */
    List<Message> faults(Path folder) throws IOException {
        List<Message> faults = new ArrayList<>();
        for (Map.Entry<String, String> expected : sha256.entrySet()) {
            Path file = folder.resolve(expected.getKey());
            if (!Files.isRegularFile(file)) {
                faults.add(Message.of("engine.model.file-missing", expected.getKey()));
            } else if (!sha256(file).equals(expected.getValue())) {
                faults.add(Message.of("engine.model.file-differs", expected.getKey()));
            }
        }
        return faults;
    }

    static String sha256(Path file) throws IOException {
        try (DigestInputStream input = new DigestInputStream(Files.newInputStream(file), digest())) {
            input.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(input.getMessageDigest().digest());
        }
    }

    /** Nobody ever sees half of the file. */
    static void writeWhole(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text, UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
