package dev.parallax.job.command;

import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.SrxSegmentSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.macro.MooreMacro;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * What the parts of a night cost when each is done by a tool of its own, in a process of its own: {@code tika} reads all
 * pages of a folder, {@code languagetool} reads them and checks them with all its rules, {@code maligna} aligns the
 * segments of each Russian page with those of the English page of the same name.
 */
final class NightPeers {

    private NightPeers() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "tika" -> texts(folder);
            case "languagetool" -> {
                check(texts(folder.resolve("en")), Languages.getLanguageForShortCode("en-US"));
                check(texts(folder.resolve("ru")), Languages.getLanguageForShortCode("ru"));
            }
            case "maligna" -> align(texts(folder.resolve("ru")), texts(folder.resolve("en")));
            default -> throw new IllegalArgumentException("tika, languagetool or maligna, not " + arguments[0]);
        }
        MeasuredProcess.printProcessorTime();
    }

    private static List<String> texts(Path folder) throws Exception {
        List<String> texts = new ArrayList<>();
        AutoDetectParser parser = new AutoDetectParser();
        for (Path file : files(folder)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                BodyContentHandler text = new BodyContentHandler(-1);
                parser.parse(bytes, text, new Metadata(), new ParseContext());
                texts.add(text.toString());
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static void check(List<String> texts, Language language) throws IOException {
        JLanguageTool tool = new JLanguageTool(language);
        for (String text : texts) {
            tool.check(text);
        }
    }

    /** Moore's method (2002), as mALIGNa ships it, article by article. */
    private static void align(List<String> russian, List<String> english) {
        for (int i = 0; i < russian.size(); i++) {
            new MooreMacro()
                    .apply(List.of(new Alignment(segments(russian.get(i), "ru"), segments(english.get(i), "en"))));
        }
    }

    private static List<String> segments(String text, String language) {
        List<String> segments = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            if (!paragraph.isBlank()) {
                for (TextSpan span : new SrxSegmentSplitter().split(paragraph.strip(), language)) {
                    segments.add(span.of(paragraph.strip()));
                }
            }
        }
        return segments;
    }
}
