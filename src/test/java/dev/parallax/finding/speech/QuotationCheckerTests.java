package dev.parallax.finding.speech;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class QuotationCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new QuotationChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story(
                                "Мэр сказал: «Новый мост откроют весной, дорогу построят летом».",
                                "The mayor said the new bridge would open in spring and the road would be built in summer."),
                        "Новый мост откроют весной, дорогу построят летом"),
                Example.wrong(
                        story(
                                "Мэр сказал, что новый мост откроют весной, а дорогу построят летом.",
                                "The mayor said: \"The new bridge will open in spring, the road will be built in summer.\""),
                        "The new bridge will open in spring, the road will be built in summer."),
                Example.right(story(
                        "Мэр сказал: «Новый мост откроют весной».",
                        "The mayor said, “The new bridge will open in spring.”")),
                Example.wrong(
                        story(
                                "«Новый мост откроют весной, дорогу построят летом», — сказал мэр.",
                                "“Passengers are angry about ticket prices, long queues and dirty ferries,” the mayor said."),
                        "Passengers are angry about ticket prices, long queues and dirty ferries,"),
                Example.wrong(
                        story(
                                "«Новый мост откроют весной», — сказал Захаров после встречи с рабочими, где был Дубровин.",
                                "“The new bridge will open in spring,” Dubrovin said after a meeting with workers and a talk with their lawyer, Zakharov."),
                        "Dubrovin"),
                Example.right(story(
                        "«Новый мост откроют весной», — сказал Захаров, которого сменит Дубровин.",
                        "“The new bridge will open in spring,” said Zakharov, whom Dubrovin will replace.")),
                Example.right(story("— Новый мост откроют весной, — сказал мэр.", "“The new bridge opens in spring.”")),
                Example.right(story("Газета «Северный рабочий» закрыта.", "The paper Severny Rabochy is closed.")),
                Example.right(story("«Новый мост откроют весной», — мэр", "'New bridge opens in spring': mayor")),
                // In other languages by the translation.
                Example.wrong(
                        translated(
                                "Die Ministerin sagte: „Die Schulen bleiben im Winter offen, die Heizung läuft weiter.“",
                                "The minister said: “The schools will stay open in winter, the heating keeps running.”",
                                "The minister said the schools will stay open in winter and the heating keeps running."),
                        "Die Schulen bleiben im Winter offen, die Heizung läuft weiter."),
                Example.wrong(
                        translated(
                                "„Die Schulen bleiben im Winter offen, die Heizung läuft weiter“, sagte die Ministerin vor der Presse in Kassel.",
                                "“The schools will stay open in winter, the heating keeps running,” the minister told the press in Kassel.",
                                "“Farmers complain about dry fields, cheap milk and broken promises,” the minister told the press in Kassel."),
                        "Farmers complain about dry fields, cheap milk and broken promises,"),
                Example.right(translated(
                        "„Die Schulen bleiben im Winter offen“, sagte die Ministerin.",
                        "“The schools will remain open in winter,” the minister said.",
                        "“The schools stay open in winter,” said the minister.")),
                // And without one by the marks alone.
                Example.wrong(
                        other(
                                "Dyrektor powiedział: „Nowy most będzie gotowy dopiero na wiosnę przyszłego roku”.",
                                "The director said that the new bridge would not be ready before next spring."),
                        "Nowy most będzie gotowy dopiero na wiosnę przyszłego roku"),
                Example.right(other(
                        "Dyrektor powiedział: „Nowy most będzie gotowy dopiero na wiosnę przyszłego roku”.",
                        "The director said: “The new bridge will only be ready in spring next year.”")),
                Example.right(other(
                        "Gazeta „Kurier Wieczorny” napisała o nowym moście.",
                        "The Kurier Wieczorny newspaper wrote about the new bridge.")));
    }

    private static CheckedStory translated(String german, String machine, String english) {
        return Stories.of(
                Stories.article(1, "de", List.of(german), List.of(machine), null),
                Stories.article(2, "en", List.of(english)));
    }

    private static CheckedStory other(String polish, String english) {
        return Stories.of(Stories.article(1, "pl", List.of(polish)), Stories.article(2, "en", List.of(english)));
    }

    private static CheckedStory story(String russian, String english) {
        return Stories.of(Stories.article(1, "ru", List.of(russian)), Stories.article(2, "en", List.of(english)));
    }
}
