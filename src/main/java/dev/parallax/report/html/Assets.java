package dev.parallax.report.html;

import dev.parallax.finding.FindingKind;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The style sheet and the script that all pages share. */
final class Assets {

    /** Their names, in the report's folder. */
    static final List<String> NAMES = List.of("parallax.css", "parallax.js", "words.en.js", "words.ru.js");

    /** The script's files, by task; each uses what those before it declare. */
    private static final List<String> SCRIPT = List.of(
            "words",
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
        if (name.startsWith("words.")) {
            return bytes(words(new Words(Messages.in(UiLanguage.of(name.split("\\.")[1])))));
        }
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

    /** What the script says in a language. */
    private static String words(Words words) {
        Map<String, String> kinds = new TreeMap<>();
        Arrays.stream(FindingKind.values()).forEach(kind -> kinds.put(Words.code(kind), words.kind(kind)));
        return "window.PARALLAX_WORDS = "
                + JsonMapper.shared()
                        .writeValueAsString(new TreeMap<>(Map.of("script", words.ofScript(), "kinds", kinds)))
                + ";\n";
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
