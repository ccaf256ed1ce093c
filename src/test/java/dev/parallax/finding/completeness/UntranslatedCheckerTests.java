package dev.parallax.finding.completeness;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import dev.parallax.translation.TranslationResult;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class UntranslatedCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new UntranslatedChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        alone("en", "The mayor said it was late. Мост откроют весной, а не летом. He smiled."),
                        "Мост откроют весной, а не летом"),
                Example.wrong(
                        alone("ru", "Мэр был краток: the bridge will be open to all in the spring, и всё."),
                        "the bridge will be open to all in the spring"),
                Example.wrong(
                        alone("de", "Die Brücke bleibt zu. Мост откроют весной, а не летом. So der Bürgermeister."),
                        "Мост откроют весной, а не летом"),
                Example.wrong(
                        alone("uk", "Мер сказав: the bridge will be open to all in the spring, і все."),
                        "the bridge will be open to all in the spring"),
                Example.wrong(byEngine("Мост закрыт.", "Дорога открыта.", "12:30"), "Мост закрыт."),
                Example.right("en", "The ship Адмирал Кузнецов left port."),
                Example.right("ru", "Компания Tarn Bridge and Road Building открыла мост."),
                Example.right(byEngine("12:30")));
    }

    private static CheckedStory alone(String language, String text) {
        return Stories.of(Stories.article(1, language, List.of(text)));
    }

    private static CheckedStory byEngine(String... paragraphs) {
        CheckedArticle article = Stories.article(1, "ru", List.of(paragraphs));
        TranslationResult none = new TranslationResult.Untranslated("the night’s limit was reached");
        return Stories.of(new CheckedArticle(
                1,
                article.article(),
                article.language(),
                Collections.nCopies(paragraphs.length, none),
                Map.of(),
                null));
    }
}
