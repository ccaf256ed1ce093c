package dev.parallax.job.file;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslatorSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of a job file, as they stand there: bound by Spring Boot, a record for each section. Each section checks itself, notes
 * every mistake, and gives what the program works with. What is null was not set.
 */
record JobProperties(
        @Nullable String name,
        @DefaultValue List<SourceProperties> sources,
        @DefaultValue({"ru", "en"}) List<String> languages,
        @DefaultValue("en") String comparisonLanguage,
        @DefaultValue TranslatorProperties translator,
        @Nullable String glossary,
        @Nullable String acceptedWords,
        @DefaultValue List<PairProperties> pairs,
        @DefaultValue SpellingProperties spelling,
        @DefaultValue FindingProperties findings,
        @DefaultValue CheckerProperties checkers,
        @DefaultValue StoreProperties store,
        @DefaultValue ReportProperties report,
        @DefaultValue LimitProperties limits,
        @DefaultValue ClusterProperties cluster,
        @DefaultValue WatchProperties watch) {

    /** The job; null where a mistake leaves a section without anything to work with. */
    @Nullable
    JobFile job(JobContext context) {
        Mistakes mistakes = context.mistakes();
        String name = name(mistakes);
        JobFile.Articles articles = articles(context);
        JobFile.Languages languages = LanguageTags.check(this.languages, comparisonLanguage, mistakes);
        JobFile.Translation translation = translation(context);
        JobFile.Checks checks = checks(context);
        JobFile.Store store = this.store.store(context);
        JobFile.Report report = this.report.report(context);
        JobFile.Limits limits = this.limits.limits(mistakes);
        JobFile.Cluster cluster = this.cluster.cluster(store, context);
        JobFile.Watch watch = this.watch.watch(context);
        if (report != null) {
            articles = new OwnFolders(store, report, mistakes).leftOut(articles);
        }
        if (translation == null || report == null || limits == null) {
            return null;
        }
        return new JobFile(name, articles, languages, translation, checks, store, report, limits, cluster, watch);
    }

    private JobFile.Articles articles(JobContext context) {
        return new JobFile.Articles(
                SourceProperties.sources(sources, context), PairProperties.pairs(pairs, sources, context.mistakes()));
    }

    private JobFile.@Nullable Translation translation(JobContext context) {
        TranslatorSettings engine = translator.settings(new NamedFiles(context).glossary(glossary), context);
        JobFile.Memories memories = translator.memory().memories(context);
        return engine == null ? null : new JobFile.Translation(engine, memories);
    }

    private JobFile.Checks checks(JobContext context) {
        return new JobFile.Checks(
                findings.settings(checkers, context.mistakes()),
                spelling.settings(sources, context.mistakes()),
                new NamedFiles(context).acceptedWords(acceptedWords));
    }

    private String name(Mistakes mistakes) {
        if (name == null || name.isBlank()) {
            mistakes.missing("name", Message.of("command.job.job-name"));
            return "";
        }
        if (!JobFiles.NAME.matcher(name).matches()) {
            mistakes.wrong("name", name, Message.of("command.job.job-name-characters"));
        }
        return name;
    }
}
