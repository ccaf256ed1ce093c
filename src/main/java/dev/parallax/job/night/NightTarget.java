package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.TranslationTarget;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** What a night translates into, and the hash of everything that an engine's refusal may hang on. */
final class NightTarget {

    /** To be raised when engines' replies are read otherwise, so that what was refused is asked for again. */
    private static final int VERSION = 1;

    private NightTarget() {}

    static TranslationTarget of(JobFile job, Translator translator) {
        TranslatorSettings settings = job.translation().engine();
        List<String> glossaries = job.languages().translated().stream()
                .map(language -> settings.glossary().hash(job.languages().pair(language)))
                .toList();
        String said = VERSION + "\n" + translator.id() + "\n" + translator.model() + "\n" + translator.limits() + "\n"
                + settings.address() + "\n" + settings.path() + "\n" + settings.timeout() + "\n"
                + new TreeMap<>(settings.options()) + "\n" + glossaries;
        return new TranslationTarget(
                job.languages().comparison(),
                UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", ""));
    }
}
