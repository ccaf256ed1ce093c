package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import java.util.List;
import java.util.Set;

/** Finds a Russian infinitive in -ться that its sentence has nothing to hang on, where a form in -тся is meant. */
final class InfinitiveChecker extends TextChecker {

    static final String RULE = "infinitives.without-verb";

    private static final Set<String> BORDERS = Set.of(".", ":", ";", "-", "(", ")", "\"");

    /** With these an infinitive makes a sentence: “как одеться”. */
    private static final Set<String> ASKING = Set.of(
            "как", "где", "куда", "откуда", "когда", "зачем", "чем", "кому", "кого", "кем", "чему", "чтобы", "что бы",
            "бы", "если", "сколько", "не", "ли", "лишь", "только", "или", "какой", "какую", "какие", "нечего",
            "некуда");

    /** How the nouns begin that an infinitive can follow. */
    private static final List<String> WITH_INFINITIVE = List.of(
            "право",
            "возможност",
            "желани",
            "необходимост",
            "способност",
            "решени",
            "попытк",
            "готовност",
            "намерени",
            "обязанност",
            "шанс",
            "план",
            "цель",
            "цели",
            "задач",
            "повод",
            "стремлени",
            "требовани",
            "призыв",
            "предложени",
            "разрешени",
            "запрет",
            "обещани",
            "умени",
            "привычк",
            "смысл",
            "врем",
            "надежд",
            "согласи",
            "отказ",
            "приказ",
            "просьб",
            "мечт",
            "причин",
            "силы",
            "охот",
            "потребност",
            "рекомендац",
            "идея",
            "идею");

    InfinitiveChecker(Lexicons lexicons) {
        super("infinitives", lexicons);
    }

    @Override
    void check(Text text, List<Finding> findings) {
        if (!text.isRussian()) {
            return;
        }
        List<Words.Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Words.Token token = tokens.get(i);
            if (!token.isWord() || !token.key().endsWith("ться") || token.isUpperCase()) {
                continue;
            }
            String meant = token.text().substring(0, token.text().length() - 4) + "тся";
            if (text.lexicon().knows(meant) && !hangs(text, tokens, i)) {
                findings.add(text.place(token)
                        .finding(
                                FindingKind.GRAMMAR,
                                RULE,
                                "Nothing here can be followed by the infinitive “" + token.text() + "”.",
                                List.of(meant),
                                List.of()));
            }
        }
    }

    /** Whether there is something that the infinitive can follow, from where the sentence begins to where its clause ends. */
    private static boolean hangs(Text text, List<Words.Token> tokens, int index) {
        WordForms forms = text.lexicon().context().forms();
        int words = 0;
        for (int i = index - 1; i >= 0 && !BORDERS.contains(tokens.get(i).key()); i--) {
            if (isHold(forms, tokens.get(i).key())) {
                return true;
            }
            words++;
        }
        for (int i = index + 1; i < tokens.size(); i++) {
            String key = tokens.get(i).key();
            if (BORDERS.contains(key) || key.equals(",")) {
                break;
            }
            if (isHold(forms, key)) {
                return true;
            }
        }
        return words < 2;
    }

    private static boolean isHold(WordForms forms, String key) {
        return ASKING.contains(key)
                || WITH_INFINITIVE.stream().anyMatch(key::startsWith)
                || forms.isPredicate(key)
                || forms.isUnknown(key);
    }
}
