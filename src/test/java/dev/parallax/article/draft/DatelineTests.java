package dev.parallax.article.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTests {

    private static final String LEAD = " Мост open since Monday, a month early, officials said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, November 10. /TASS/.",
                "UNITED NATIONS, November 10. /TASS/.",
                "ROSTOV-ON-DON, November 10. /TASS Correspondent Ivan Petrov/.",
                "LONDON (Reuters) -",
                "KYIV, Ukraine (AP) —",
                "WASHINGTON, Nov. 10 (AP) —",
                "GENEVA, 10 November (Xinhua) --",
                "Paris, 10 Nov 2026 (AFP) -",
                "ASTANA. November 10. KAZINFORM -",
                "BRUSSELS —",
                "10 November, Minsk /BelTA – Corr./.",
                "МОСКВА, 10 ноября. /ТАСС/.",
                "ТАСС, 10 ноября.",
                "НЬЮ-ЙОРК, 10 ноября. /Корр. ТАСС Иван Петров/.",
                "Москва. 10 ноября. ИНТЕРФАКС -",
                "МОСКВА, 10 ноя — РИА Новости.",
                "САНКТ-ПЕТЕРБУРГ, 10 ноя - РИА Новости, Иван Петров.",
                "10 ноября, Минск /Корр. БЕЛТА/.",
                "24.kg -",
                "Nov. 10 (Bloomberg) --",
                "(CNN)",
                "(Казань, 10 ноября, «Татар-информ»).",
                "LOS ANGELES (CNS) —",
                "SEOUL, Nov. 10 (Yonhap) --",
                "NEW DELHI, November 10, 2026 [PTI] –",
                "ТАШКЕНТ, 10 ноя — Sputnik.",
                "Новосибирск. 10 ноября. ИНТЕРФАКС-СИБИРЬ -",
                "Almaty. November 10. Interfax-Kazakhstan -",
                "ЕКАТЕРИНБУРГ, 10 ноября, ФедералПресс.",
                "НЬЮ-ЙОРК, 10 ноя — ПРАЙМ, Анна Смирнова.",
                "Vilnius, Lithuania, Nov.10 /ELTA/.",
                "ЕРЕВАН, 10 НОЯБРЯ, АРМЕНПРЕСС.",
                "BERLIN (dpa) -",
                "Wien (apa) -",
                "ROME, 10 Nov. (askanews) -",
                "Madrid, 10 Nov (EFE).-",
                "(ANSA) - ROME, NOV 10 -",
                "АСТАНА. 10 ноября. КАЗИНФОРМ /Мария Иванова/ -",
                "Алматы. 10 ноября. КазТАГ - Анна Смирнова.",
                "Душанбе, 10 ноября – АИА «Азия-Плюс».",
                "Москва. INTERFAX.RU -",
                "Москва. ИНТЕРФАКС -",
                "SOFIA, November 10 (BTA) -",
                "KHARKIV --",
                "Порт-о-Пренс, 10 ноября. /ТАСС/.",
                "Kiel, 3. Oktober 2026 (dpa) –",
                "HAMBURG, 14. März –",
                "PARIS, le 3 mars —",
                "Lyon, 1er août 2026 (AFP) -",
                "Sevilla, 9 de septiembre de 2026 (EFE).-",
                "ROMA, 22 MAGGIO -",
                "Łódź, 7 października (PAP) –",
                "КИЇВ, 12 травня (Укрінформ)",
                "Одеса. 5 липня. УНН.",
                "ГОМЕЛЬ, 8 жніўня 2026 года —",
                "Нови Сад, 12. мај 2026. (Танјуг) –",
                "АСТАНА, 16 желтоқсан. /ҚазАқпарат/.",
                "НИШ, 4. јуна 2026. године (Танјуг) –",
                "KIEL (dpa) – 4. Juni 2026 –"
            })
    void placeDateAndAgencyAreADateline(String dateline) {
        assertThat(Dateline.length(dateline + LEAD)).isEqualTo(dateline.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berlin, 3. Brücke über die Spree, bleibt bis Oktober gesperrt.",
                "Madrid, 2 goles y una expulsión: así fue el partido.",
                "Paris, le maire et les 3 marchés: un an de travaux.",
                "NATO — the alliance — said on Monday that the bridge was open.",
                "In Moscow, November 10 is a day like others, the office said.",
                "The bridge (built in May) - the third one - is open.",
                "Москва — столица, и 10 ноября в ней открыли мост.",
                "Moscow, November 10 and the days after it were cold.",
                "Lukoil (LKOH) - Russia's second oil company - said on Monday that it had drilled.",
                "ЮНЕСКО — это организация, которая занимается культурой.",
                "IBM — The company that made it — said so.",
                "Gazprom. The company was founded in 1989.",
                "Apple, which makes phones, said so.",
                "Apple. IBM's rival said so.",
                "The office (closed) - The oldest one - was sold.",
                "Yandex — Russia's search engine — said so.",
                "МТС, «Билайн» и «Мегафон» повысили цены.",
                "10 лет назад мост закрыли."
            })
    void aSentenceThatNamesAPlaceIsNone(String sentence) {
        assertThat(Dateline.length(sentence)).isZero();
    }

    @Test
    void aSentenceThatIsShortIsNoAgency() {
        assertThat(Dateline.length("MOSCOW, Nov 10. Prices fell. The bank was not surprised."))
                .isEqualTo("MOSCOW, Nov 10.".length());
        assertThat(Dateline.length("MOSCOW, Nov 10 — Prices fell. The bank was not surprised."))
                .isEqualTo("MOSCOW, Nov 10 —".length());
    }

    @Test
    void whatTheTextCallsByItsCapitalsAgainIsNoPlace() {
        String sentence = "UNICEF — Children are its business, as everyone knows.";

        assertThat(Dateline.length(sentence, "Schools were opened by UNICEF in May."))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bremen, 3. Oktober 2026",
                "Nantes, le 14 juillet 2026",
                "Львів, 24 серпня 2026 року",
                "Kraków, 3 maja 2026 r.",
                "Niš, 4. juna 2026. godine",
                "Niš, 14. septembra 2026. godine",
                "KIEL (dpa) – 4. Juni 2026"
            })
    void placeAndDateMayBeAllOfALine(String line) {
        assertThat(Dateline.length(line)).isEqualTo(line.length());
    }
}
