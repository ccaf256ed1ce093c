package dev.parallax.job.file;

import dev.parallax.article.ArticleSource;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslatorSettings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads job files. */
public final class JobFiles {

    /** Short enough for keys of the store, of which it is a part. */
    static final Pattern NAME = Pattern.compile("(?=.{1,100}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final Set<String> engines;
    private final Collection<String> formats;

    /**
     * @param engines the ids of the engines that a job may name; empty takes any name
     * @param formats the names of the report formats
     */
    public JobFiles(Collection<String> engines, Collection<String> formats) {
        this.engines = new TreeSet<>(engines);
        this.formats = List.copyOf(formats);
    }

    /**
     * Reads and checks a job file. Nothing else is opened, but for the glossary and the accepted words.
     *
     * @throws JobFileException with everything that is wrong
     */
    public JobFile read(Path path) {
        BoundFile file = BoundFile.read(path);
        Path absolute = path.toAbsolutePath().normalize();
        JobFile job = file.properties() == null ? null : job(absolute, file.properties(), file.mistakes());
        if (job == null || !file.mistakes().none()) {
            throw new JobFileException(path, file.mistakes().all());
        }
        return job;
    }

    private @Nullable JobFile job(Path file, JobProperties given, Mistakes mistakes) {
        JobPaths paths = new JobPaths(file, mistakes);
        SourceKeys sourceKeys = new SourceKeys(mistakes, paths);
        LanguageKeys languageKeys = new LanguageKeys(mistakes);
        TranslatorKeys translatorKeys = new TranslatorKeys(engines, mistakes, paths);
        OutputKeys outputKeys = new OutputKeys(formats, mistakes, paths);
        String name = name(given.name(), mistakes);
        List<ArticleSource> sources = sourceKeys.sources(given.sources());
        List<String> languages = languageKeys.languages(given.languages(), given.comparisonLanguage());
        Glossary glossary = translatorKeys.glossary(given.glossary());
        TranslatorSettings translator = translatorKeys.translator(given.translator(), glossary);
        JobFile.Memories memories = translatorKeys.memories(given.translator().memory());
        List<String> accepted = translatorKeys.acceptedWords(given.acceptedWords());
        List<JobFile.Pair> pairs = sourceKeys.pairs(given.pairs(), given.sources());
        SpellingSettings spelling = languageKeys.spelling(given.spelling(), given.sources());
        FindingSettings findings = new FindingKeys(mistakes).settings(given.findings(), given.checkers());
        JobFile.Store store = outputKeys.store(given.store());
        JobFile.Report report = outputKeys.report(given.report());
        if (report != null) {
            sources = sourceKeys.withoutOwn(sources, store, report);
        }
        JobFile.Limits limits = new LimitKeys(mistakes).limits(given.limits());
        JobFile.Cluster cluster = outputKeys.cluster(given.cluster(), store);
        JobFile.Watch watch = outputKeys.watch(given.watch());
        if (translator == null || report == null || limits == null) {
            return null;
        }
        return new JobFile(
                file,
                name,
                sources,
                languages,
                given.comparisonLanguage(),
                translator,
                memories,
                accepted,
                pairs,
                spelling,
                findings,
                store,
                report,
                limits,
                cluster,
                watch);
    }

    private static String name(@Nullable String name, Mistakes mistakes) {
        if (name == null || name.isBlank()) {
            mistakes.missing("name", Message.of("command.job.job-name"));
            return "";
        }
        if (!NAME.matcher(name).matches()) {
            mistakes.wrong("name", name, Message.of("command.job.job-name-characters"));
        }
        return name;
    }
}
