package dev.parallax.article.tika;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of {@code line-ends.tsv} from texts that are laid out in every way that editors, mailers and wires have,
 * and says how often texts of other sentences come back in their own paragraphs.
 *
 * <p>{@code -Dsentences=FILE}: a sentence a line, in any language; with tabs, each column is a sentence.
 */
@Tag("training")
class LineEndsTraining {

    private static final Path WEIGHTS = Path.of("src/main/resources/dev/parallax/article/tika/line-ends.tsv");

    private static final int TEXTS = 6_000;
    private static final int PASSES = 30;
    private static final double RATE = 0.05;
    private static final double DECAY = 1e-5;

    /** A text with the paragraphs that it is of. */
    private record Laid(String text, List<String> paragraphs) {}

    @Test
    void learnsAndSaysHowWell() throws IOException {
        String file = requireNonNull(
                System.getProperty("sentences"), "This needs sentences, one a line: name their file with -Dsentences=FILE");
        List<String> sentences = sentences(Path.of(file));
        Random random = new Random(20_261_128);
        List<Laid> seen = new ArrayList<>();
        List<Laid> unseen = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            boolean held = i % 5 == 0;
            (held ? unseen : seen).add(laid(sentences, held, random));
        }
        double[] weights = learn(seen, random);
        Files.writeString(WEIGHTS, table(weights));
        int right = 0;
        int wrong = 0;
        int whole = 0;
        for (Laid laid : unseen) {
            int[] counts = count(laid, weights);
            right += counts[0];
            wrong += counts[1];
            whole += counts[1] == 0 ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%,d line ends of unseen texts: %.2f %% right; %.1f %% of %,d texts wholly right%n",
                right + wrong,
                100.0 * right / (right + wrong),
                100.0 * whole / unseen.size(),
                unseen.size());
        assertThat(100.0 * right / (right + wrong)).isGreaterThan(95);
    }

    private static List<String> sentences(Path file) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            for (String sentence : line.split("\t")) {
                String plain = sentence.strip().replaceAll("\\s+", " ");
                if (plain.length() > 30 && plain.length() < 300 && plain.matches("^[\\p{Lu}«\"“].*[.!?]$")) {
                    sentences.add(plain);
                }
            }
        }
        return sentences;
    }

    /** A heading, perhaps with another below it, and paragraphs, in one of the usual layouts. */
    private static Laid laid(List<String> sentences, boolean held, Random random) {
        int half = sentences.size() / 2;
        int at = (held ? half : 0) + random.nextInt(half - 60);
        int width = 36 + random.nextInt(70);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int heads = random.nextInt(3);
        for (int i = 0; i < heads; i++) {
            String head = cutHead(sentences.get(at++), random);
            paragraphs.add(head);
            text.append(wrapped(head, random.nextInt(3) == 0 ? width : 1000, "", ""))
                    .append('\n');
        }
        text.append(random.nextInt(4) == 0 ? "" : "\n");
        int layout = random.nextInt(7);
        for (int i = 0; i < 2 + random.nextInt(9); i++) {
            StringBuilder paragraph = new StringBuilder(sentences.get(at++));
            for (int more = random.nextInt(4); more > 0; more--) {
                paragraph.append(' ').append(sentences.get(at++));
            }
            if (random.nextInt(25) == 0) {
                paragraph.insert(
                        paragraph.indexOf(" ") + 1,
                        "https://news.example/" + "very/long/".repeat(3 + random.nextInt(8)) + " ");
            }
            String plain = (random.nextInt(20) == 0 ? "- " : "")
                    + paragraph.toString().replaceAll("\\s+", " ").strip();
            paragraphs.add(plain);
            String indent = " ".repeat(2 + random.nextInt(3) * 2);
            text.append(
                    switch (layout) {
                        case 0 -> wrapped(plain, width, "", "") + "\n\n";
                        case 1 -> wrapped(plain, width, indent, "") + "\n";
                        case 2 -> wrapped(plain, width, "", "") + "\n";
                        case 3 -> plain + "\n";
                        case 6 -> indent + plain + "\n";
                        case 4 -> wrapped(plain, random.nextBoolean() ? width : 100_000, "", "") + "\n\n";
                        default -> wrapped(plain, width, indent, "") + "\n" + (random.nextBoolean() ? "\n" : "");
                    });
        }
        return new Laid(text.toString(), paragraphs);
    }

    private static String cutHead(String sentence, Random random) {
        String plain = sentence.replaceAll("[.!?]$", "");
        int end = plain.indexOf(' ', 20 + random.nextInt(60));
        return end < 0 ? plain : plain.substring(0, end).replaceAll("[,:;—–-]?\\s*$", "");
    }

    private static String wrapped(String paragraph, int width, String first, String others) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        for (String word : paragraph.split(" ")) {
            if (!line.toString().isBlank() && line.length() + 1 + word.length() > width) {
                text.append(line).append('\n');
                line = new StringBuilder(others);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        return text.append(line).toString();
    }

    private record Example(double[] features, boolean parts) {}

    private static List<Example> examples(Laid laid) {
        List<Example> examples = new ArrayList<>();
        List<LineEnds.Line> all = laid.text().lines().map(LineEnds.Line::of).toList();
        LineEnds.Layout layout = LineEnds.Layout.of(all);
        List<String> left = new ArrayList<>(laid.paragraphs());
        List<LineEnds.Line> block = new ArrayList<>();
        List<Boolean> begins = new ArrayList<>();
        boolean first = true;
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i <= all.size(); i++) {
            LineEnds.Line line = i == all.size() ? new LineEnds.Line(0, "") : all.get(i);
            if (line.text().isEmpty()) {
                for (int at = 0; at + 1 < block.size(); at++) {
                    examples.add(new Example(LineEnds.features(block, at, layout, first), begins.get(at + 1)));
                }
                first &= block.isEmpty();
                block.clear();
                begins.clear();
                continue;
            }
            boolean begin = rest.isEmpty();
            if (begin) {
                rest.append(left.remove(0));
            }
            rest.delete(0, Math.min(rest.length(), line.text().length() + 1));
            block.add(line);
            begins.add(begin);
        }
        return examples;
    }

    private static double[] learn(List<Laid> texts, Random random) {
        List<Example> examples = new ArrayList<>();
        texts.forEach(laid -> examples.addAll(examples(laid)));
        double[] weights = new double[LineEnds.FEATURES];
        for (int pass = 0; pass < PASSES; pass++) {
            java.util.Collections.shuffle(examples, random);
            double rate = RATE / (1 + pass / 5.0);
            for (Example example : examples) {
                double error = (example.parts() ? 1 : 0) - 1 / (1 + Math.exp(-sum(example, weights)));
                for (int i = 0; i < weights.length; i++) {
                    weights[i] += rate * (error * example.features()[i] - DECAY * weights[i]);
                }
            }
        }
        return weights;
    }

    private static double sum(Example example, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * example.features()[i];
        }
        return sum;
    }

    private static int[] count(Laid laid, double[] weights) {
        int[] counts = new int[2];
        for (Example example : examples(laid)) {
            counts[sum(example, weights) > 0 == example.parts() ? 0 : 1]++;
        }
        return counts;
    }

    private static String table(double[] weights) {
        StringBuilder table = new StringBuilder(
                "# Weights of LineEnds' features, in their order: the larger the sum, the surer that a line's end parts paragraphs.\n"
                        + "# Learnt by LineEndsTraining from sentences laid out in every usual way.\n");
        for (int i = 0; i < weights.length; i++) {
            table.append(i)
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.4f", weights[i]))
                    .append('\n');
        }
        return table.toString();
    }
}
