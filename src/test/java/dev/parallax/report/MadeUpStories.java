package dev.parallax.report;

import static dev.parallax.report.MadeUpStory.article;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoryRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stories of towns that are on no map. */
public final class MadeUpStories {

    private MadeUpStories() {}

    public static List<StoryRecord> all() {
        return List.of(bridge(), museum(), ferry(), apples());
    }

    /** Slips of every kind: misspelt sub-heading, wrong number, lost qualifier, omission, addition, move, revision. */
    public static StoryRecord bridge() {
        MadeUpStory story = new MadeUpStory("bridge-0a1");
        story.edition(
                11,
                "ru",
                article("agency-ru", "2026-11-10/most.html", """
                        # Мост через Ольшанку закрыли после паводка
                        ## Движение через реку восстановят не раньше пятницы, сообщила пресс-секретарь городской администрации
                        @ ВЕРХНЕОЛЬШАНСК, 10 ноября.
                        Старый мост через Ольшанку закрыт для всех машин, кроме машин скорой помощи. Вода поднялась на 240 сантиметров за сутки, уточнила пресс-секретарь администрации Вера Лучникова.
                        «Люди идут в обход не только из-за воды, но и из-за трещин в опорах, — сказала она. — Мы видим эти трещины и не собираемся их скрывать».
                        По словам Лучниковой, специалисты осмотрели 14 опор. Две из них повреждены.
                        Автобус № 6 временно ходит через Заречье. Остановка «Мельница» отменена.
                        Последний раз мост закрывали весной 1987 года, когда лёд снёс два пролёта.
                        В школах левого берега уроки перенесены на полдень.
                        Ремонт оплатит область, добавила Лучникова."""),
                null,
                "Bridge over the Olshanka closed after flood",
                "Traffic across the river will be restored not earlier than Friday, the press secretary of the city administration said",
                "VERKHNEOLSHANSK, 10 November.",
                "The old bridge over the Olshanka is closed to all vehicles except ambulance vehicles. The water rose by 240 centimetres in a day, the press secretary of the administration Vera Luchnikova specified.",
                "“People go round not only because of the water but also because of the cracks in the supports,” she said. “We see these cracks and are not going to hide them.”",
                "According to Luchnikova, specialists inspected 14 supports. Two of them are damaged.",
                "Bus No. 6 temporarily goes via {Заречье}. The stop “Mill” is cancelled.",
                "The last time the bridge was closed was in spring 1987, when ice carried away two spans.",
                "!the day's quota of characters was spent",
                "The repair will be paid by the region, Luchnikova added.");
        String english = """
                # Olshanka bridge closed after flood
                ## The city's spokewoman says traffic will not resume before Friday
                @ VERKHNEOLSHANSK, November 10.
                The old bridge over the Olshanka is closed to all vehicles except ambulances. The water rose by 24 centimetres in a day, city spokeswoman Vera Luchnikova said.
                "People are going round not only because off the water but also because of the cracks in the supports," she said. "We see these cracks and we are not going to hide them."
                The repair will be paid for by the region, Luchnikova added.
                According to Luchnikova, specialists inspected 14 supports. Two of them are damaged.
                Bus No. 6 is temporarily running via Zarechye. The Mill stop has been cancelled. Tickets stay valid.
                A ferry for pedestrians may open as early as Thursday, the city says.
                Schools on the left bank start at noon.""";
        story.edition(
                12,
                "en",
                article("agency-en", "2026-11-10/bridge.html", english),
                article(
                        "agency-en",
                        "2026-11-10/bridge.html",
                        english.replace("is closed to all vehicles except ambulances", "has been closed to all traffic")
                                .replace(
                                        " Two of them are damaged.",
                                        " Four of them are damagd. More are to be looked at.")));
        story.pair(
                11,
                12,
                0.97,
                0.81,
                "0-0 1-1 2-2 3-3 4-4 9~5 5-6 6-7 7- -8 8-9",
                "both name Luchnikova, Olshanka, Verkhneolshansk",
                "both have the numbers 14 and 6",
                "published 20 minutes apart");
        story.finding(
                FindingState.NEW,
                FindingKind.MISSPELLING,
                "speller-en",
                Severity.MAJOR,
                12,
                1,
                "spokewoman",
                "“spokewoman” is in no dictionary; the same article writes “spokeswoman”.",
                List.of("spokeswoman"),
                story.evidence(12, 3, "spokeswoman", "the lead spells it so"));
        story.finding(
                FindingState.NEW,
                FindingKind.NUMBER,
                "number-differs",
                Severity.CRITICAL,
                12,
                3,
                "24 centimetres",
                "The Russian version says 240 centimetres, the English one 24.",
                List.of("240 centimetres"),
                story.evidence(11, 3, "240 сантиметров", "the Russian lead"));
        story.finding(
                FindingState.KNOWN,
                FindingKind.MISSPELLING,
                "confused-word",
                Severity.MAJOR,
                12,
                4,
                "off",
                "“because off” looks like a slip for “because of”, which stands later in the same sentence.",
                List.of("of"),
                story.evidence(12, 4, "because of the cracks", "the same sentence has it right"));
        story.finding(
                FindingState.NEW,
                FindingKind.OMISSION,
                "paragraph-missing",
                Severity.MAJOR,
                11,
                7,
                "Последний раз мост закрывали весной 1987 года, когда лёд снёс два пролёта.",
                "The English version leaves this paragraph out.",
                List.of());
        story.finding(
                FindingState.NEW,
                FindingKind.ADDITION,
                "paragraph-added",
                Severity.MINOR,
                12,
                8,
                "A ferry for pedestrians may open as early as Thursday, the city says.",
                "The Russian version has nothing like this paragraph.",
                List.of());
        story.finding(
                FindingState.REOPENED,
                FindingKind.ADDITION,
                "sentence-added",
                Severity.INFO,
                12,
                7,
                "Tickets stay valid.",
                "The Russian paragraph has no such sentence.",
                List.of());
        story.finding(
                FindingState.FIXED,
                FindingKind.MISSPELLING,
                "speller-en",
                Severity.MAJOR,
                1012,
                6,
                "damagd",
                "“damagd” is in no dictionary.",
                List.of("damaged"));
        return story.record();
    }

