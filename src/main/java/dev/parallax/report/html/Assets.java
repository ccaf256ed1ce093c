package dev.parallax.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style sheet and the script that all pages share. */
final class Assets {

    /** Their names, in the report's folder. */
    static final List<String> NAMES = List.of("parallax.css", "parallax.js");

    /** The script's files, by task; each uses what those before it declare. */
    private static final List<String> SCRIPT = List.of(
            "page",
            "subjects",
            "deciding",
            "hearing",
            "showing",
            "dialogs",
            "copying",
            "walking",
            "story",
            "filters",
            "list",
            "index",
            "start");

    private Assets() {}

    /** @param name one of {@link #NAMES} */
    static byte[] read(String name) throws IOException {
        return name.equals("parallax.js") ? script() : file(name);
    }

    /** All files as one script that leaves nothing on the page's window. */
    private static byte[] script() throws IOException {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.writeBytes(
                bytes("/* The report's behaviour. The pages read without it. */\n\"use strict\";\n(() => {\n"));
        for (String name : SCRIPT) {
            script.writeBytes(file("script/" + name + ".js"));
        }
        script.writeBytes(bytes("})();\n"));
        return script.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name + "; build it again");
            }
            return in.readAllBytes();
        }
    }
}
