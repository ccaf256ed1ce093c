package dev.parallax.finding.denial;

import static dev.parallax.finding.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Stories;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class NegationCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new NegationChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.right(story("Мост не раз закрывали.", "The bridge has often been closed.")),
                Example.right(story("Мэр чуть не упал.", "The mayor almost fell.")),
                Example.wrong(story("Завод не закроют.", "The plant will be closed."), "не"),
                Example.wrong(story("Министр не подписал договор.", "The minister signed the treaty."), "не"),
                Example.wrong(story("Завод откроют летом.", "The plant will not open in summer."), "not"),
                Example.wrong(story("Мэр знал об этом.", "The mayor didn't know about it."), "didn't"),
                Example.right(story("Министр не подписал договор.", "The minister has not signed the treaty.")),
                Example.right(story("Никто не знал об этом.", "Nobody knew about it.")),
                Example.right(story("Он не согласился ответить.", "He refused to answer.")),
                Example.right(story("Ему было невозможно ответить.", "He could not answer.")),
                Example.right(story("Пострадали не только жители.", "Not only residents were hurt.")),
                Example.wrong(
                        story(
                                "«Дамба не прорвана, угрозы для больницы и школы нет», — сказал мэр.",
                                "“The dam has been breached, there is no threat to the hospital or the school,” the mayor said."),
                        "не"),
                Example.right(story("Ошибка свела успех на нет.", "The mistake ruined the success.")),
                Example.right(story("Не менее ста человек пришли.", "At least a hundred people came.")),
                Example.right(story("Больше сюда не ходят поезда.", "Trains no longer run here.")),
                Example.right(story("Он не врач и не учитель.", "He is not a doctor or a teacher.")),
                Example.right(story("Как бы он ни старался, поезд ушёл.", "Much as he tried, the train left.")),
                // The engine denies it as the edition does.
                Example.right(translated(
                        "Мэр равнодушен к закону и людям.",
                        "The mayor does not care about the law and people.",
                        "The mayor does not care about the law and people.")),
                // The engine denies it, and the edition does not.
                Example.wrong(
                        translated(
                                "Банк не выдаёт сотрудникам телефоны.",
                                "The bank does not give phones to employees.",
                                "The bank does give phones to employees."),
                        "не"),
                // Nothing is known of German and Ukrainian words: the translation is held against the edition.
                Example.wrong(
                        translated(
                                "de",
                                "Der Hafen nahm am Montag die beiden Tanker nicht auf.",
                                "The port did not receive the two tankers on Monday.",
                                "The port did receive the two tankers on Monday."),
                        "Der Hafen nahm am Montag die beiden Tanker nicht auf."),
                Example.wrong(
                        translated(
                                "uk",
                                "Рибалки повернулися до селища ввечері.",
                                "The fishermen returned to the village in the evening.",
                                "The fishermen have not returned to the village in the evening."),
                        "not"),
                Example.right(translated(
                        "de",
                        "Der Hafen nahm die beiden Tanker nicht auf.",
                        "The port did not accept the two tankers.",
                        "The port refused to accept the two tankers.")),
                Example.right(translated(
                        "fr",
                        "La mairie n’a pas fermé la piscine.",
                        "The town hall did not close the swimming pool.",
                        "The town hall has not closed the swimming pool.")));
    }

    @Test
    void saysThatItIsTheTranslationWhichDenies() {
        CheckedStory story = translated(
                "de",
                "Der Hafen nahm die beiden Tanker nicht auf.",
                "The port did not receive the two tankers.",
                "The port did receive the two tankers.");
        Finding finding = checker().check(Stories.reading(story)).get(0);
        assertThat(Messages.in(UiLanguage.EN).text(finding.message()))
                .isEqualTo("The German says, in translation, “not receive”, which is not denied in the English.");
        assertThat(finding.evidence().get(0).article()).isEqualTo(2);
        assertThat(finding.isJudged()).isTrue();
    }

    private static CheckedStory translated(String language, String source, String machine, String english) {
        return Stories.of(
                Stories.article(1, language, List.of(source), List.of(machine), null),
                Stories.article(2, "en", List.of(english)));
    }

    @Test
    void showsWhereTheDenialIsMissing() {
        CheckedStory story = translated(
                "Банк не выдаёт сотрудникам телефоны.",
                "The bank does not give phones to employees.",
                "The bank does give phones to employees.");
        Finding finding = checker().check(Stories.reading(story)).get(0);
        assertThat(Messages.in(UiLanguage.EN).text(finding.message()))
                .isEqualTo("«не выдаёт» is not denied in the English, which has “does give”.");
    }

    private static CheckedStory translated(String russian, String machine, String english) {
        return Stories.of(
                Stories.article(1, "ru", List.of(russian), List.of(machine), null),
                Stories.article(2, "en", List.of(english)));
    }
}
