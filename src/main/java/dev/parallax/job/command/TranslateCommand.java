package dev.parallax.job.command;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "translate",
        description = {
            "Shows files' paragraphs with their translation: location, paragraph, text, translation or the reason why there"
                    + " is none; separated by tabs.",
            "With several engines or a reference, each paragraph's text and translations stand below each other."
        })
final class TranslateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private final List<EngineOptions> engines = new ArrayList<>();

    @Option(names = "--to", description = "The language to translate into.", defaultValue = "en")
    private String target = "en";

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description =
                    "A human translation of the one PATH, paragraph by paragraph: each translation is compared with it"
                            + " by chrF, from 0 to 100.")
    private @Nullable Path reference;

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages(List.of());
        List<EngineOptions> asked = engines.isEmpty() ? List.of(new EngineOptions()) : engines;
        try (Engines opened = new Engines(asked, stages)) {
            return opened.size() == 1 && reference == null ? translate(stages, opened) : compare(stages, opened);
        }
    }

    private int translate(Stages stages, Engines opened) throws IOException {
        int exitCode = ExitCode.DONE;
        for (Extraction extraction : ReadFiles.extractions(paths, stages, Output.command(spec))) {
            if (extraction instanceof Extraction.Extracted extracted) {
                exitCode = print(extracted.article(), stages, opened) ? exitCode : ExitCode.PARTIAL;
            } else if (extraction instanceof Extraction.Quarantined quarantined) {
                exitCode = ExitCode.PARTIAL;
                Output.print(
                        spec,
                        Output.row(
                                quarantined.location(),
                                "-",
                                "-",
                                Output.words(spec).text(quarantined.detail())));
            }
        }
        return exitCode;
    }

    /** Returns whether nothing was left untranslated that should not be. */
    private boolean print(Article article, Stages stages, Engines opened) {
        List<DetectedLanguage> languages = stages.detector().detect(article).paragraphs();
        boolean whole = true;
        for (Paragraph paragraph : article.paragraphs()) {
            String language = languages.get(paragraph.number()).tag();
            TranslationResult result = translation(paragraph.text(), language, opened.translator(0));
            whole &= language.equals(target) || result instanceof TranslationResult.Translated;
            Output.print(
                    spec,
                    Output.row(
                            article.location(),
                            paragraph.number(),
                            paragraph.text(),
                            text(result, Output.words(spec))));
        }
        return whole;
    }

    private int compare(Stages stages, Engines opened) throws IOException {
        List<Article> articles = articles(stages);
        List<String> references = references(stages, articles);
        TranslationComparison comparison = new TranslationComparison(opened.names(), references, Output.words(spec));
        for (Article article : articles) {
            List<DetectedLanguage> languages = stages.detector().detect(article).paragraphs();
            for (Paragraph paragraph : article.paragraphs()) {
                String language = languages.get(paragraph.number()).tag();
                List<TranslationResult> results = opened.translators()
                        .map(translator -> translation(paragraph.text(), language, translator))
                        .toList();
                Output.print(spec, comparison.add(article.location(), paragraph, results));
            }
        }
        Output.print(spec, comparison.summary());
        return comparison.isWhole() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private List<Article> articles(Stages stages) throws IOException {
        if (reference != null) {
            if (paths.size() != 1) {
                throw Output.wrong(Output.command(spec), "command.translate.one-file", paths.size());
            }
            return List.of(ReadFiles.article(paths.get(0), stages, Output.command(spec)));
        }
        return ReadFiles.extractions(paths, stages, Output.command(spec)).stream()
                .flatMap(this::extracted)
                .toList();
    }

    private Stream<Article> extracted(Extraction extraction) {
        if (extraction instanceof Extraction.Extracted extracted) {
            return Stream.of(extracted.article());
        }
        if (extraction instanceof Extraction.Quarantined quarantined) {
            Output.warn(spec, quarantined.location() + ": " + Output.words(spec).text(quarantined.detail()));
        }
        return Stream.of();
    }

    private List<String> references(Stages stages, List<Article> articles) throws IOException {
        if (reference == null) {
            return List.of();
        }
        Article human = ReadFiles.article(reference, stages, Output.command(spec));
        int wanted = articles.get(0).paragraphs().size();
        if (human.paragraphs().size() != wanted) {
            throw Output.wrong(
                    Output.command(spec),
                    "command.translate.unlike",
                    reference.toString(),
                    human.paragraphs().size(),
                    paths.get(0).toString(),
                    wanted);
        }
        return human.paragraphs().stream().map(Paragraph::text).toList();
    }

    private TranslationResult translation(String text, String language, Translator translator) {
        if (language.equals(target)) {
            return new TranslationResult.Untranslated(Message.of("command.translate.in-it", language));
        }
        LanguagePair pair = new LanguagePair(language, target);
        if (!translator.supports(pair)) {
            return new TranslationResult.Untranslated(
                    Message.of("command.translate.pair", translator.id(), pair.toString()));
        }
        try {
            return translator
                    .translate(new TranslationRequest(pair, List.of(text)))
                    .get(0);
        } catch (TranslationException refused) {
            if (refused.kind() != TranslationException.Kind.BAD_ITEM) {
                throw refused;
            }
            return new TranslationResult.Untranslated(refused.explanation());
        }
    }

    /** What is shown of a result: the translation, or in brackets why there is none. */
    static String text(TranslationResult result, Messages words) {
        return result instanceof TranslationResult.Translated translated
                ? translated.text()
                : "(" + words.text(((TranslationResult.Untranslated) result).reason()) + ")";
    }
}
