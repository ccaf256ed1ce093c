package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTests {

    private static final String TEXT = "Мост через Туру откроют раньше срока, сообщил губернатор области.\n"
            + "Работы начались в мае и шли и ночью: «Мы опережаем план», — добавил он.\n";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "ISO-8859-1"})
    void utf8TakenForAnEightBitCharsetIsMendedAndReported(String taken) {
        Decoded mended = Mojibake.mend(decoded(new String(TEXT.getBytes(UTF_8), Charset.forName(taken))));

        assertThat(mended.text()).isEqualTo(TEXT);
        assertThat(mended.remarks())
                .extracting(Messages::english)
                .singleElement()
                .asString()
                .contains("UTF-8 taken for", "2 lines");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, KOI8-R", "KOI8-R, windows-1251", "IBM866, windows-1251", "windows-1251, IBM866"})
    void oneCyrillicCharsetTakenForAnotherIsMendedAndReported(String right, String taken) {
        String plain = TEXT.replaceAll("[«»—]", "-");

        Decoded mended =
                Mojibake.mend(decoded(new String(plain.getBytes(Charset.forName(right)), Charset.forName(taken))));

        assertThat(mended.text()).isEqualTo(plain);
        assertThat(mended.remarks())
                .extracting(Messages::english)
                .singleElement()
                .asString()
                .startsWith("Doubly encoded text");
    }

    @Test
    void lettersThatTheWrongCharsetLacksAreToldAsLost() {
        String text = "Инженеры открыли мост раньше срока, сообщил губернатор.";

        Decoded mended = Mojibake.mend(decoded(new String(text.getBytes(UTF_8), Charset.forName("windows-1251"))));

        assertThat(mended.text()).isEqualTo("\ufffdнженеры открыли мост раньше срока, сообщил губернатор.");
        assertThat(mended.remarks())
                .extracting(Messages::english)
                .singleElement()
                .asString()
                .contains("1 letters of it are lost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ГУБЕРНАТОР СООБЩИЛ ОБ ОТКРЫТИИ МОСТА РАНЬШЕ СРОКА",
                "Губернатор повідомив про відкриття мосту раніше терміну, рух пустять у травні.",
                "Гувернер је саопштио да ће мост бити отворен пре рока, саобраћај креће у мају.",
                "Губернатор көпірдің мерзімінен бұрын ашылатынын хабарлады, қозғалыс мамырда басталады.",
                "В РСФСР и в СССР «Строитель» печатали на двух полосах: РВ«М», РС°.",
                "The café’s “naïve” façade – Ångström’s idea"
            })
    void soundTextStaysAsItIs(String text) {
        assertThat(Mojibake.mend(decoded(text))).isEqualTo(decoded(text));
        assertThat(Mojibake.mend(decoded(text.toLowerCase(Locale.ROOT))).remarks())
                .isEmpty();
    }

    private static Decoded decoded(String text) {
        return new Decoded(text, "utf-8", List.of());
    }
}
