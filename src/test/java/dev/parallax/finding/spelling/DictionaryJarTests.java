package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

/** Unknown words of the languages whose dictionaries are optional jars. */
class DictionaryJarTests extends CheckerContract {

    private static final Checker CHECKER = new UnknownWordChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        "de",
                        "Der Minister hat die Vereinbahrung gestern unterzeichnet.",
                        "Vereinbahrung",
                        "Vereinbarung"),
                Example.wrong("de", "Die Brucke bleibt bis Montag für den Verkehr gesperrt.", "Brucke", "Brücke"),
                Example.right(
                        "de", "Die Hafenverwaltungsgebäude und der Brückenbauingenieur kosten bzw. brauchen Geld."),
                Example.right("de", "Regelma\u0308ßig fahren Fa\u0308hren über den Fluss."),
                Example.wrong(
                        "fr", "Le gouvernment a annoncé hier une nouvelle mesure.", "gouvernment", "gouvernement"),
                Example.wrong("fr", "L’annnée dernière, l’école était fermée.", "annnée", "année"),
                Example.right("fr", "Jusqu’aujourd’hui, qu’il l’ait dit ou non, l’heure n’est pas à l’optimisme."),
                Example.wrong("es", "El goberno anunció ayer una nueva medida.", "goberno", "gobierno"),
                Example.wrong("es", "La policía detuvo tambien a dos personas.", "tambien", "también"),
                Example.right("es", "Quiero decírtelo: dámelo y no vuelvas a comprárselos, dijo la alcaldesa."),
                Example.wrong(
                        "pl",
                        "Minister podpisał wczoraj porozumnienie w tej sprawie.",
                        "porozumnienie",
                        "porozumienie"),
                Example.right("pl", "Spotkał się z Kowalskim i z Nowakową, a potem z burmistrzem Wrocławia."),
                Example.wrong("uk", "Уряд учора оголосив про нове рішеня щодо тарифів.", "рішеня", "рішення"),
                Example.right("uk", "П’ять комп'ютерів і памʼять про об’єднання лишилися в сім’ї."));
    }
}
