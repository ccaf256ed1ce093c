package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.alignment.Similarity;
import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.StoryFindings;
import dev.parallax.finding.wording.WordingCheckers;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many planted changes of one edition the wording checkers find, by type, and how many false alarms they raise. The
 * stories are aligned as in a night. The recorded translations of {@code ff-bergamot-tiny} are the memory: sentences that
 * it has word by word are translated, the others are not.
 */
@Tag("eval")
class WordingEvaluation {

    private static final int CAP = 50;

    @Test
    void plantedChangesOfWording() throws IOException, InterruptedException {
        Path gold = Evaluation.dir().resolve("wording").resolve(Evaluation.split());
        Path predictions = Evaluation.output("wording");
        run(gold, predictions);
        String score = Evaluation.score("score_spelling.py", gold, predictions);
        Evaluation.report("65-wording", """
                ## Wording between editions (`wording`)

                One edition of each story was altered. A prediction is a finding, or its evidence, in that edition.

                ```
                %s
                ```
                """.formatted(score.strip()));
    }

    static void run(Path gold, Path predictions) throws IOException {
        Map<String, String> memory = memory();
        Similarity similarity = new EditionSimilarity(EmbeddedLexicon.load());
        StoryChecker checker = new StoryChecker(checkers(), CAP);
        List<Path> files;
        try (Stream<Path> listed = Files.list(gold)) {
            files = listed.filter(file -> file.toString().endsWith(".gold.tsv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".gold.tsv", "");
            String altered = name.substring(name.length() - 2);
            String story = name.substring(0, name.length() - 3);
            boolean fromEnglish = story.contains("-enru-");
            Text source = Text.read(gold, story, fromEnglish ? "en" : "ru", 1, memory);
            Text target = Text.read(gold, story, fromEnglish ? "ru" : "en", 2, Map.of());
            ArticleAlignment alignment =
                    new Aligner().align(source.article.article(), target.article.article(), similarity);
            CheckedStory checked = new CheckedStory(
                    List.of(source.article, target.article),
                    List.of(new AlignedPair(
                            source.article, target.article, alignment.paragraphs(), alignment.segments())));
            CountedVocabulary night = new CountedVocabulary(List.of());
            night.add(source.article.article());
            night.add(target.article.article());
            Text there = source.language.equals(altered) ? source : target;
            StringBuilder lines = new StringBuilder("start16\tend16\tsuggestions\trule\tmessage\n");
            StoryFindings found = checker.check(checked, night);
            assertThat(found.failures()).isEmpty();
            for (Finding finding : found.findings()) {
                there.prediction(finding, lines);
            }
            Files.writeString(predictions.resolve(name + ".pred.tsv"), lines);
        }
    }

    static List<Checker> checkers() {
        return WordingCheckers.all(EmbeddedLexicon.load());
    }

    /** The recorded translation of each source sentence. */
    private static Map<String, String> memory() throws IOException {
        Path recorded = Evaluation.dir().resolve("wmt/mt/ff-bergamot-tiny/" + Evaluation.split() + ".tsv");
        Map<String, String> memory = new HashMap<>();
        Map<String, List<String>> sources = new HashMap<>();
        for (String line : Files.readAllLines(recorded, UTF_8).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            String language = columns[2].equals("en") ? "ru" : "en";
            List<String> sentences = sources.get(columns[0]);
            if (sentences == null) {
                Path file = Evaluation.dir()
                        .resolve("wmt/" + Evaluation.split() + "/" + columns[0] + "." + language + ".seg.tsv");
                sentences = Files.readAllLines(file, UTF_8).stream()
                        .skip(1)
                        .map(segment -> segment.split("\t", -1)[4])
                        .toList();
                sources.put(columns[0], sentences);
            }
            memory.put(sentences.get(Integer.parseInt(columns[1])), columns[3]);
        }
        return memory;
    }

    /** One edition, and where its paragraphs stand in the file. */
    private record Text(String language, CheckedArticle article, List<Integer> starts) {

        static Text read(Path folder, String story, String language, long id, Map<String, String> memory)
                throws IOException {
            String file = Files.readString(folder.resolve(story + "." + language + ".txt"), UTF_8);
            List<Paragraph> paragraphs = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            List<TranslationResult> translation = new ArrayList<>();
            int start = 0;
            for (String text : file.split("\n", -1)) {
                if (!text.isBlank()) {
                    List<TextSpan> segments = new SrxSegmentSplitter().split(text, language);
                    paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, text, segments));
                    starts.add(start);
                    if (!memory.isEmpty()) {
                        translation.add(translate(text, segments, memory));
                    }
                }
                start += text.length() + 1;
            }
            DetectedLanguage detected = new DetectedLanguage(language, 1);
            Article article = new Article(
                    "eval",
                    story + "." + language,
                    "",
                    "text/plain",
                    "UTF-8",
                    ArticleMetadata.NONE,
                    paragraphs,
                    List.of());
            return new Text(
                    language,
                    new CheckedArticle(
                            id,
                            article,
                            new ArticleLanguage(detected, Collections.nCopies(paragraphs.size(), detected)),
                            translation,
                            null),
                    starts);
        }

        private static TranslationResult translate(String text, List<TextSpan> segments, Map<String, String> memory) {
            if (memory.containsKey(text)) {
                return new TranslationResult.Translated(memory.get(text), 1, List.of());
            }
            StringBuilder whole = new StringBuilder();
            for (TextSpan segment : segments) {
                String translated = memory.get(segment.of(text));
                if (translated != null) {
                    whole.append(whole.isEmpty() ? "" : " ").append(translated);
                }
            }
            return whole.isEmpty()
                    ? new TranslationResult.Untranslated("not in the memory")
                    : new TranslationResult.Translated(whole.toString(), 1, List.of());
        }

        /** Writes where the finding, or else its evidence, marks words of this edition. */
        void prediction(Finding finding, StringBuilder lines) {
            TreeSet<String> written = new TreeSet<>();
            if (finding.article() == article.id()) {
                written.add(line(finding.paragraph(), finding.span(), finding));
            } else {
                for (Evidence evidence : finding.evidence()) {
                    if (evidence.article() == article.id()) {
                        written.add(line(evidence.paragraph(), evidence.span(), finding));
                    }
                }
            }
            written.forEach(lines::append);
        }

        private String line(int paragraph, TextSpan span, Finding finding) {
            int start = starts.get(paragraph);
            return (start + span.start()) + "\t" + (start + span.end()) + "\t" + String.join("|", finding.suggestions())
                    + "\t" + finding.rule() + "\t" + finding.message() + "\n";
        }
    }
}
