package dev.parallax.finding.grammar;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
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
                Example.wrong("ru", "Откудато дул ветер.", "Откудато", "Откуда-то"),
                Example.wrong("ru", "Изпод моста выплыла лодка.", "Изпод", "Из-под"),
                Example.wrong("ru", "Теперь здесь живут по новому.", "по новому", "по-новому"),
                Example.wrong("ru", "Спросили по английски.", "по английски", "по-английски"),
                Example.wrong("ru", "Паром пришёл таки в порт.", "пришёл таки", "пришёл-таки"),
                Example.wrong("ru", "Рыбаки обошли пол Европы.", "пол Европы", "пол-Европы"),
                Example.wrong("ru", "Городу исполнилось 90лет.\nПраздновали 90летие.", "90летие", "90-летие"),
                Example.wrong("ru", "Введён 12 процентный сбор.", "12 процентный", "12-процентный"),
                Example.right("ru", "Ехали по новому, широкому мосту. Рост на 12 процентных пунктов, 21 часовой пояс."),
                Example.right(
                        "ru", "Он всё-таки приехал, сел-таки за стол, съел пол-яблока и пол-лимона, ждал полдня."),
                Example.right("ru", "Он знал, что то решение верно, и как-то сказал: кто-нибудь придёт."));
    }
}
