package dev.parallax.finding.grammar;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class JoinedWordCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new JoinedWordChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("ru", "Мост закрыт, за то паром ходит дважды.", "за то", "зато"),
                Example.wrong("ru", "Врача благодарили зато, что он пришёл пешком.", "зато", "за то"),
                Example.wrong("ru", "Чтобы с портом ни случилось, рыбаки уйдут в море.", "Чтобы", "Что бы"),
                Example.wrong("ru", "Он встал рано, что бы увидеть рассвет.", "что бы", "чтобы"),
                Example.wrong("ru", "Паром опоздал, при чем на три часа.", "при чем", "причем"),
                Example.wrong("ru", "Причем здесь мэр?", "Причем", "При чем"),
                Example.wrong("ru", "Притом ветре, который дул ночью, паром стоял.", "Притом", "При том"),
                Example.wrong("ru", "Цена зависит оттого, кто везёт груз.", "оттого", "от того"),
                Example.wrong("ru", "Рыбаки, а так же лодочники недовольны.", "так же", "также"),
                Example.wrong("ru", "Мэр так же заявил, что порт откроют.", "так же", "также"),
                Example.wrong("ru", "Вовремя шторма порт закрыт.", "Вовремя", "Во время"),
                Example.wrong("ru", "В течении недели паром стоял.", "В течении", "В течение"),
                Example.wrong("ru", "Порт работает также как и раньше.", "также", "так же"),
                Example.wrong("ru", "Не смотря на шторм, паром вышел.", "Не смотря", "Несмотря"),
                Example.wrong("ru", "Пекарь работал пол ночи.", "пол ночи", "полночи"),
                Example.wrong("ru", "Ремонт был очень не дешёвым.", "не дешёвым", "недешёвым"),
                Example.wrong("ru", "Залив не глубокий, но опасный.", "не глубокий", "неглубокий"),
                Example.wrong("ru", "Дорога отнюдь некороткая.", "некороткая", "не короткая"),
                Example.wrong("ru", "Это была неудача, а расчёт.", "неудача", "не удача"),
                Example.right("ru", "За то время, что прошло, порт вырос. Его наградили за то, что он спас детей."),
                Example.right("ru", "Что бы ни случилось, он придёт, чтобы ни один человек не остался без помощи."),
                Example.right("ru", "При чем тогда порт? При том, что паром стар, он надёжен. Причём тут же."),
                Example.right("ru", "В течении реки есть пороги. Паром пришёл вовремя, и капитан рад."),
                Example.right(
                        "ru",
                        "Также, как сообщил мэр, паром отменён. Залив служит также как стоянка. Так же думают рыбаки, а также лодочники."),
                Example.right(
                        "ru", "Это было несчастье. Река неглубокая, а мост низкий. Через неделю, а может, и раньше."));
    }
}
