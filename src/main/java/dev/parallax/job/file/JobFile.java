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
 * What a job file says, checked and with its paths resolved: a record for each of its sections.
 *
 * @param name of the job in the store, the report and the log
 */
public record JobFile(
        String name,
        Articles articles,
        Languages languages,
        Translation translation,
        Checks checks,
        Store store,
        Report report,
        Limits limits,
        Cluster cluster,
        Watch watch) {

    /**
     * Which articles are compared.
     *
     * @param sources where they lie
     * @param pairs what the job's owner says of pairs of them
     */
    public record Articles(List<ArticleSource> sources, List<Pair> pairs) {

        public Articles {
            sources = List.copyOf(sources);
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * The languages of the articles.
     *
     * @param all that are compared, BCP 47, the comparison language among them
     * @param comparison into which the others are translated
     */
    public record Languages(List<String> all, String comparison) {

        public static final Languages DEFAULTS = new Languages(List.of("ru", "en"), "en");

        public Languages {
            all = List.copyOf(all);
        }

        /** Those that are translated, each into the comparison language. */
        public List<String> translated() {
            return all.stream().filter(language -> !language.equals(comparison)).toList();
        }

        /** The direction in which a text of this language is translated. */
        public LanguagePair pair(String language) {
            return new LanguagePair(language, comparison);
        }
    }

    /**
     * How paragraphs are translated.
     *
     * @param memories translation memories that are asked before the engine
     */
    public record Translation(TranslatorSettings engine, Memories memories) {

        /** The embedded engine, with nothing set and no memories. */
        public static final Translation LEXICAL =
                new Translation(TranslatorSettings.of("lexical"), new Memories(List.of(), 1, false));
    }

    /**
     * What is looked for.
     *
     * @param findings what is reported of it
     * @param acceptedWords that are never misspelt
     */
    public record Checks(FindingSettings findings, SpellingSettings spelling, List<String> acceptedWords) {

        public static final Checks DEFAULTS =
                new Checks(FindingSettings.DEFAULTS, SpellingSettings.DEFAULTS, List.of());

        public Checks {
            acceptedWords = List.copyOf(acceptedWords);
        }
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
     * @param retention when old nights are deleted
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

        /** Of a job that sets none: a thread for each processor, no budget, and no waiting. */
        public static final Limits DEFAULTS = new Limits(
                ExtractionLimits.DEFAULTS,
                Long.MAX_VALUE,
                0,
                Runtime.getRuntime().availableProcessors(),
                Duration.ZERO);

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
