package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class CharacterCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new CharacterChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("ru", "Глава Mocквы выступил с речью.", "Mocквы", "Москвы"),
                Example.wrong("en", "The pаth was closed.", "pаth", "path"),
                Example.wrong("en", "It is a cafÃ© in town.", "Ã©", "é"),
                Example.wrong("ru", "Он поехал c друзьями к морю.", "c", "с"),
                Example.right("ru", "В альбоме «On a Wing» три песни, и «My Way» тоже."),
                Example.right("ru", "Версия x.y.z, рамка ORF1a (c) и компания Merck & Co. ответили."),
                Example.right("ru", "Машина «Форд-Т» и фургон MS 12 стоят у ворот PoCT."),
                Example.right("ru", "Компания IBM и IT-отдел «Газпрома» открыли USB-порт."),
                Example.right("en", "Правда is the name of a café."));
    }
}
