package dev.parallax.finding.editions;

import static dev.parallax.finding.Stories.story;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class NameCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new NameChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(story("Министр посетил Румынию.", "The minister visited Bulgaria."), "Bulgaria"),
                Example.wrong(story("Делегация вылетела в Исландию.", "The delegation left for Ireland."), "Ireland"),
                Example.wrong(story("Норвегия закрыла границу.", "Finland closed its border."), "Finland"),
                Example.wrong(story("Павел Громов позвонил брату.", "Anton Gromov phoned his brother."), "Anton"),
                Example.right(story("Смоленский завод закрыт.", "The Smolensk plant is closed.")),
                Example.right(story("Парижане вышли на площадь.", "On the square stood Parisians.")),
                Example.right(story("Ждали бразильский сухогруз.", "They waited for the Brazilian freighter.")),
                Example.right(story("Днём ждут 30 градусов Цельсия.", "By day it will be 30 degrees Celsius.")),
                Example.wrong(
                        story("Мэр Захарова встретила Дубровина.", "Mayor Zakharova met Prokopyev."), "Prokopyev"),
                Example.wrong(
                        translated(
                                "Закон подписал мэр Дубровин в городе Озёрске.",
                                "The law was signed by Mayor Dubrovin in the city of Ozyorsk.",
                                "The law was signed by the mayor in the city."),
                        "Дубровин",
                        "Озёрске"),
                Example.wrong(
                        translated(
                                "Летом он играл в европейском клубе.",
                                "In summer he played for a European club.",
                                "In summer he played for a Paris club."),
                        "Paris"),
                // The lexicon takes the name for another word, which sounds less like it.
                Example.right(story("Министр Харпер уехал.", "Minister Harper left.")),
                // A title was translated otherwise.
                Example.right(story("Они вышли на станции Охотный Ряд.", "They got off at Hunting Row station.")),
                Example.wrong(story("Мэр встретил Тарриса в порту.", "The mayor met Barris in the port."), "Barris"),
                // An adjective says it.
                Example.right(Stories.of(
                        Stories.article(
                                1,
                                "en",
                                List.of("He spoke about a joint project with Germany."),
                                List.of("Он говорил о совместном проекте с Германией."),
                                null),
                        Stories.article(2, "ru", List.of("Он говорил о совместном немецком проекте.")))),
                // Named elsewhere in the edition.
                Example.right(translated(
                        "Закон подписал мэр Захаров.", "The law was signed by Mayor Zakharov.",
                        "The law was signed by the mayor.", "Zakharov is 40.")),
                Example.right(story("Жители Сирии ждали Телеграм-канал.", "Syrian residents waited for Telegram.")),
                Example.right(story("Мэр Захарова встретила Дубровина.", "Mayor Zakharova met Dubrovin.")),
                // The English edition has both names, and here the wrong one; the sentence beside has the right one for
                // itself.
                Example.wrong(
                        other(
                                List.of(
                                        "W Krakowie burmistrz Nowak otworzył szpital.",
                                        "Potem Nowak pojechał do Rzeszowa.",
                                        "Zastępca Wilczek czekał na niego w Rzeszowie."),
                                List.of(
                                        "In Krakow Mayor Nowak opened a hospital.",
                                        "Later Nowak went to Krakow.",
                                        "His deputy Wilczek waited for him in Rzeszow.")),
                        "Krakow"),
                // Two spellings of one name that is nowhere else.
                Example.right(other(
                        List.of("Do portu zawinął statek, którym dowodzi Kim."),
                        List.of("A ship that is commanded by Khim has called at the port."))),
                // A German noun has a capital and is no name; the word beside the same first name is one.
                Example.wrong(
                        otherOf(
                                "de",
                                List.of(
                                        "Am Freitag sprach Lukas Brandner mit dem Trainer.",
                                        "Später kam Felix Ostermann."),
                                List.of(
                                        "On Friday Lukas Ostermann spoke to the coach.",
                                        "Later Felix Ostermann came.")),
                        "Ostermann"),
                Example.right(otherOf(
                        "de",
                        List.of("Am Freitag sprach Lukas Brandner mit dem Trainer.", "Der Trainer schwieg."),
                        List.of("On Friday Lukas Brandner spoke to the coach.", "The coach kept silent."))),
                // Only the translation tells what stands for the acronym.
                Example.wrong(
                        Stories.of(
                                Stories.article(
                                        1,
                                        "fr",
                                        List.of("Le traité avec les EAU a été signé.", "La Suède attend encore."),
                                        List.of("The treaty with Emirates was signed.", "Sweden is still waiting."),
                                        null),
                                Stories.article(
                                        2,
                                        "en",
                                        List.of(
                                                "The treaty with Sweden was signed.",
                                                "Today Sweden is still waiting."))),
                        "Sweden"));
    }

    private static CheckedStory other(List<String> polish, List<String> english) {
        return otherOf("pl", polish, english);
    }

    private static CheckedStory otherOf(String language, List<String> source, List<String> english) {
        return Stories.of(Stories.article(1, language, source), Stories.article(2, "en", english));
    }

    private static CheckedStory translated(String russian, String machine, String... english) {
        return Stories.of(
                Stories.article(1, "ru", List.of(russian), List.of(machine), null),
                Stories.article(2, "en", List.of(english)));
    }
}
