package dev.parallax.job.command;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "translate",
        description = "Shows files' paragraphs with their translation: location, paragraph, text, translation or the"
                + " reason why there is none; parted by tabs.")
final class TranslateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--engine",
            description = "The engine; ${DEFAULT-VALUE} when it is not given.",
            defaultValue = "lexical")
    private String engine = "lexical";

    @Option(names = "--address", description = "Where the engine's server answers, as in http://localhost:5000.")
    private @Nullable URI address;

    @Option(names = "--path", description = "The engine's files: a model's folder, a translation memory.")
    private @Nullable Path path;

    @Option(names = "--model", description = "The engine's model.", defaultValue = "")
    private String model = "";

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the engine, as in beams=4.")
    private Map<String, String> options = Map.of();

    @Option(names = "--to", description = "The language to translate into.", defaultValue = "en")
    private String target = "en";

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages(List.of());
        try (Translator translator = stages.translator(settings())) {
            return translate(stages, translator);
        }
    }

    private TranslatorSettings settings() {
        return new TranslatorSettings(
                engine, address, path, model, TranslatorSettings.DEFAULT_TIMEOUT, options, Glossary.EMPTY);
    }

    private int translate(Stages stages, Translator translator) throws IOException {
        int exitCode = ExitCode.DONE;
        for (Extraction extraction : ReadFiles.extractions(paths, stages, Output.command(spec))) {
            if (extraction instanceof Extraction.Extracted extracted) {
                exitCode = print(extracted.article(), stages, translator) ? exitCode : ExitCode.PARTIAL;
            } else if (extraction instanceof Extraction.Quarantined quarantined) {
                exitCode = ExitCode.PARTIAL;
                Output.print(spec, Output.row(quarantined.location(), "-", "-", quarantined.detail()));
            }
        }
        return exitCode;
    }

    /** Returns whether nothing was left untranslated that should not be. */
    private boolean print(Article article, Stages stages, Translator translator) {
        List<DetectedLanguage> languages = stages.detector().detect(article).paragraphs();
        boolean whole = true;
        for (Paragraph paragraph : article.paragraphs()) {
            String language = languages.get(paragraph.number()).tag();
            TranslationResult result = language.equals(target)
                    ? new TranslationResult.Untranslated("it is in " + language + " already")
                    : translation(paragraph.text(), new LanguagePair(language, target), translator);
            whole &= language.equals(target) || result instanceof TranslationResult.Translated;
            Output.print(spec, Output.row(article.location(), paragraph.number(), paragraph.text(), text(result)));
        }
        return whole;
    }

    private static TranslationResult translation(String text, LanguagePair pair, Translator translator) {
        if (!translator.supports(pair)) {
            return new TranslationResult.Untranslated(translator.id() + " does not translate " + pair);
        }
        try {
            return translator
                    .translate(new TranslationRequest(pair, List.of(text)))
                    .get(0);
        } catch (TranslationException refused) {
            if (refused.kind() != TranslationException.Kind.BAD_ITEM) {
                throw refused;
            }
            return new TranslationResult.Untranslated(String.valueOf(refused.getMessage()));
        }
    }

    private static String text(TranslationResult result) {
        return result instanceof TranslationResult.Translated translated
                ? translated.text()
                : "(" + ((TranslationResult.Untranslated) result).reason() + ")";
    }
}