    private static StoryRecord museum() {
        MadeUpStory story = new MadeUpStory("museum-0b2");
        story.edition(
                21,
                "ru",
                article("agency-ru", "2026-11-10/muzey.txt", """
                        # Музей часов открылся в Каменном Броде
                        @ КАМЕННЫЙ БРОД, 10 ноября.
                        В Каменном Броде открылся музей часов. В его собрании 312 механизмов, самый старый сделан в 1740 году.
                        Вход для школьников бесплатный. Взрослый билет стоит 200 рублей.
                        «Часы должны идти», — сказал хранитель Пётр Заводнов."""),
                null,
                "Museum of clocks opened in Kamenny Brod",
                "KAMENNY BROD, 10 November.",
                "In Kamenny Brod a museum of clocks opened. In its collection are 312 mechanisms, the oldest was made in 1740.",
                "Entrance for schoolchildren is free. An adult ticket costs 200 roubles.",
                "“Clocks must go,” said keeper Pyotr Zavodnov.");
        story.edition(22, "en", article("agency-en", "2026-11-10/museum.txt", """
                # Clock museum opens in Kamenny Brod
                @ KAMENNY BROD, November 10.
                A museum of clocks has opened in Kamenny Brod. Its collection holds 312 mechanisms, the oldest made in 1740.
                Admission is free for schoolchildren. An adult ticket costs 200 roubles.
                "Clocks must run," said keeper Petr Zavodnov."""), null);
        story.pair(21, 22, 0.99, 0.93, "0-0 1-1 2-2 3-3 4-4", "both have the numbers 312, 1740 and 200");
        story.finding(
                FindingState.KNOWN,
                FindingKind.MISSPELLING,
                "speller-en",
                Severity.INFO,
                22,
                4,
                "Petr",
                "“Petr” is in no dictionary.",
                List.of("Pet", "Peter"));
        return story.record();
    }

