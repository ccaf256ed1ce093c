package dev.parallax.job.file;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.message.UiLanguage;
import dev.parallax.store.Retention;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslatorSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job file says, checked and with its paths resolved.
 *
 * @param path of the file itself
 * @param languages that are compared, the comparison language among them
 * @param comparisonLanguage into which the others are translated
 * @param memories translation memories that are asked before the engine
 * @param acceptedWords that are never misspelt
 * @param pairs what the job's owner says of pairs of articles
 * @param findings what is reported
 */
public record JobFile(
        Path path,
        String name,
        List<ArticleSource> sources,
        List<String> languages,
        String comparisonLanguage,
        TranslatorSettings translator,
        Memories memories,
        List<String> acceptedWords,
        List<Pair> pairs,
        SpellingSettings spelling,
        FindingSettings findings,
        Store store,
        Report report,
        Limits limits,
        Cluster cluster,
        Watch watch) {

    public JobFile {
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        acceptedWords = List.copyOf(acceptedWords);
        pairs = List.copyOf(pairs);
    }

    /** The languages that are translated, each into the comparison language. */
    public List<String> sourceLanguages() {
        return languages.stream()
                .filter(language -> !language.equals(comparisonLanguage))
                .toList();
    }

    /** The direction in which a text of this language is translated. */
    public LanguagePair pair(String sourceLanguage) {
        return new LanguagePair(sourceLanguage, comparisonLanguage);
    }

    /**
     * Where translations are looked for before the engine is asked.
     *
     * @param files TMX
     * @param match the least likeness that counts, 0 to 1
     * @param published whether passages that the store has in both languages count too
     */
    public record Memories(List<Path> files, double match, boolean published) {

        public Memories {
            files = List.copyOf(files);
        }
    }

    /**
     * Two articles that tell the same story, or don't, whatever the matcher finds; each as {@code source:location} or by
     * its canonical address.
     */
    public record Pair(String one, String other, boolean same) {}

    /**
     * Where the comparison store is: exactly one of the two.
     *
     * @param folder of the embedded database
     * @param url of a PostgreSQL database
     * @param retention what becomes of old nights
     */
    public record Store(@Nullable Path folder, @Nullable String url, Retention retention) {

        /** Its folder or address, for people. */
        public String name() {
            return String.valueOf(folder == null ? url : folder);
        }
    }

    /**
     * @param formats by their writers' names
     * @param decisions the folder from which each run takes in what reviewers saved; it may be missing
     * @param address where others reach the folder, for links; null when nobody said
     * @param language of the pages at the folder's root, and of messages in the other formats
     */
    public record Report(
            Path folder,
            List<String> formats,
            Path decisions,
            @Nullable URI address,
            UiLanguage language) {

        public Report {
            formats = List.copyOf(formats);
        }

        /** Reviewers' files lie in the report's folder, and it is in English. */
        public Report(Path folder, List<String> formats) {
            this(folder, formats, folder, null, UiLanguage.EN);
        }

        /** What links begin with: it ends with a slash. */
        public URI root() {
            String root = String.valueOf(address == null ? folder.toUri() : address);
            return URI.create(root.endsWith("/") ? root : root + "/");
        }
    }

    /**
     * @param charactersPerNight Unicode code points that an engine is given in a night
     * @param threads of the heavy steps, 1 or more
     * @param waitForStore how long a run waits for a store that another holds; zero for not at all
     */
    public record Limits(
            ExtractionLimits extraction,
            long charactersPerNight,
            int requestsPerMinute,
            int threads,
            Duration waitForStore) {

        /** Whether what an engine is given is counted over the whole night. */
        public boolean counted() {
            return charactersPerNight < Long.MAX_VALUE || requestsPerMinute > 0;
        }
    }

    /** @param broker through which a night's steps are shared out to workers; null when this process does everything */
    public record Cluster(@Nullable URI broker) {

        public static final Cluster NONE = new Cluster(null);
    }

    /**
     * Who is notified of how a night went.
     *
     * @param metricsFile for node_exporter's textfile collector; null for none
     * @param webhook notified of a night that did not do everything; null for none
     * @param mailFile gets each night as a mail; null for none
     * @param newFindingsOver more new findings than this are a reason to notify, too
     * @param canary whether articles with known slips ride along
     */
    public record Watch(
            @Nullable Path metricsFile,
            @Nullable URI webhook,
            @Nullable Path mailFile,
            int newFindingsOver,
            Canary canary) {

        public static final Watch NONE = new Watch(null, null, null, Integer.MAX_VALUE, Canary.NONE);
    }

    /** What translates the made-up articles with known slips. */
    public enum Canary {
        /** There are none. */
        NONE,
        /** The embedded engine, which costs nothing. */
        LEXICAL,
        /** The job's own engine, at its price. */
        ENGINE
    }
}
