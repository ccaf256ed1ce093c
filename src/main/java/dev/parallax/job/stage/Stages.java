package dev.parallax.job.stage;

import dev.parallax.alignment.Aligner;
import dev.parallax.article.ArticleExtractor;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.article.tika.TikaArticleExtractor;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.editions.EditionCheckers;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.job.file.JobFile;
import dev.parallax.language.LanguageDetector;
import dev.parallax.language.lingua.LinguaLanguageDetector;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.ReportWriter;
import dev.parallax.report.csv.CsvReportWriter;
import dev.parallax.report.html.HtmlReportWriter;
import dev.parallax.report.json.JsonReportWriter;
import dev.parallax.report.sarif.SarifReportWriter;
import dev.parallax.report.tmx.TmxReportWriter;
import dev.parallax.report.xlsx.XlsxReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.story.StoryMatcher;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.TranslationGuard;
import dev.parallax.translation.TranslationMemory;
import dev.parallax.translation.TranslationPolicy;
import dev.parallax.translation.TranslationRun;
import dev.parallax.translation.TranslationUnit;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.Translators;
import dev.parallax.translation.Waiting;
import dev.parallax.translation.bergamot.BergamotFactory;
import dev.parallax.translation.chat.ChatFactory;
import dev.parallax.translation.deepl.DeepLFactory;
import dev.parallax.translation.google.GoogleFactory;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.LexicalFactory;
import dev.parallax.translation.libretranslate.LibreTranslateFactory;
import dev.parallax.translation.memory.MemoryFactory;
import dev.parallax.translation.microsoft.MicrosoftFactory;
import dev.parallax.translation.model.Models;
import dev.parallax.translation.mtranserver.MTranServerFactory;
import dev.parallax.translation.onnx.OnnxFactory;
import dev.parallax.translation.opusmt.OpusMtFactory;
import dev.parallax.translation.yandex.YandexFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the stages. What is costly to load is made once, when it is first asked for. Safe for use by several threads. */
public final class Stages {

    /** Most findings of one kind that are shown for one article. */
    private static final int FINDINGS_CAP = 50;

    private final SegmentSplitter splitter = new SrxSegmentSplitter();
    private final LanguageDetector detector = new LinguaLanguageDetector();
    private final Map<List<String>, LanguageDetector> detectors = new ConcurrentHashMap<>();
    private final Translators translators;
    private final Map<JobFile.Memories, List<Translator>> memoryFiles = new ConcurrentHashMap<>();
    private final Map<JobFile.Memories, List<Translator>> memories = new ConcurrentHashMap<>();
    private @Nullable EditionSimilarity similarity;

    /** @param more factories of engines that come in jars of their own */
    public Stages(Collection<? extends TranslatorFactory> more) {
        this(more, Environment.system());
    }

    /**
     * @param more factories of engines that come in jars of their own
     * @param environment where engines find their keys
     */
    public Stages(Collection<? extends TranslatorFactory> more, Environment environment) {
        List<TranslatorFactory> factories = new ArrayList<>(embedded(splitter, environment));
        factories.addAll(more);
        this.translators = new Translators(factories);
    }

    private static List<TranslatorFactory> embedded(SegmentSplitter splitter, Environment environment) {
        Models models = Models.of(environment);
        return List.of(
                new LexicalFactory(),
                new MemoryFactory(splitter),
                new OnnxFactory(splitter, models),
                new BergamotFactory(splitter, models),
                new OpusMtFactory(),
                new LibreTranslateFactory(environment),
                new MTranServerFactory(environment),
                new DeepLFactory(environment),
                new GoogleFactory(environment),
                new YandexFactory(environment),
                new MicrosoftFactory(environment),
                new ChatFactory(environment));
    }

    public ArticleExtractor extractor(ExtractionLimits limits) {
        return new TikaArticleExtractor(limits);
    }

    public LanguageDetector detector() {
        return detector;
    }

    /**
     * A detector that tells these languages as well.
     *
     * @param languages BCP 47 tags
     */
    public LanguageDetector detector(Collection<String> languages) {
        return LinguaLanguageDetector.detects(languages)
                ? detector
                : detectors.computeIfAbsent(List.copyOf(languages), all -> new LinguaLanguageDetector(all));
    }

