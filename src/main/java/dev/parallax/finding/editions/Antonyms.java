package dev.parallax.finding.editions;

import dev.parallax.finding.reading.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of opposites in both languages. A word is looked up as it stands, then by its lemma. */
final class Antonyms {

    /**
     * One end of a pair of opposites.
     *
     * @param axis the pair's number
     * @param first whether it is the first end
     */
    record Pole(int axis, boolean first) {}

    private final Map<String, List<Pole>> poles = new HashMap<>();
    private int axes;

    private static final Antonyms ALL = new Antonyms("""
            more most mostly | больше более свыше больший еще : less fewer least | меньше менее меньший
            increase rise grow growth raise surge climb | увеличить увеличиться увеличение расти вырасти рост повысить повыситься повышение возрасти повышаться увеличиваться увеличивать повышать : decrease fall drop decline reduce reduction cut fell shrink | уменьшить уменьшиться уменьшение снизить снизиться снижение сократить сокращение сократиться упасть падение снижаться сокращать сокращаться падать уменьшать
            high higher highest | высокий выше : low lower lowest | низкий ниже
            above over | выше свыше над : below under | ниже под
            before prior | до перед прежде накануне раньше : after following | после спустя
            earlier | раньше ранее : later | позже позднее
            early | ранний рано : late | поздний поздно
            north northern | север северный : south southern | юг южный
            west western | запад западный : east eastern | восток восточный
            northwest northwestern north-west | северо-запад северо-западный : southeast southeastern south-east | юго-восток юго-восточный
            man men male | мужчина мужской : woman women female | женщина женский
            son sons | сын : daughter daughters | дочь дочка
            father | отец : mother | мать
            brother brothers | брат : sister sisters | сестра
            husband | муж супруг : wife | жена супруга
            boy boys | мальчик : girl girls | девочка девушка
            morning | утро утром утренний : evening | вечер вечером вечерний
            day daytime | днем дневной : night nighttime | ночь ночью ночной
            first | первый впервые : second | второй
            best | лучший лучше : worst worse | худший хуже
            better | лучше лучший : worse | хуже худший
            win won victory | победить победа выиграть победитель : lose lost defeat loss | проиграть поражение проигрыш
            start begin beginning began begun | начать начаться начало начинать начинаться : end finish ended | закончить закончиться конец завершить завершиться завершение окончание кончиться
            open opened opening | открыть открыться открытый открытие открывать : close closed closing shut | закрыть закрыться закрытый закрытие закрывать
            support supporter | поддержать поддержка поддерживать сторонник : oppose opponent opposition | противник выступать против оппозиция
            accept accepted | принять принимать : reject rejected refuse | отклонить отвергнуть отказаться отвергать
            buy bought purchase | купить покупка покупать приобрести закупить : sell sold sale | продать продажа продавать
            import imports | импорт импортировать ввоз : export exports | экспорт экспортировать вывоз
            left | левый слева влево : right | правый справа вправо
            large big larger bigger | большой крупный : small smaller little | маленький малый небольшой мелкий
            long longer | длинный долгий долго дольше : short shorter | короткий краткий недолго короче
            old older elderly | старый старший пожилой : young younger new | молодой младший новый
            rich wealthy | богатый : poor | бедный
            strong stronger | сильный крепкий : weak weaker | слабый
            good | хороший : bad | плохой
            positive | положительный позитивный : negative | отрицательный негативный
            success successful succeed | успех успешный : failure fail failed unsuccessful | неудача провал провалиться
            alive living | живой жив : dead killed died | мертвый погибнуть убить умереть погибший убитый
            born birth | родиться рождение : die died death | умереть смерть скончаться
            allow allowed permit | разрешить позволить разрешать позволять : ban banned forbid prohibit prohibited | запретить запрещать запрет
            legal lawful legally | законный законно легальный : illegal unlawful illegally | незаконный незаконно нелегальный
            guilty | виновный виновен : innocent | невиновный невиновен
            majority most | большинство : minority | меньшинство
            maximum | максимум максимальный : minimum | минимум минимальный
            yesterday | вчера вчерашний : tomorrow | завтра завтрашний
            past previous | прошедший предыдущий : future | будущий
            peace peaceful | мир мирный : war | война военный
            friend ally | друг союзник : enemy foe | враг противник
            attack | атака нападение атаковать напасть : defend defence defense | защита оборона защитить оборонять
            hot warm | жаркий горячий теплый : cold cool | холодный прохладный
            summer | лето летний летом : winter | зима зимний зимой
            spring | весна весенний весной : autumn fall | осень осенний осенью
            profit | прибыль : loss losses | убыток
            agree agreed agreement | согласиться согласие : disagree refuse refused disagreement | отказаться несогласие отказ
            confirm confirmed | подтвердить подтверждать : deny denied refute | опровергнуть отрицать опровергать
            true | правда истинный : false | ложный ложь неправда
            upper | верхний : lower | нижний
            expensive | дорогой дорого : cheap | дешевый дешево
            public state | государственный общественный : private | частный
            enter entered arrive arrived arrival | войти прибыть въехать прийти приехать прибытие въезд : leave left depart departed departure | покинуть уехать выехать выйти уйти отъезд выезд
            always | всегда : never | никогда
            strengthen strengthened | укрепить укрепиться усилить усиление укрепление : weaken weakened | ослабить ослабление ослабнуть
            domestic internal | внутренний отечественный : foreign external | внешний иностранный зарубежный
            urban | городской : rural | сельский
            top | верх верхний : bottom | низ нижний дно
            front | передний : rear back | задний
            full | полный : empty | пустой
            improve improved improvement | улучшить улучшение улучшиться : worsen worsened deteriorate deterioration | ухудшить ухудшение ухудшиться
            add added | добавить прибавить : remove removed | убрать удалить исключить
            include included | включить включать включая : exclude excluded | исключить исключая
            easy easier | легкий легко простой : difficult hard harder | трудный сложный тяжелый
            safe safety | безопасный безопасность : dangerous danger | опасный опасность
            near close | близкий близко рядом : far distant | далекий далеко
            fast quick quickly | быстрый быстро : slow slowly | медленный медленно
            advance | наступать наступление : retreat withdraw | отступать отступление отступить отойти
            create created | создать создание : destroy destroyed | разрушить уничтожить разрушение уничтожение
            love | любовь любить : hate hatred | ненависть ненавидеть
            remember | помнить вспомнить : forget | забыть
            ask question | спросить вопрос : answer reply | ответить ответ
            billion billions | миллиард : million millions | миллион
            million millions | миллион : thousand thousands | тысяча
            """);

    private Antonyms(String table) {
        table.lines().forEach(line -> {
            String[] ends = line.split(" : ");
            add(ends[0], true);
            add(ends[1], false);
            axes++;
        });
    }

    private void add(String end, boolean first) {
        String[] languages = end.split("\\|");
        for (String word : (languages[0] + " " + languages[1]).strip().split("\\s+")) {
            poles.computeIfAbsent(word, key -> new ArrayList<>()).add(new Pole(axes, first));
        }
    }

    static Antonyms all() {
        return ALL;
    }

    int axes() {
        return axes;
    }

    /** The ends that the word is at; empty for most words. */
    List<Pole> of(Word word, String lemma) {
        List<Pole> asItStands = poles.get(word.norm());
        return asItStands != null ? asItStands : poles.getOrDefault(lemma, List.of());
    }
}
