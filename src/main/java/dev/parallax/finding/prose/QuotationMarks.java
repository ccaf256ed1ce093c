package dev.parallax.finding.prose;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds a quotation mark of another style than its article's, and one mark for two. */
public final class QuotationMarks {

    public static final String RULE = "spacing.quotation-mark";

    private QuotationMarks() {}

    public static void check(TextChecker.Text text, List<Finding> findings) {
        List<Mark> marks = of(text.text());
        Map<String, Integer> styles = new TreeMap<>();
        for (int i = 0; i < text.article().article().paragraphs().size(); i++) {
            for (Mark mark : text.words().quotationMarks(i)) {
                styles.merge(mark.style(), 1, Integer::sum);
            }
        }
        int all = styles.entrySet().stream()
                .filter(style -> !style.getKey().startsWith("'"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        String usual = styles.entrySet().stream()
                .filter(style -> style.getValue() >= 3 && style.getValue() * 5 >= all * 4)
                .map(Map.Entry::getKey)
                .filter(style -> !style.startsWith("'"))
                .findFirst()
                .orElse(null);
        if (usual == null) {
            return;
        }
        long others = marks.stream().filter(mark -> !mark.style().equals(usual)).count();
        long missing = marks.stream().filter(mark -> mark.style().equals(usual)).count() % 2;
        for (Mark mark : marks) {
            // One mark is missing here, and one of another style stands here.
            String meant = !mark.style().equals(usual)
                            && ((missing == 1 && others == 1)
                                    || (!mark.style().equals("'") && styles.getOrDefault(mark.style(), 0) % 2 == 1))
                    ? mark.in(usual)
                    : null;
            if (meant != null) {
                findings.add(text.place(mark.start(), mark.end())
                        .finding(
                                FindingKind.TYPOGRAPHY,
                                RULE,
                                Message.of("finding.spacing.quotation-marks", meant),
                                List.of(meant),
                                List.of()));
            }
        }
    }

    /** The double quotation marks of a text, and what stands for them. */
    public static List<Mark> of(String text) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = (i == 0 || " (\u00a0—–-«“„\"".indexOf(text.charAt(i - 1)) >= 0);
            if (text.startsWith("''", i)) {
                marks.add(new Mark(i, i + 2, "''", opens));
                i++;
            } else if (c == '\'' && standsAlone(text, i)) {
                marks.add(new Mark(i, i + 1, "'", opens));
            } else if (c == '"') {
                marks.add(new Mark(i, i + 1, "\"", opens));
            } else if (c == '«' || c == '»') {
                marks.add(new Mark(i, i + 1, "«", opens));
            } else if (c == '“' || c == '”' || c == '„') {
                marks.add(new Mark(i, i + 1, "“", opens));
            }
        }
        return marks;
    }

    /** Whether a single mark opens or closes something, and is no apostrophe. */
    private static boolean standsAlone(String text, int index) {
        boolean letterBefore = index > 0 && Character.isLetter(text.charAt(index - 1));
        boolean letterAfter = index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
        return !(letterBefore && letterAfter) && !(letterBefore && text.charAt(index - 1) == 's');
    }

    /** @param style the opening mark of its kind */
    public record Mark(int start, int end, String style, boolean opens) {

        public String in(String other) {
            return switch (other) {
                case "«" -> opens ? "«" : "»";
                case "“" -> opens ? "“" : "”";
                default -> other;
            };
        }
    }
}
