package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;

/**
 * Makes the resource {@code names-ru.fsa} of the lists of surnames and first names in the Python package natasha 1.6.0:
 * {@code java … NameListBuilder FOLDER OUTPUT}, with the folder of {@code last.txt} and {@code first.txt}.
 */
final class NameListBuilder {

    private NameListBuilder() {}

    public static void main(String[] arguments) throws IOException {
        Charset charset = ContextModel.charset("ru");
        TreeSet<String> names = new TreeSet<>();
        for (String file : List.of("last.txt", "first.txt")) {
            for (String line : Files.readAllLines(Path.of(arguments[0]).resolve(file))) {
                String name = Words.key(line.replaceFirst("#.*", "").strip());
                if (name.matches("[а-я]{3,}(-[а-я]+)*")) {
                    names.add(name);
                }
            }
        }
        List<byte[]> entries = new ArrayList<>();
        names.forEach(name -> entries.add(name.getBytes(charset)));
        entries.sort(FSABuilder.LEXICAL_ORDERING);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            new CFSA2Serializer().serialize(FSABuilder.build(entries), out);
        }
        System.out.println(names.size() + " names, " + Files.size(Path.of(arguments[1])) + " bytes");
    }
}
