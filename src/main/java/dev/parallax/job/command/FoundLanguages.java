package dev.parallax.job.command;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The languages of a job, by what lies in its folder.
 *
 * @param all those that are compared, the comparison language last
 * @param found those of them that the folder has; one alone is compared with another that the job waits for
 */
record FoundLanguages(List<String> all, List<String> found) {

    private static final List<String> PREFERRED = List.of("en", "ru");

    private static final String UNKNOWN = "und";

    static FoundLanguages in(FolderSurvey survey) {
        FolderSurvey.Part whole = survey.whole();
        List<String> detected =
                whole.byFrequency().stream().filter(tag -> !tag.equals(UNKNOWN)).toList();
        List<String> often =
                detected.stream().filter(tag -> isOften(tag, whole.languages())).toList();
        List<String> found = often.size() > 1 ? often : detected;
        String comparison = PREFERRED.stream()
                .filter(found::contains)
                .findFirst()
                .or(() -> found.size() > 1 ? Optional.of(found.get(0)) : Optional.empty())
                .orElse(PREFERRED.get(0));
        List<String> all = new ArrayList<>(found);
        all.remove(comparison);
        all.add(comparison);
        if (all.size() == 1) {
            all.add(
                    0,
                    PREFERRED.stream()
                            .filter(tag -> !tag.equals(comparison))
                            .findFirst()
                            .orElseThrow());
        }
        return new FoundLanguages(List.copyOf(all), found);
    }

    /** One text may be taken for the wrong language. */
    private static boolean isOften(String tag, Map<String, Integer> counts) {
        return Objects.requireNonNull(counts.get(tag)) > 1;
    }

    String comparison() {
        return all.get(all.size() - 1);
    }

    /** Those that the embedded engine does not translate into the comparison language. */
    List<String> withoutEngine() {
        LexicalTranslator embedded = new LexicalTranslator();
        return all.stream()
                .filter(tag -> !tag.equals(comparison()) && !embedded.supports(new LanguagePair(tag, comparison())))
                .toList();
    }
}
