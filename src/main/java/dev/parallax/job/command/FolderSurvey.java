package dev.parallax.job.command;

import dev.parallax.article.ArticleExtractor;
import dev.parallax.article.ArticleSource;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.job.stage.Stages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What lies in a folder, by a look at some files of each of its parts.
 *
 * @param files all of them
 * @param looked how many were read
 * @param parts its folders, by name, and the folder itself as {@code ""} when files lie right in it
 * @param unread the endings of files whose format is not read, without the dot
 */
record FolderSurvey(int files, int looked, Map<String, Part> parts, Set<String> unread) {

    /** Of each part and ending: enough to meet each of several languages, and read within seconds. */
    private static final int SAMPLE = 20;

    /** The articles that were read of a folder, by their language and by their format's ending. */
    record Part(Map<String, Integer> languages, Map<String, Integer> formats) {

        Part() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        /** The languages, the most frequent first. */
        List<String> byFrequency() {
            return languages.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    static FolderSurvey of(Path folder, Stages stages) throws IOException {
        ArticleSource source = new ArticleSource("look", folder, List.of(), List.of());
        List<SourceFile> all;
        try (Stream<SourceFile> files = source.files()) {
            all = files.toList();
        }
        ArticleExtractor extractor = stages.extractor(ExtractionLimits.DEFAULTS);
        FolderSurvey survey = new FolderSurvey(all.size(), 0, new TreeMap<>(), new TreeSet<>());
        List<SourceFile> sample = sample(all);
        for (SourceFile file : sample) {
            if (source.refusal(file).isEmpty()) {
                extractor.extract(file).forEach(extraction -> survey.add(file, extraction, stages));
            }
        }
        return new FolderSurvey(all.size(), sample.size(), survey.parts, survey.unread);
    }

    private static List<SourceFile> sample(List<SourceFile> all) {
        Map<String, List<SourceFile>> kinds = all.stream()
                .collect(Collectors.groupingBy(
                        file -> part(file.location()) + " " + ending(file.location()),
                        TreeMap::new,
                        Collectors.toList()));
        List<SourceFile> sample = new ArrayList<>();
        kinds.values().forEach(files -> sample.addAll(spread(files)));
        return sample;
    }

    /** As many as are looked at, from all over the list: names that follow each other are often of one language. */
    private static List<SourceFile> spread(List<SourceFile> files) {
        int count = Math.min(SAMPLE, files.size());
        return IntStream.range(0, count)
                .mapToObj(i -> files.get((int) ((long) i * files.size() / count)))
                .toList();
    }

    private void add(SourceFile file, Extraction extraction, Stages stages) {
        if (extraction instanceof Extracted extracted) {
            Part part = parts.computeIfAbsent(part(file.location()), name -> new Part());
            part.languages()
                    .merge(
                            stages.detector(LanguageTable.named())
                                    .detect(extracted.article())
                                    .article()
                                    .tag(),
                            1,
                            Integer::sum);
            part.formats().merge(ending(file.location()), 1, Integer::sum);
        } else if (extraction instanceof Quarantined quarantined
                && quarantined.reason() == QuarantineReason.UNSUPPORTED
                && file.location().equals(quarantined.location())) {
            unread.add(ending(file.location()));
        }
    }

    private static String part(String location) {
        int slash = location.indexOf('/');
        return slash < 0 ? "" : location.substring(0, slash);
    }

    private static String ending(String location) {
        String name = location.substring(location.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The parts together. */
    Part whole() {
        Part whole = new Part();
        for (Part part : parts.values()) {
            part.languages().forEach((tag, count) -> whole.languages().merge(tag, count, Integer::sum));
            part.formats().forEach((ending, count) -> whole.formats().merge(ending, count, Integer::sum));
        }
        return whole;
    }
}
