package dev.parallax.job.command;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    @Option(names = "--to", description = "The language to translate into.", defaultValue = "en")
    private String target = "en";

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages(List.of());
        Translator translator = stages.translator(TranslatorSettings.of(engine));
        int exitCode = ExitCode.DONE;
        for (Extraction extraction : ReadFiles.extractions(paths, stages, Output.command(spec))) {
            if (extraction instanceof Extraction.Extracted extracted) {
                print(extracted.article(), stages, translator);
            } else if (extraction instanceof Extraction.Quarantined quarantined) {
                exitCode = ExitCode.PARTIAL;
                Output.print(spec, Output.row(quarantined.location(), "-", "-", quarantined.detail()));
            }
        }
        return exitCode;
    }

    private void print(Article article, Stages stages, Translator translator) {
        List<DetectedLanguage> languages = stages.detector().detect(article).paragraphs();
        for (Paragraph paragraph : article.paragraphs()) {
            String language = languages.get(paragraph.number()).tag();
            Output.print(
                    spec,
                    Output.row(
                            article.location(),
                            paragraph.number(),
                            paragraph.text(),
                            translation(paragraph.text(), language, translator)));
        }
    }

    private String translation(String text, String language, Translator translator) {
        if (language.equals(target)) {
            return "(it is in " + language + " already)";
        }
        LanguagePair pair = new LanguagePair(language, target);
        if (!translator.supports(pair)) {
            return "(" + translator.id() + " does not translate " + pair + ")";
        }
        TranslationResult result = translator
                .translate(new TranslationRequest(pair, List.of(text)))
                .get(0);
        return result instanceof TranslationResult.Translated translated
                ? translated.text()
                : "(" + ((TranslationResult.Untranslated) result).reason() + ")";
    }
}
