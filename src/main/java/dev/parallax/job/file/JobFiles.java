package dev.parallax.job.file;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.FileNames;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.finding.lexis.EnglishVariant;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.job.file.JobProperties.LimitProperties;
import dev.parallax.job.file.JobProperties.SourceProperties;
import dev.parallax.job.file.JobProperties.TranslatorProperties;
import dev.parallax.store.Retention;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads job files. */
public final class JobFiles {

    /** Short enough for keys of the store, of which it is a part. */
    private static final Pattern NAME = Pattern.compile("(?=.{1,100}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    /** As wide as the store's columns. */
    private static final int LONGEST_TAG = 35;

    private static final int LONGEST_MODEL = 200;

    /** In MB. No desk's list comes near it: what is larger is something else, and would not fit into memory. */
    private static final long LARGEST_LIST = 64;

    /** In MB. A memory of some million units, packed or not. */
    private static final long LARGEST_MEMORY = 1024;

    private final Set<String> engines;
    private final Collection<String> formats;

    /**
     * @param engines the ids of the engines that a job may name; empty takes any name
     * @param formats the names of the report formats
     */
    public JobFiles(Collection<String> engines, Collection<String> formats) {
        this.engines = new java.util.TreeSet<>(engines);
        this.formats = List.copyOf(formats);
    }

    /**
     * Reads and checks a job file. Nothing else is opened, but for the glossary and the accepted words.
     *
     * @throws JobFileException with everything that is wrong
     */
    public JobFile read(Path path) {
        BoundFile file = BoundFile.read(path);
        Check check = new Check(path.toAbsolutePath().normalize(), file.properties(), file.mistakes());
        JobFile job = check.job();
        if (job == null || !file.mistakes().none()) {
            throw new JobFileException(path, file.mistakes().all());
        }
        return job;
    }

    /** Checks one file. */
    private final class Check {

        private final Path file;
        private final @Nullable JobProperties given;
        private final Mistakes mistakes;

        Check(Path file, @Nullable JobProperties given, Mistakes mistakes) {
            this.file = file;
            this.given = given;
            this.mistakes = mistakes;
        }

        @Nullable
        JobFile job() {
            if (given == null) {
                return null;
            }
            String name = name(given.name());
            List<ArticleSource> sources = sources(given.sources());
            List<String> languages = languages(given.languages(), given.comparisonLanguage());
            Glossary glossary = glossary(given.glossary());
            TranslatorSettings translator = translator(given.translator(), glossary);
            JobFile.Memories memories = memories(given.translator().memory());
            List<String> accepted = acceptedWords(given.acceptedWords());
            List<JobFile.Pair> pairs = pairs(given.pairs());
            SpellingSettings spelling = spelling(given.spelling(), given.sources());
            FindingSettings findings = new FindingKeys(mistakes).settings(given.findings(), given.checkers());
            JobFile.Store store = store(given.store());
            JobFile.Report report = report(given.report());
            if (report != null) {
                sources = withoutOwn(sources, store, report);
            }
            JobFile.Limits limits = limits(given.limits());
            JobFile.Cluster cluster = cluster(given.cluster(), store);
            JobFile.Watch watch = watch(given.watch());
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

        private String name(@Nullable String name) {
            if (name == null || name.isBlank()) {
                mistakes.missing("name", "give the job a name, as in 'nightly'");
                return "";
            }
            if (!NAME.matcher(name).matches()) {
                mistakes.wrong("name", name, "use at most 100 letters, digits and hyphens, as in 'nightly'");
            }
            return name;
        }

        private List<ArticleSource> sources(List<SourceProperties> given) {
            List<ArticleSource> sources = new ArrayList<>();
            Set<String> names = new HashSet<>();
            if (given.isEmpty()) {
                mistakes.missing("sources", "name at least one source with its folder");
            }
            for (int i = 0; i < given.size(); i++) {
                SourceProperties source = given.get(i);
                String key = "sources[" + i + "]";
                String name = source.name();
                if (name == null || name.isBlank()) {
                    mistakes.missing(key + ".name", "give the source a name that stays the same from night to night");
                } else if (!NAME.matcher(name).matches()) {
                    mistakes.wrong(key + ".name", name, "use at most 100 letters, digits and hyphens");
                } else if (!names.add(name)) {
                    mistakes.wrong(key + ".name", name, "another source has this name: give each its own");
                }
                Path folder = folder(key + ".folder", source.folder(), "the folder of the source");
                globs(key + ".include", source.include());
                globs(key + ".exclude", source.exclude());
                if (name != null && folder != null) {
                    sources.add(new ArticleSource(
                            name,
                            folder,
                            source.include(),
                            source.exclude(),
                            source.followLinks(),
                            source.mayBeEmpty()));
                }
            }
            return sources;
        }

        /** What a night writes is no article of the next, also where it lies in a source's folder. */
        private List<ArticleSource> withoutOwn(
                List<ArticleSource> sources, JobFile.Store store, JobFile.Report report) {
            List<ArticleSource> all = new ArrayList<>();
            for (ArticleSource source : sources) {
                List<String> exclude = new ArrayList<>(source.exclude());
                own("store.folder", store.folder(), source, exclude);
                own("report.folder", report.folder(), source, exclude);
                all.add(new ArticleSource(
                        source.name(),
                        source.folder(),
                        source.include(),
                        exclude,
                        source.followLinks(),
                        source.mayBeEmpty()));
            }
            return all;
        }

        private void own(String key, @Nullable Path folder, ArticleSource source, List<String> exclude) {
            if (folder == null || !folder.startsWith(source.folder())) {
                return;
            }
            if (folder.equals(source.folder())) {
                mistakes.wrong(
                        key, folder, "the articles of '" + source.name() + "' lie there: name a folder of its own");
                return;
            }
            String inside = source.folder().relativize(folder).toString().replace('\\', '/');
            exclude.add(inside.replaceAll("[*?\\[\\]{}]", "\\\\$0") + "/**");
        }

        private SpellingSettings spelling(JobProperties.SpellingProperties given, List<SourceProperties> sources) {
            GrammarLevel grammar = GrammarLevel.CAREFUL;
            List<String> levels = Stream.of(GrammarLevel.values())
                    .map(level -> level.name().toLowerCase(Locale.ROOT))
                    .toList();
            // YAML takes a bare off for false.
            String level = given.grammar().equals("false") ? "off" : given.grammar();
            if (levels.contains(level)) {
                grammar = GrammarLevel.values()[levels.indexOf(level)];
            } else {
                mistakes.wrong("spelling.grammar", given.grammar(), "set one of " + String.join(", ", levels));
            }
            Map<String, EnglishVariant> english = new HashMap<>();
            for (int i = 0; i < sources.size(); i++) {
                String tag = sources.get(i).english();
                String name = sources.get(i).name();
                EnglishVariant variant =
                        tag == null ? null : EnglishVariant.ofTag(tag).orElse(null);
                if (variant != null && name != null) {
                    english.put(name, variant);
                } else if (tag != null && variant == null) {
                    mistakes.wrong(
                            "sources[" + i + "].english",
                            tag,
                            "set en-GB or en-US, or leave it to each article's text");
                }
            }
            return new SpellingSettings(grammar, english);
        }

        private void globs(String key, List<String> globs) {
            for (int i = 0; i < globs.size(); i++) {
                try {
                    file.getFileSystem().getPathMatcher("glob:" + globs.get(i));
                } catch (PatternSyntaxException e) {
                    mistakes.wrong(
                            key + "[" + i + "]",
                            globs.get(i),
                            "write a glob such as **/*.html (" + e.getDescription() + ")");
                }
            }
        }

        private List<String> languages(List<String> languages, String comparison) {
            for (int i = 0; i < languages.size(); i++) {
                String tag = languages.get(i);
                if (!tag.equals(Locale.forLanguageTag(tag).toLanguageTag())
                        || tag.equals("und")
                        || tag.length() > LONGEST_TAG) {
                    mistakes.wrong("languages[" + i + "]", tag, "write a BCP 47 tag, as in ru or en");
                }
            }
            if (new HashSet<>(languages).size() < 2) {
                mistakes.wrong("languages", String.join(", ", languages), "name at least two, as in [ru, en]");
            } else if (!languages.contains(comparison)) {
                mistakes.wrong(
                        "comparison-language",
                        comparison,
                        "set one of the languages, " + String.join(" or ", languages));
            }
            return languages;
        }

        private @Nullable TranslatorSettings translator(TranslatorProperties given, Glossary glossary) {
            String engine = given.engine();
            if (engine == null || engine.isBlank()) {
                mistakes.missing(
                        "translator.engine",
                        engines.isEmpty()
                                ? "name an engine, as lexical; jobs/nightly.yml lists them"
                                : "set one of " + String.join(", ", engines));
                return null;
            }
            if (!engines.isEmpty() && !engines.contains(engine)) {
                mistakes.wrong("translator.engine", engine, "set one of " + String.join(", ", engines));
            }
            Duration timeout = given.timeout();
            if (timeout.isNegative() || timeout.isZero()) {
                mistakes.wrong("translator.timeout", timeout, "set a time above zero, as in 60s");
                return null;
            }
            if (given.model().length() > LONGEST_MODEL) {
                mistakes.wrong("translator.model", given.model(), "use at most " + LONGEST_MODEL + " characters");
            }
            String path = given.path();
            return new TranslatorSettings(
                    engine,
                    address("translator.address", given.address()),
                    path == null ? null : existing("translator.path", path, "the engine's files"),
                    given.model(),
                    timeout,
                    given.options(),
                    glossary);
        }

        private @Nullable URI address(String key, @Nullable String address) {
            return address(key, address, "http", "http://localhost:5000");
        }

        private @Nullable URI address(String key, @Nullable String address, String scheme, String example) {
            if (address == null) {
                return null;
            }
            try {
                URI uri = URI.create(address);
                if (uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith(scheme)) {
                    return uri;
                }
            } catch (IllegalArgumentException notAnAddress) {
                // said below
            }
            mistakes.wrong(key, address, "write an address, as in " + example);
            return null;
        }

        private JobFile.Memories memories(JobProperties.MemoryProperties given) {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < given.files().size(); i++) {
                Path memory = file(
                        "translator.memory.files[" + i + "]",
                        given.files().get(i),
                        LARGEST_MEMORY,
                        "the translation memory");
                if (memory != null) {
                    files.add(memory);
                }
            }
            if (!(given.match() >= 0 && given.match() <= 1)) {
                mistakes.wrong("translator.memory.match", given.match(), "set a likeness from 0 to 1, as in 0.75");
            }
            return new JobFile.Memories(files, given.match(), given.published());
        }

        private Glossary glossary(@Nullable String given) {
            Path path = given == null ? null : file("glossary", given, LARGEST_LIST, "the glossary");
            if (path != null) {
                try {
                    return Glossary.read(List.of(path));
                } catch (IOException e) {
                    mistakes.wrong("glossary", given, "make the file readable (" + e.getMessage() + ")");
                } catch (IllegalArgumentException e) {
                    mistakes.wrong("glossary", given, String.valueOf(e.getMessage()));
                }
            }
            return Glossary.EMPTY;
        }

        private List<String> acceptedWords(@Nullable String given) {
            Path path =
                    given == null ? null : file("accepted-words", given, LARGEST_LIST, "the list of accepted words");
            if (path != null) {
                try {
                    return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                            .map(line -> line.replace("\uFEFF", "").strip())
                            .filter(word -> !word.isEmpty() && !word.startsWith("#"))
                            .toList();
                } catch (IOException e) {
                    mistakes.wrong("accepted-words", given, "save the file as UTF-8, one word a line");
                }
            }
            return List.of();
        }

        private List<JobFile.Pair> pairs(List<JobProperties.PairProperties> given) {
            List<JobFile.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                List<String> articles = given.get(i).articles();
                String key = "pairs[" + i + "].articles";
                if (articles.size() != 2) {
                    mistakes.wrong(key, String.join(", ", articles), "name two articles");
                } else {
                    articles.forEach(article -> articleName(key, article));
                    pairs.add(new JobFile.Pair(
                            articles.get(0), articles.get(1), given.get(i).same()));
                }
            }
            return pairs;
        }

        private void articleName(String key, String name) {
            boolean known = name.matches("https?://.+")
                    || this.given != null
                            && this.given.sources().stream().anyMatch(source -> name.startsWith(source.name() + ":"));
            if (!known) {
                mistakes.wrong(
                        key, name, "write a source's name, a colon and the file in it, or the article's address");
            }
        }

        private JobFile.Store store(JobProperties.StoreProperties given) {
            if ((given.folder() == null) == (given.url() == null)) {
                mistakes.missing("store.folder or store.url", "set exactly one of the two");
            }
            String url = given.url();
            if (url != null && !url.startsWith("jdbc:postgresql:")) {
                mistakes.wrong(
                        "store.url", url, "write a PostgreSQL address, as in jdbc:postgresql://localhost/parallax");
            }
            Retention retention = new Retention(
                    keep("store.keep-nights", given.keepNights()), keep("store.keep-months", given.keepMonths()));
            return new JobFile.Store(resolve("store.folder", given.folder()), url, retention);
        }

        private int keep(String key, @Nullable Integer given) {
            if (given == null) {
                return 0;
            }
            positive(key, given, given);
            return given;
        }

        private JobFile.@Nullable Report report(JobProperties.ReportProperties given) {
            List<String> wanted = given.formats();
            for (int i = 0; i < wanted.size(); i++) {
                if (!formats.contains(wanted.get(i))) {
                    mistakes.wrong(
                            "report.formats[" + i + "]", wanted.get(i), "set any of " + String.join(", ", formats));
                }
            }
            if (given.folder() == null) {
                mistakes.missing("report.folder", "name the folder that the report is written to");
                return null;
            }
            Path folder = resolve("report.folder", given.folder());
            Path decisions = given.decisions() == null ? folder : resolve("report.decisions", given.decisions());
            return folder == null || decisions == null
                    ? null
                    : new JobFile.Report(folder, wanted, decisions, address("report.address", given.address()));
        }

        private JobFile.@Nullable Limits limits(LimitProperties given) {
            int before = mistakes.all().size();
            positive("limits.file-size", given.fileSize(), given.fileSize().toBytes());
            positive(
                    "limits.unpacked-size",
                    given.unpackedSize(),
                    given.unpackedSize().toBytes());
            positive(
                    "limits.time-per-file",
                    given.timePerFile(),
                    given.timePerFile().toMillis());
            Long characters = given.charactersPerNight();
            if (characters != null) {
                positive("limits.characters-per-night", characters, characters);
            }
            if (given.requestsPerMinute() < 0) {
                mistakes.wrong(
                        "limits.requests-per-minute",
                        given.requestsPerMinute(),
                        "set 0 for no limit, or a number above it");
            }
            if (given.threads() < 0 || given.threads() > 256) {
                mistakes.wrong("limits.threads", given.threads(), "set a number from 0 to 256; 0 takes all processors");
            }
            if (given.waitForStore().isNegative()) {
                mistakes.wrong("limits.wait-for-store", given.waitForStore(), "set a time, as in 30m, or 0s");
            }
            if (mistakes.all().size() > before) {
                return null;
            }
            ExtractionLimits extraction = new ExtractionLimits(
                    given.fileSize().toBytes(),
                    given.unpackedSize().toBytes(),
                    ExtractionLimits.DEFAULTS.entries(),
                    ExtractionLimits.DEFAULTS.depth(),
                    given.timePerFile());
            int threads = given.threads() == 0 ? Runtime.getRuntime().availableProcessors() : given.threads();
            return new JobFile.Limits(
                    extraction,
                    characters == null ? Long.MAX_VALUE : characters,
                    given.requestsPerMinute(),
                    threads,
                    given.waitForStore());
        }

        private JobFile.Cluster cluster(JobProperties.ClusterProperties given, JobFile.Store store) {
            String broker = given.broker();
            if (broker == null) {
                return JobFile.Cluster.NONE;
            }
            if (store.url() == null) {
                mistakes.wrong(
                        "cluster.broker",
                        broker,
                        "workers reach the store over the network: set store.url to a PostgreSQL database instead of"
                                + " store.folder");
            }
            return new JobFile.Cluster(address("cluster.broker", broker, "tcp", "tcp://localhost:61616"));
        }

        private JobFile.Watch watch(JobProperties.WatchProperties given) {
            Integer over = given.newFindingsOver();
            if (over != null && over < 0) {
                mistakes.wrong("watch.new-findings-over", over, "set 0 or more, or leave it out");
            }
            return new JobFile.Watch(
                    resolve("watch.metrics-file", given.metricsFile()),
                    address("watch.webhook", given.webhook()),
                    resolve("watch.mail-file", given.mailFile()),
                    over == null ? Integer.MAX_VALUE : over,
                    canary(given.canary()));
        }

        private JobFile.Canary canary(String given) {
            for (JobFile.Canary canary : JobFile.Canary.values()) {
                if (canary.name().toLowerCase(Locale.ROOT).equals(given)) {
                    return canary;
                }
            }
            mistakes.wrong("watch.canary", given, "set lexical, engine or none");
            return JobFile.Canary.NONE;
        }

        private void positive(String key, Object value, long number) {
            if (number <= 0) {
                mistakes.wrong(key, value, "set more than 0, or leave it out");
            }
        }

        private @Nullable Path folder(String key, @Nullable String value, String what) {
            Path path = existing(key, value, what);
            if (path != null && !Files.isDirectory(path)) {
                mistakes.wrong(key, value, FileNames.shown(path) + " is not a folder: mend the path");
                return null;
            }
            return path;
        }

        /** A pipe or a device would be waited for, or read without end. @param largest in MB */
        private @Nullable Path file(String key, @Nullable String value, long largest, String what) {
            Path path = existing(key, value, what);
            if (path == null) {
                return null;
            }
            if (!Files.isRegularFile(path)) {
                mistakes.wrong(key, value, FileNames.shown(path) + " is no regular file: mend the path");
                return null;
            }
            try {
                if (Files.size(path) <= largest << 20) {
                    return path;
                }
                mistakes.wrong(
                        key,
                        value,
                        FileNames.shown(path) + " has more than " + largest + " MB: mend the path, or divide it");
            } catch (IOException e) {
                mistakes.wrong(key, value, FileNames.shown(path) + " cannot be read (" + e + "): make it readable");
            }
            return null;
        }

        private @Nullable Path existing(String key, @Nullable String value, String what) {
            if (value == null || value.isBlank()) {
                mistakes.missing(key, "name " + what);
                return null;
            }
            Path path = resolve(key, value);
            if (path == null) {
                return null;
            }
            if (!Files.exists(path)) {
                mistakes.wrong(key, value, "there is no " + FileNames.shown(path) + ": create it or mend the path");
                return null;
            }
            if (!Files.isReadable(path)) {
                mistakes.wrong(key, value, FileNames.shown(path) + " may not be read: give this user the right to");
                return null;
            }
            return path;
        }

        /** Paths are relative to the job file. */
        private @Nullable Path resolve(String key, @Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return FileNames.path(Objects.requireNonNull(file.getParent()), value)
                        .normalize();
            } catch (InvalidPathException e) {
                mistakes.wrong(key, value, "write a path (" + e.getReason() + ")");
                return null;
            }
        }
    }
}
