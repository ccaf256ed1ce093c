package dev.parallax.report;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.TranslationResult;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts together a story as the store would hold it, for tests of the report. */
public final class MadeUpStory {

    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?…][»”\"]?(?=\\s|$)|$)");

    private final String key;
    private final List<CheckedArticle> editions = new ArrayList<>();
    private final List<AlignedPair> aligned = new ArrayList<>();
    private final List<StoryPair> pairs = new ArrayList<>();
    private final List<StoredFinding> findings = new ArrayList<>();

    public MadeUpStory(String key) {
        this.key = key;
    }

    /** The articles' paragraphs: a line each, {@code # } before a heading, {@code ## } a sub-heading, {@code @ } a dateline. */
    public static Article article(String source, String location, String lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            ParagraphRole role = line.startsWith("## ")
                    ? ParagraphRole.SUBHEADING
                    : line.startsWith("# ")
                            ? ParagraphRole.HEADING
                            : line.startsWith("@ ") ? ParagraphRole.DATELINE : ParagraphRole.BODY;
            String text = role == ParagraphRole.BODY ? line : line.substring(line.indexOf(' ') + 1);
            List<TextSpan> segments = new ArrayList<>();
            Matcher sentence = SENTENCE.matcher(text);
            while (sentence.find()) {
                segments.add(new TextSpan(sentence.start(), sentence.end()));
            }
            paragraphs.add(new Paragraph(paragraphs.size(), role, text, segments));
        }
        ArticleMetadata metadata = new ArticleMetadata(
                null, Map.of(), null, OffsetDateTime.parse("2026-11-10T09:30:00+03:00"), null, null);
        return new Article(
                source,
                location,
                Integer.toHexString(lines.hashCode()),
                "text/plain",
                "UTF-8",
                metadata,
                paragraphs,
                List.of(Message.of("reading.remark.broken-utf-8", 2)));
    }

    public MadeUpStory edition(
            long id, String language, Article article, @Nullable Article previous, String... translation) {
        editions.add(checked(
                id,
                language,
                article,
                previous == null ? null : checked(id + 1000, language, previous, null),
                translation));
        return this;
    }

    /** A translation that starts with {@code !} is a reason for there being none; {@code {word}} stands untranslated. */
    private static CheckedArticle checked(
            long id, String language, Article article, @Nullable CheckedArticle previous, String... translation) {
        DetectedLanguage detected = new DetectedLanguage(language, 0.9);
        return new CheckedArticle(
                id,
                article,
                new ArticleLanguage(
                        detected,
                        article.paragraphs().stream().map(paragraph -> detected).toList()),
                Arrays.stream(translation).map(MadeUpStory::result).toList(),
                Map.of(),
                previous);
    }

    private static TranslationResult result(String text) {
        if (text.startsWith("!")) {
            return new TranslationResult.Untranslated(text.substring(1));
        }
        List<TextSpan> untranslated = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher word = Pattern.compile("\\{(.*?)}").matcher(text);
        int end = 0;
        while (word.find()) {
            plain.append(text, end, word.start());
            untranslated.add(
                    new TextSpan(plain.length(), plain.length() + word.group(1).length()));
            plain.append(word.group(1));
            end = word.end();
        }
        return new TranslationResult.Translated(
                plain.append(text.substring(end)).toString(), 1, untranslated);
    }

    /** Beads as {@code 0-0 1-1 2,3-2 4- -5 6~3}: sources, then {@code -} or {@code ~} (moved), then targets. */
    public MadeUpStory pair(
            long source, long target, double probability, double margin, String beads, String... evidence) {
        CheckedArticle from = edition(source);
        CheckedArticle to = edition(target);
        Alignment paragraphs = new Alignment(
                Arrays.stream(beads.split(" ")).map(MadeUpStory::bead).toList());
        aligned.add(new AlignedPair(from, to, paragraphs, segments(from.article(), to.article(), paragraphs)));
        pairs.add(new StoryPair(
                source,
                target,
                probability,
                margin,
                Arrays.stream(evidence).map(Message::plain).toList(),
                List.of()));
        return this;
    }

    private static Bead bead(String code) {
        int at = Math.max(code.indexOf('-'), code.indexOf('~'));
        List<Integer> source = numbers(code.substring(0, at));
        List<Integer> target = numbers(code.substring(at + 1));
        BeadType type = code.charAt(at) == '~'
                ? BeadType.MOVED
                : target.isEmpty() ? BeadType.OMISSION : source.isEmpty() ? BeadType.ADDITION : BeadType.MATCH;
        return new Bead(type, source, target, 1, 0.9);
    }

    private static List<Integer> numbers(String list) {
        return list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }

    /** Inside each bead of paragraphs, the first segments answer each other and the rest of the longer side is left over. */
    private static Alignment segments(Article source, Article target, Alignment paragraphs) {
        List<Bead> beads = new ArrayList<>();
        for (Bead bead : paragraphs.beads()) {
            List<Integer> from = segmentNumbers(source, bead.source());
            List<Integer> to = segmentNumbers(target, bead.target());
            int common = Math.min(from.size(), to.size());
            for (int i = 0; i < common; i++) {
                beads.add(new Bead(bead.type(), List.of(from.get(i)), List.of(to.get(i)), 1, 0.9));
            }
            from.stream()
                    .skip(common)
                    .forEach(number -> beads.add(new Bead(BeadType.OMISSION, List.of(number), List.of(), 1, 0.9)));
            to.stream()
                    .skip(common)
                    .forEach(number -> beads.add(new Bead(BeadType.ADDITION, List.of(), List.of(number), 1, 0.9)));
        }
        return new Alignment(beads);
    }

    private static List<Integer> segmentNumbers(Article article, List<Integer> paragraphs) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            for (int i = 0; i < paragraph.segments().size(); i++, number++) {
                if (paragraphs.contains(paragraph.number())) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    public MadeUpStory finding(
            FindingState state,
            FindingKind kind,
            String rule,
            Severity severity,
            long article,
            int paragraph,
            String word,
            String message,
            List<String> suggestions,
            Evidence... evidence) {
        Finding finding = new Finding(
                "%016x".formatted((key + kind + rule + paragraph + word).hashCode() * 0x9E3779B97F4A7C15L),
                kind,
                rule,
                severity,
                article,
                paragraph,
                span(article, paragraph, word),
                Message.plain(message),
                suggestions,
                List.of(evidence));
        findings.add(new StoredFinding(finding, state, state == FindingState.NEW ? 7 : 5, null, 0));
        return this;
    }

    public Evidence evidence(long article, int paragraph, String words, String note) {
        return new Evidence(article, paragraph, span(article, paragraph, words), Message.plain(note));
    }

    private TextSpan span(long article, int paragraph, String words) {
        String text = edition(article).article().paragraphs().get(paragraph).text();
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in paragraph " + paragraph + ": " + text);
        }
        return new TextSpan(start, start + words.length());
    }

    private CheckedArticle edition(long id) {
        return editions.stream()
                .flatMap(edition -> java.util.stream.Stream.iterate(edition, e -> e != null, CheckedArticle::previous))
                .filter(edition -> edition.id() == id)
                .findFirst()
                .orElseThrow();
    }

    public StoryRecord record() {
        findings.sort(Comparator.comparingLong(
                        (StoredFinding stored) -> stored.finding().article())
                .thenComparing(stored -> stored.finding().paragraph())
                .thenComparing(stored -> stored.finding().span()));
        return new StoryRecord(key, new CheckedStory(editions, aligned), pairs, Map.of(), findings);
    }
}
