package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class SpacingCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new SpacingChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("en", "The govern ment fell.", "govern ment", "government"),
                Example.wrong("en", "He came , saw and left.", " ,", ","),
                Example.wrong("ru", "Он приехал,увидел и уехал.", ",", ", "),
                Example.wrong("ru", "Он приехал,, увидел и уехал.", ",,", ","),
                Example.wrong("en", "One . two .\nthree . four , five ; six : seven ! Ten .", " .", "."),
                Example.wrong("ru", "Паром идёт от туда утром.", "от туда", "оттуда"),
                Example.wrong("ru", "Полиция про верила документы.", "про верила", "проверила"),
                Example.wrong("ru", "Врачи зафиксиро вали рост.", "зафиксиро вали", "зафиксировали"),
                Example.right("ru", "Он шёл к роману, по году и за то же время."),
                Example.right("ru", "Отложили на завтра, на много дней и до сегодня."),
                Example.right("en", "Write \",,, 4\", not 5. At 10:30, see www.example.com, the U.S. Army, No. 5."),
                Example.right("ru", "В 10:30 г. Москва, ул. Ленина, д. 5."));
    }
}
