package dev.parallax.job.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** The keys of a job file, as they stand there: bound by Spring Boot, nothing checked yet. What is null was not set. */
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

    record SourceProperties(
            @Nullable String name,
            @Nullable String folder,
            @Nullable String english,
            @DefaultValue List<String> include,
            @DefaultValue List<String> exclude,
            @DefaultValue("false") boolean followLinks,
            @DefaultValue("false") boolean mayBeEmpty) {}

    record TranslatorProperties(
            @Nullable String engine,
            @Nullable String address,
            @Nullable String path,
            @DefaultValue("") String model,
            @DefaultValue("60s") Duration timeout,
            @DefaultValue MemoryProperties memory,
            @DefaultValue Map<String, String> options) {}

    record MemoryProperties(
            @DefaultValue List<String> files,
            @DefaultValue("0.75") double match,
            @DefaultValue("false") boolean published) {}

    record PairProperties(
            @DefaultValue List<String> articles,
            @DefaultValue("true") boolean same) {}

    record SpellingProperties(@DefaultValue("careful") String grammar) {}

    record FindingProperties(@DefaultValue("balanced") String level) {}

    record CheckerProperties(
            @DefaultValue List<String> with, @DefaultValue List<String> without) {}

    record StoreProperties(
            @Nullable String folder,
            @Nullable String url,
            @Nullable Integer keepNights,
            @Nullable Integer keepMonths) {}

    record ReportProperties(
            @Nullable String folder,
            @DefaultValue("html") List<String> formats,
            @Nullable String decisions,
            @Nullable String address,
            @DefaultValue("en") String uiLanguage) {}

    record LimitProperties(
            @DefaultValue("64MB") DataSize fileSize,
            @DefaultValue("256MB") DataSize unpackedSize,
            @DefaultValue("30s") Duration timePerFile,
            @Nullable Long charactersPerNight,
            @DefaultValue("0") int requestsPerMinute,
            @DefaultValue("0") int threads,
            @DefaultValue("0s") Duration waitForStore) {}

    record ClusterProperties(@Nullable String broker) {}

    record WatchProperties(
            @Nullable String metricsFile,
            @Nullable String webhook,
            @Nullable String mailFile,
            @Nullable Integer newFindingsOver,
            @DefaultValue("lexical") String canary) {}
}