    private static StoryRecord ferry() {
        MadeUpStory story = new MadeUpStory("ferry-0c3");
        story.edition(32, "en", article("desk", "inbox/ferry.eml", """
                # Ferry timetable to change
                The ferry will leave ten minuts earlier from Monday, the harbour office said.
                It will not sail on public holidays."""), null);
        story.finding(
                FindingState.NEW,
                FindingKind.MISSPELLING,
                "speller-en",
                Severity.MAJOR,
                32,
                1,
                "minuts",
                "“minuts” is in no dictionary.",
                List.of("minutes"));
        return story.record();
    }

    private static StoryRecord apples() {
        MadeUpStory story = new MadeUpStory("apples-0d4");
        story.edition(
                41,
                "ru",
                article("agency-ru", "2026-11-10/yabloki.txt", """
                        # Садоводы Нижней Ольховки собрали рекордный урожай яблок
                        Садоводы собрали 90 тонн яблок, это на треть больше прошлогоднего."""),
                null,
                "Gardeners of Nizhnyaya Olkhovka gathered a record harvest of apples",
                "Gardeners gathered 90 tonnes of apples, this is a third more than last year's.");
        return story.record();
    }

    /**
     * A German and a Russian edition of an English one: German joins two of its paragraphs and has one more, Russian leaves one
     * out; a figure differs in the German.
     */
    public static StoryRecord orchard() {
        MadeUpStory story = new MadeUpStory("orchard-0e5");
        story.edition(51, "de", article("desk", "de/orchard.txt", """
                # Obstgarten in Niederau öffnet
                Der Obstgarten in Niederau öffnet am Montag. Er hat 30 Bäume.
                Hunde dürfen nicht hinein.
                Der Eintritt ist frei."""), null, "Orchard in Niederau opens");
        story.edition(52, "ru", article("desk", "ru/orchard.txt", """
                # В Нидерау открывается сад
                Сад в Нидерау открывается в понедельник.
                Вход свободный."""), null, "A garden opens in Niederau");
        story.edition(53, "en", article("desk", "en/orchard.txt", """
                # Orchard in Niederau opens
                The orchard in Niederau opens on Monday.
                It has 13 trees.
                Admission is free.
                The council paid for it."""), null);
        story.pair(51, 53, 0.99, 0.9, "0-0 1-1,2 2- 3-3 -4", "Niederau");
        story.pair(52, 53, 0.98, 0.9, "0-0 1-1 -2 2-3 -4", "Niederau");
        story.finding(
                FindingState.NEW,
                FindingKind.NUMBER,
                "number-differs",
                Severity.MAJOR,
                53,
                2,
                "13",
                "The German version says 30.",
                List.of());
        story.finding(
                FindingState.NEW,
                FindingKind.OMISSION,
                "paragraph-missing",
                Severity.MINOR,
                52,
                2,
                "свободный",
                "The word is made up to have a finding in the second comparison.",
                List.of());
        return story.record();
    }

