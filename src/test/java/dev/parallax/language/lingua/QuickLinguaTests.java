package dev.parallax.language.lingua;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It says what Lingua says, to the last digit. */
class QuickLinguaTests {

    private static final Language[] LANGUAGES = {
        Language.RUSSIAN,
        Language.UKRAINIAN,
        Language.BULGARIAN,
        Language.ENGLISH,
        Language.GERMAN,
        Language.GREEK,
        Language.VIETNAMESE,
        Language.YORUBA,
        Language.CHINESE,
        Language.JAPANESE,
        Language.GEORGIAN
    };

    private static final LanguageDetector ACCURATE =
            LanguageDetectorBuilder.fromLanguages(LANGUAGES).build();

    private static final LanguageDetector QUICK = LanguageDetectorBuilder.fromLanguages(LANGUAGES)
            .withLowAccuracyMode()
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12, 13 …",
                "a",
                "Ей",
                "Мост закрыт",
                "Міст закрито до літа",
                "Мостът е затворен до лятото",
                "The bridge is closed, Übermut tut selten gut",
                "Die Brücke bleibt bis zum Sommer geschlossen",
                "Η γέφυρα είναι κλειστή",
                "日本語のテキスト",
                "一座桥",
                "北京市交通委员会周三表示，这座桥将关闭至夏季，届时公交车将绕行",
                "საქართველო",
                "Cây cầu đóng cửa đến mùa hè vì sửa chữa",
                "Nước",
                "Afárá náà yóò wà ní títì títí di ìgbà ẹ̀ẹ̀rùn",
                "The ﬁrst oﬃce of 交通, at 25 ℃ and Ωmega",
                "𝐇𝐞𝐥𝐥𝐨 from the bridge 𠀀",
                "Мост 東京 закрыт",
                "Straße, ferry & мост: три слова из разных мест",
                "Мост через реку закрыт до лета: ремонт займет три месяца, и все это время жителям придется ездить в объезд через соседнее село"
            })
    void saysWhatLinguaSays(String text) {
        assertThat(entries(new QuickLingua(ACCURATE, false).confidenceValues(text)))
                .isEqualTo(entries(ACCURATE.computeLanguageConfidenceValues(text)));
        assertThat(entries(new QuickLingua(QUICK, true).confidenceValues(text)))
                .isEqualTo(entries(QUICK.computeLanguageConfidenceValues(text)));
    }

    private static List<String> entries(Map<Language, Double> values) {
        List<String> entries = new ArrayList<>();
        values.forEach((language, value) -> entries.add(language + " " + value));
        return entries;
    }
}
