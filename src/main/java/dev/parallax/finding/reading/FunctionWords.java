package dev.parallax.finding.reading;

import java.util.Set;

/** Words that carry grammar rather than content. */
public final class FunctionWords {

    private static final Set<String> ENGLISH = Set.of(("a an the and or but nor so yet of in on at by to from for with"
                    + " without about into onto over under after before between among through during against as than then"
                    + " that which who whom whose this these those there here it its he him his she her they them their we"
                    + " us our you your i me my is am are was were be been being has have had having do does did will would"
                    + " shall should can could may might must not no only also just even very more most much many some any"
                    + " all both each every other another such own same too if when while where why how what because until"
                    + " up down out off again further once said says say")
            .split(" "));

    private static final Set<String> RUSSIAN =
            Set.of(("и а но или да же ли бы не ни в во на с со к ко по из изо за от ото"
                            + " до о об обо у для при под над перед через между без про как что чтобы это этот эта эти этого этой"
                            + " этих этом этому этим тот та те то того той тех том тому тем так также тоже уже еще лишь только"
                            + " он она оно они его ее их ему ей им ним ней них нее него мы вы я нас вас нам вам меня мне мой наш ваш"
                            + " свой свою свои своего своих который которая которое которые которых которого которой был была было"
                            + " были быть будет будут есть весь все всех всего если когда где там тут здесь потому ведь более"
                            + " очень может можно сказал сказала заявил заявила сообщил сообщила словам")
                    .split(" "));

    private FunctionWords() {}

    public static boolean contains(String norm, String language) {
        return language.startsWith("ru") ? RUSSIAN.contains(norm) : ENGLISH.contains(norm);
    }

    public static boolean isContent(Word word, String language) {
        return word.isAcronym() || !contains(word.norm(), language);
    }
}