    /** A story of sixty paragraphs and three hundred findings, of every kind and severity, under a heading of many words. */
    public static StoryRecord crowded() {
        String heading =
                "# Regional administration of Verkhneolshansk publishes the full list of bridges, ferries, roads and "
                        + "crossings that will be closed, repaired, widened or moved before the end of the next calendar year";
        StringBuilder russian =
                new StringBuilder("# Администрация опубликовала полный список мостов, паромов и переправ, "
                        + "которые закроют, отремонтируют или перенесут до конца следующего года");
        StringBuilder english = new StringBuilder(heading);
        StringBuilder beads = new StringBuilder("0-0");
        String[] translation = new String[60];
        translation[0] = "The administration published a full list of bridges";
        for (int i = 1; i < 60; i++) {
            russian.append("\nПункт ")
                    .append(i)
                    .append(". Мост № ")
                    .append(i)
                    .append(" закроют на ремонт: «до весны».");
            english.append("\nItem ").append(i).append(". Brigde No. ").append(i);
            english.append(" will be closed closed for repairs , until the the spring , they sey.");
            translation[i] = "Item " + i + ". Bridge No. " + i + " will be closed for repairs: until spring.";
            beads.append(' ').append(i).append('-').append(i);
        }
        MadeUpStory story = new MadeUpStory("crowded-0e5");
        story.edition(51, "ru", article("agency-ru", "list.txt", russian.toString()), null, translation);
        story.edition(52, "en", article("agency-en", "list.txt", english.toString()), null);
        story.pair(51, 52, 0.99, 0.99, beads.toString(), "both have the numbers 1 to 59");
        FindingKind[] kinds = FindingKind.values();
        String[] words = {"Brigde", "closed closed", "repairs ,", "the the", "sey"};
        for (int i = 0; i < 300; i++) {
            story.finding(
                    i % 7 == 0 ? FindingState.NEW : FindingState.KNOWN,
                    kinds[i % kinds.length],
                    "rule-" + i % 12,
                    Severity.values()[i % 4],
                    52,
                    1 + i % 59,
                    words[i / 59 % words.length],
                    "What is wrong with number " + i + ".",
                    List.of("other"));
        }
        return story.record();
    }

    /** A story of eight paragraphs and five findings whose words differ from those of every other number. */
    public static StoryRecord generated(int number) {
        Random random = new Random(number);
        List<String> russian = new ArrayList<>();
        List<String> english = new ArrayList<>();
        String[] from = {"город", "мост", "вода", "школа", "поезд", "рынок", "завод", "мэр", "погода", "дорога", "совет"
        };
        String[] to = {
            "town", "bridge", "water", "school", "train", "market", "plant", "mayor", "weather", "road", "council"
        };
        for (int paragraph = 0; paragraph < 8; paragraph++) {
            StringBuilder source = new StringBuilder(paragraph == 0 ? "# " : "");
            StringBuilder target = new StringBuilder(paragraph == 0 ? "# " : "");
            for (int word = 0; word < (paragraph == 0 ? 9 : 55); word++) {
                int pick = random.nextInt(from.length);
                source.append(word == 0 ? "" : " ").append(from[pick]).append(word % 14 == 13 ? "." : "");
                target.append(word == 0 ? "" : " ")
                        .append(random.nextInt(20) == 0 ? "river" : to[pick])
                        .append(word % 14 == 13 ? "." : "");
            }
            russian.add(source + " " + number + ".");
            english.add(target + " " + number + ".");
        }
        long id = 10_000L + number * 10L;
        MadeUpStory story = new MadeUpStory("made-up-%05d".formatted(number));
        story.edition(
                id,
                "ru",
                article("agency-ru", "g/" + number + ".txt", String.join("\n", russian)),
                null,
                english.stream().map(text -> text.replace("# ", "")).toArray(String[]::new));
        story.edition(id + 1, "en", article("agency-en", "g/" + number + ".txt", String.join("\n", english)), null);
        story.pair(id, id + 1, 0.9, 0.5, "0-0 1-1 2-2 3-3 4-4 5-5 6-6 7-7", "both have the number " + number);
        FindingKind[] kinds = FindingKind.values();
        for (int i = 0; i < 5; i++) {
            story.finding(
                    FindingState.values()[random.nextInt(2)],
                    kinds[random.nextInt(kinds.length)],
                    "rule-" + i,
                    Severity.values()[random.nextInt(4)],
                    id + 1,
                    i + 1,
                    number + ".",
                    "Sentence that says what is wrong with this one.",
                    List.of("other"));
        }
        return story.record();
    }
}
