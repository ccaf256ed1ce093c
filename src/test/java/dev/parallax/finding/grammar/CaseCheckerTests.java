package dev.parallax.finding.grammar;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class CaseCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new CaseChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("ru", "При появление льда паром встаёт.", "появление", "появлении"),
                Example.wrong("ru", "По возвращение в порт экипаж сменился.", "возвращение", "возвращении"),
                Example.wrong("ru", "При быстром таяние льда река поднялась.", "таяние", "таянии"),
                Example.wrong("ru", "Новое правлении банка собралось утром.", "правлении", "правление"),
                Example.wrong("ru", "Открытии моста отложили.", "Открытии", "Открытие"),
                Example.right("ru", "При этом улучшение заметно всем."),
                Example.right("ru", "курении, малоподвижном образе жизни, ожирении и лечении."),
                Example.right("ru", "При появлении льда начинается движение. По возвращении открыто новое правление."),
                Example.right("ru", "Речь шла о закрытии порта, сокращении рейсов и увольнении капитана."),
                Example.right(
                        "ru", "Открыто с понедельника по воскресение. Критерии и комментарии обсудили в собрании."));
    }
}
