package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import java.util.List;

class HyphenCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new HyphenChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("ru", "Его кто нибудь видел?", "кто нибудь", "кто-нибудь"),
                Example.wrong("ru", "Он ушёл, как-будто ничего не случилось.", "как-будто", "как будто"),
                Example.wrong("ru", "К ночи мороз-таки ударил.", "мороз-таки", "мороз таки"),
                Example.wrong("ru", "Он прождал пол-часа.", "пол-часа", "полчаса"),
                Example.wrong("ru", "Объездили полРоссии.", "полРоссии", "пол-России"),
                Example.right(
                        "ru", "Он всё-таки приехал, сел-таки за стол, съел пол-яблока и пол-лимона, ждал полдня."),
                Example.right("ru", "Он знал, что то решение верно, и как-то сказал: кто-нибудь придёт."));
    }
}
