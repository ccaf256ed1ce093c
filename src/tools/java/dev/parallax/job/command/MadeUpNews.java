package dev.parallax.job.command;

import dev.parallax.translation.NameTransliteration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Short made-up news, each in Russian and in English, put together anew from a few sentences. The same seed gives the same news. */
final class MadeUpNews {

    /** Sentences with places for a name, a town and a figure, in both languages. */
    private static final String[][] SENTENCES = {
        {
            "%1$s рассказал, что город %2$s получит %3$d новых автобусов до конца года.",
            "%1$s said that the town of %2$s would get %3$d new buses by the end of the year."
        },
        {
            "По его словам, на ремонт дороги потратят %3$d миллионов рублей.",
            "He said that %3$d million rubles would be spent on repairing the road."
        },
        {
            "Больница в городе %2$s приняла %3$d пациентов за неделю, сообщил главный врач %1$s.",
            "The hospital in the town of %2$s admitted %3$d patients in a week, chief doctor %1$s said."
        },
        {
            "Пожарные спасли %3$d человек из горящего здания склада.",
            "Firefighters rescued %3$d people from the burning warehouse building."
        },
        {
            "%1$s назвал выставку главным событием года для города %2$s.",
            "%1$s called the exhibition the main event of the year for the town of %2$s."
        },
        {
            "В школе города %2$s открыли библиотеку, где собрано %3$d книг.",
            "A library with %3$d books has opened at the school in the town of %2$s."
        },
        {
            "Температура воды в реке поднялась, и рыбаки вернулись на берег раньше обычного.",
            "The temperature of the water in the river rose, and the fishermen returned to the shore earlier than usual."
        },
        {
            "Завод %2$s выпустил %3$d тракторов, и директор %1$s доволен результатом.",
            "The %2$s factory has made %3$d tractors, and its director %1$s is pleased with the result."
        },
        {
            "Суд отложил заседание, потому что свидетель %1$s не приехал.",
            "The court postponed the hearing because the witness %1$s did not come."
        },
        {
            "Полиция ищет водителя грузовика, который уехал с места аварии.",
            "The police are looking for the driver of a lorry who left the scene of the accident."
        },
        {
            "За месяц музей посетили %3$d туристов из соседних областей.",
            "In a month %3$d tourists from the neighbouring regions visited the museum."
        },
        {
            "Мэр %1$s пообещал построить мост длиной %3$d метров.",
            "Mayor %1$s promised to build a bridge %3$d metres long."
        },
    };

    private static final String[][] HEADINGS = {
        {"%2$s готовится к празднику города", "%2$s prepares for its town festival"},
        {"В городе %2$s отремонтируют мост", "Bridge in %2$s to be repaired"},
        {"%1$s возглавит завод в городе %2$s", "%1$s to head the factory in %2$s"},
        {"Музей в городе %2$s открыл новый зал", "Museum in %2$s opens a new hall"},
    };

    private static final String[] FIRST_NAMES = "Иван Пётр Антон Борис Виктор Глеб Денис Егор Захар Лев".split(" ");

    private static final String[] SYLLABLES =
            "ва ло ми ри то ки на са ду бе га зо ле пи ра со ту фе ко ни ма ре ди бо".split(" ");

    private static final int SENTENCES_OF_STORY = 6;
    private static final int SENTENCES_OF_PARAGRAPH = 2;
    private static final int SLIP_EVERY = 10;
    private static final int DAYS = 3;

    private final Random random;

    MadeUpNews(long seed) {
        this.random = new Random(seed);
    }

    /** Writes that many articles into the folder: half of them Russian, half English, a story in two files. */
    void write(Path folder, int articles) throws IOException {
        for (int story = 0; story < articles / 2; story++) {
            writeStory(folder, story);
        }
    }

    private void writeStory(Path folder, int story) throws IOException {
        Object[] slots = {FIRST_NAMES[random.nextInt(FIRST_NAMES.length)] + " " + word(3) + "в", word(3) + "ск", 0};
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < SENTENCES.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        String[] heading = HEADINGS[random.nextInt(HEADINGS.length)];
        List<String> russian = new ArrayList<>(List.of(fill(heading[0], slots)));
        List<String> english = new ArrayList<>(List.of(fill(heading[1], latin(slots))));
        for (int sentence : order.subList(0, SENTENCES_OF_STORY)) {
            slots[2] = 12 + random.nextInt(900);
            russian.add(fill(SENTENCES[sentence][0], slots));
            english.add(fill(SENTENCES[sentence][1], latin(slots)));
        }
        if (story % SLIP_EVERY == 0) {
            english.set(2, english.get(2).replace("the ", "teh "));
        }
        int day = 10 + story % DAYS;
        write(folder.resolve("ru/" + story % 100 + "/" + story + ".html"), "ru", day, russian);
        write(folder.resolve("en/" + story % 100 + "/" + story + ".html"), "en", day, english);
    }

    private static String fill(String pattern, Object[] slots) {
        return String.format(Locale.ROOT, pattern, slots);
    }

    private static Object[] latin(Object[] slots) {
        return new Object[] {
            NameTransliteration.toLatin(slots[0].toString()), NameTransliteration.toLatin(slots[1].toString()), slots[2]
        };
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static void write(Path file, String language, int day, List<String> lines) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int from = 1; from < lines.size(); from += SENTENCES_OF_PARAGRAPH) {
            int to = Math.min(lines.size(), from + SENTENCES_OF_PARAGRAPH);
            body.append("<p>").append(String.join(" ", lines.subList(from, to))).append("</p>\n");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <!DOCTYPE html>
                <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s</title>
                <meta property="article:published_time" content="2026-03-%3$dT08:00:00Z"></head>
                <body><article><h1>%2$s</h1>
                %4$s</article></body></html>
                """.formatted(language, lines.get(0), day, body), StandardCharsets.UTF_8);
    }
}
