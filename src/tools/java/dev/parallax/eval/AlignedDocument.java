package dev.parallax.eval;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.translation.LanguagePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two documents of the evaluation data in two languages, in the segments that they are given in. */
record AlignedDocument(String name, Article source, Article target) {

    private static final String GOLD = ".gold.tsv";

    /** The documents of a folder, by name. */
    static List<AlignedDocument> in(Path folder, LanguagePair pair) throws IOException {
        List<AlignedDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(GOLD))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(GOLD, "");
                documents.add(new AlignedDocument(
                        name, article(folder, name, pair.source()), article(folder, name, pair.target())));
            }
        }
        return documents;
    }

    private static Article article(Path folder, String name, String language) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<TextSpan> segments = new ArrayList<>();
        int number = -1;
        for (String line : Files.readAllLines(folder.resolve(name + "." + language + ".seg.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (columns[0].equals("idx")) {
                continue;
            }
            if (Integer.parseInt(columns[1]) != number && !segments.isEmpty()) {
                paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, text.toString(), segments));
                text.setLength(0);
                segments = new ArrayList<>();
            }
            number = Integer.parseInt(columns[1]);
            text.append(text.isEmpty() ? "" : " ");
            segments.add(new TextSpan(text.length(), text.length() + columns[4].length()));
            text.append(columns[4]);
        }
        paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, text.toString(), segments));
        return new Article("eval", name, name, "text/plain", "UTF-8", ArticleMetadata.NONE, paragraphs, List.of());
    }

    /** The beads that are right, as both sides' numbers with a tab between. */
    static Set<String> gold(Path folder, String name) throws IOException {
        Set<String> gold = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve(name + GOLD))) {
            String[] columns = line.split("\t", -1);
            gold.add(columns[2] + "\t" + columns[3]);
        }
        return gold;
    }

    /** Writes a prediction in the scorer's format. */
    void write(Alignment alignment, Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("ru\ten\tprobability"));
        for (Bead bead : alignment.beads()) {
            lines.add(numbers(bead.source()) + "\t" + numbers(bead.target()) + "\t" + bead.probability());
        }
        Files.write(folder.resolve(name + ".pred.tsv"), lines);
    }

    static String numbers(List<Integer> numbers) {
        return numbers.isEmpty() ? "-" : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
