package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class UnknownWordCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new UnknownWordChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("en", "The ministry issued a statment on Monday.", "statment", "statement"),
                Example.wrong("en", "Recieving aid took weeks.", "Recieving", "Receiving"),
                Example.wrong("en", "They plan to stay untilthe end.", "untilthe", "until the"),
                Example.right(
                        "en",
                        "Governor Khabirulin met Wolstenbury officials, a TKBR-run fund and non-government donors."),
                Example.right(
                        "en", "The colour of the harbour, the color of the harbor: see www.harbourr.com or @harbourr."),
                Example.wrong("en", "WE ARE LOOKING FORWART TO IT.", "FORWART", "FORWARD"),
                Example.wrong(
                        "en",
                        "The colour of the harbour was a rumour. He travelled to the theatre and to the center.",
                        "center",
                        "centre"),
                Example.wrong("en", "The Restaraunt Comittee met.", "Comittee", "Committee"),
                Example.right("en", "@ SEVERNAYA GAVAN, November 10. /NH/."),
                Example.right("en", "Adeyemka said so. Mr Adeyemka left."),
                Example.wrong("ru", "Обшество довольно. Все рады.", "Обшество", "Общество"),
                Example.wrong("ru", "Мэр сообщил об открытии нового стодиона.", "стодиона", "стадиона"),
                Example.wrong("ru", "Вопрос небыл решён.", "небыл", "не был"),
                Example.wrong("ru", "Неуспевая на паром, он бежал.", "Неуспевая", "Не успевая"),
                Example.wrong("ru", "Вчераночью было холодно.", "Вчераночью", "Вчера ночью"),
                Example.wrong("ru", "Поезд ушёл вМоскве утром.", "вМоскве", "в Москве"),
                Example.wrong("ru", "Посол вручил письмо царюПерсии лично.", "царюПерсии", "царю Персии"),
                Example.wrong("en", "The train stopped inLondon at noon.", "inLondon", "in London"),
                Example.right("ru", "Пришёл ли ваш(-и) бывший(-ие) коллега?"),
                Example.right("en", "The iPhone and the macOS update came from easyJet."),
                Example.wrong("ru", "Рыболовнный сезон открыт.", "Рыболовнный", "Рыболовный"),
                Example.wrong("ru", "Запущен сверхемкий накопитель.", "сверхемкий", "сверхъемкий"),
                Example.right("ru", "Губернатор Хабирулин открыл видеостудию и вице-премьер Кунгурцев её осмотрел."));
    }
}
