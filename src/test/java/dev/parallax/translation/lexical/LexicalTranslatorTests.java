package dev.parallax.translation.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationResult.Translated;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorContract;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalTranslatorTests extends TranslatorContract {

    private static final LanguagePair RU_EN = new LanguagePair("ru", "en");

    private final LexicalTranslator translator = new LexicalTranslator();

    @Override
    protected Translator createTranslator() {
        return new LexicalTranslator();
    }

    private Translated translate(String text) {
        TranslationResult result = translator
                .translate(new TranslationRequest(RU_EN, List.of(text)))
                .get(0);
        assertThat(result).isInstanceOf(Translated.class);
        return (Translated) result;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Совет Безопасности ООН | UN Security Council",
                "министр иностранных дел | foreign minister",
                "в ноябре 2016 года | 2016",
                "10 ноября 2016 года | November 10, 2016",
                "население 1 500 000 человек | 1,500,000",
                "рост на 2,5% | 2.5%",
                "министр обороны США | US",
                "в Алеппо | in Aleppo",
                "Он не знает. | n't know",
                "Сергей Лавров встретился с Джоном Керри | John Kerry",
                "президента России | Russia",
                "с Марией Захаровой | Maria Zakharova",
                "в понедельник | on Monday",
                "15 млн рублей | 15 million rubles",
                "15 миллиардов рублей | 15 billion rubles",
                "6,5 млн долларов США | $6.5 million",
                "кредит в 300 миллионов евро | €300 million",
                "100 долларов | $100",
                "в 1990-х годах | the 1990s",
                "музыка 80-х | 80s",
                "занял 12-е место | 12th",
                "15-летняя школьница | 15-year-old",
                "он живёт здесь с 2010 года | 2010",
                "цены выросли на 25 процентов | by 25 percent",
                "жертвы авиаудара | airstrike",
                "флешмобом на площади | flash mob",
                "вышли из Чёрного моря | Black Sea",
                "в Белгородской области | Belgorod Region",
                "авария на Байкало-Амурской магистрали | Baikal-Amur Mainline",
                "жители Соединённых Штатов | the United States",
                "решения Европейского союза | the European Union",
                "жители Северной Кореи | of North Korea",
                "две избирательные кампании | election campaigns",
                "антироссийских санкций нет | anti-Russian sanctions",
                "пророссийских политиков | pro-Russian",
                "«Война и мир» | \"War and peace\""
            })
    void knowsTheWordsOfNews(String russian, String english) {
        assertThat(translate(russian).text()).containsIgnoringCase(english);
    }

    @ParameterizedTest
    @CsvSource({"Захарова, Zakharova", "Жмыхов, Zhmykhov", "Ткемалашвили, Tkemalashvili"})
    void spellsUnknownNamesInLatinLetters(String russian, String english) {
        assertThat(translate("Об этом сообщил " + russian + ".").text()).contains(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a new bridge over the river | новый мост",
                "the minister of defence | министр обороны",
                "Russia's president | президент России",
                "oil prices | цены",
                "It cost $5.3 million. | 5,3 миллиона долларов",
                "It cost €2 billion. | 2 миллиарда евро",
                "on November 10, 2016 | 10 ноября 2016 года",
                "12,500 people | 12\u00A0500",
                "He did not say. | не"
            })
    void saysTheSameInRussian(String english, String russian) {
        TranslationResult result = translator
                .translate(new TranslationRequest(RU_EN.reverse(), List.of(english)))
                .get(0);
        assertThat(((Translated) result).text()).containsIgnoringCase(russian);
    }

    @ParameterizedTest
    @CsvSource({"Blake, Блак", "Jackson, Джаксон", "Schmidt, Шмидт"})
    void spellsUnknownNamesInCyrillicLetters(String english, String russian) {
        assertThat(CyrillicNames.spell(english)).isEqualTo(russian);
    }

    @Test
    void namesBeginWithACapital() {
        assertThat(translate("Он читает новую газету").text()).doesNotContain("Novaya");
        assertThat(translate("Он читает «Новую газету»").text()).contains("Novaya Gazeta");
    }

    @Test
    void takesACapitalWithinASentenceForAName() {
        assertThat(translate("Он приехал на Лену.").text()).contains("Lena");
        assertThat(translate("Он купил лён и лену.").text()).doesNotContain("Lena");
        assertThat(translate("Мост откроют в мае.").text()).contains("in May");
    }

    @Test
    void takesAYearAfterSForABeginning() {
        assertThat(translate("Завод работает с 2010 года.").text()).containsPattern("(since|from) 2010");
        assertThat(translate("Встреча с 12 послами.").text()).contains("with 12");
    }

    @Test
    void putsTheOwnerBehindOf() {
        assertThat(translate("муфтий Москвы").text()).endsWith("mufti of Moscow");
    }

    @Test
    void marksWhatItDoesNotKnow() {
        Translated translated = translate("Министр видел бармаглотища и глокую куздру в Москве.");

        assertThat(translated.untranslated()).isNotEmpty();
        for (TextSpan span : translated.untranslated()) {
            assertThat(span.of(translated.text())).matches("[а-яё]+");
        }
        assertThat(translated.untranslated().stream().map(span -> span.of(translated.text())))
                .contains("бармаглотища", "куздру");
        String rest = translated.text().replaceAll("бармаглотища|глокую|куздру", "");
        assertThat(rest).doesNotContainPattern("[а-яё]");
    }

    @Test
    void saysWhenItKnowsNothing() {
        assertThat(translator.translate(new TranslationRequest(RU_EN, List.of("куздра бармаглотище", "", "\u0000"))))
                .allSatisfy(result -> assertThat(result).isInstanceOf(TranslationResult.Untranslated.class));
    }

    @Test
    void beginsSentencesWithACapital() {
        assertThat(translate("Президент приехал. Министр уехал.").text()).matches("[A-Z][^.]+\\. [A-Z][^.]+\\.");
    }

    @Test
    void keepsLineBreaks() {
        assertThat(translate("Первая строка.\n\nВторая строка.").text()).containsPattern("\\.\n\n[A-Z]");
    }

    @Test
    void givesSeveralThreadsTheSame() {
        String text = "Президент России Владимир Путин заявил, что переговоры пройдут в Москве в следующем месяце.";
        String alone = translate(text).text();

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> translate(text).text())
                        .distinct())
                .containsExactly(alone);
    }
}