    public Aligner aligner() {
        return new Aligner();
    }

    public synchronized EditionSimilarity editionSimilarity() {
        if (similarity == null) {
            similarity = new EditionSimilarity(EmbeddedLexicon.load());
        }
        return similarity;
    }

    /** Shares its look-ups in the lexicon with {@link #editionSimilarity}: what is matched is aligned next. */
    public StoryMatcher matcher() {
        return new StoryMatcher(editionSimilarity());
    }

    /** @throws dev.parallax.translation.TranslationException when the engine refuses the job's settings */
    public Translator translator(TranslatorSettings settings) {
        return translators.create(settings);
    }

    /** The segments of a text. */
    public SegmentSplitter splitter() {
        return splitter;
    }

    /**
     * One night's use of the job's engine.
     *
     * @param concurrency calls of the engine at once
     * @param published the passages that the store has in both languages; asked for once, and if the job wants them
     */
    public TranslationRun translationRun(
            JobFile job,
            int concurrency,
            Translator engine,
            TranslationMemory store,
            Supplier<List<TranslationUnit>> published) {
        Glossary glossary = job.translation().engine().glossary();
        TranslationPolicy policy = TranslationPolicy.DEFAULT
                .withConcurrency(concurrency)
                .withRequestsPerMinute(job.limits().requestsPerMinute())
                .withCharactersPerNight(job.limits().charactersPerNight());
        return new TranslationRun(
                engine,
                memories.computeIfAbsent(job.translation().memories(), named -> memories(named, published)),
                store,
                new TranslationGuard(detector, glossary, new DictionaryLemmatizer(), EmbeddedLexicon::load),
                glossary,
                splitter,
                policy,
                Waiting.system());
    }

    /**
     * Reads the job's translation memories, once for all nights.
     *
     * @throws dev.parallax.translation.TranslationException of the kind {@code CONFIGURATION} when one cannot be read
     */
    public void readMemories(JobFile job) {
        files(job.translation().memories());
    }

    private List<Translator> files(JobFile.Memories named) {
        return memoryFiles.computeIfAbsent(
                named,
                memory -> memory.files().stream()
                        .map(file -> MemoryFactory.ofFile(file, "translator.memory.files", memory.match(), splitter))
                        .toList());
    }

    private List<Translator> memories(JobFile.Memories named, Supplier<List<TranslationUnit>> published) {
        List<Translator> made = new ArrayList<>(files(named));
        if (named.published()) {
            made.add(MemoryFactory.published(published.get(), named.match(), splitter));
        }
        return made;
    }

    public StoryChecker checker(JobFile job) {
        return new StoryChecker(
                checkers(job),
                Hearing.of(job.checks().findings(), LearntJudge.load()),
                FINDINGS_CAP,
                EmbeddedLexicon.load());
    }

    private static List<Checker> checkers(JobFile job) {
        List<Checker> checkers =
                new ArrayList<>(SpellingCheckers.all(job.checks().spelling(), EmbeddedLexicon.load()));
        checkers.addAll(EditionCheckers.all(
                new GlossaryCheck(job.translation().engine().glossary(), new DictionaryLemmatizer())));
        return checkers;
    }

    private static List<ReportWriter> writers(UiLanguage language) {
        Messages words = Messages.in(language);
        return List.of(
                new HtmlReportWriter(language),
                new CsvReportWriter(words),
                new JsonReportWriter(words),
                new TmxReportWriter(),
                new SarifReportWriter(words),
                new XlsxReportWriter(words));
    }

    /** The names of the report formats. */
    public static List<String> formats() {
        return writers(UiLanguage.EN).stream().map(ReportWriter::format).toList();
    }

    /**
     * Writes a run in each of the formats that the job names.
     *
     * @return the file to open first, of each format in the job's order
     * @throws IOException when the report's folder cannot be written
     */
    public List<Path> writeReport(RunReader store, JobFile.Report report, long run) throws IOException {
        List<ReportWriter> chosen = report.formats().stream()
                .flatMap(format -> writers(report.language()).stream()
                        .filter(writer -> writer.format().equals(format)))
                .toList();
        return ReportWriter.writeAll(chosen, store, run, report.folder());
    }
}
