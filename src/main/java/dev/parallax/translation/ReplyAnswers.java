package dev.parallax.translation;

import dev.parallax.translation.ReplyText.Word;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which words of one text the lexicon, transliteration or equality find in another. */
final class ReplyAnswers {

    private ReplyAnswers() {}

    /**
     * @param direction from the one text's language to the other's
     *
     * @return for each word of the one text, in order
     */
    static boolean[] of(ReplyText one, ReplyText other, LanguagePair direction, BilingualLexicon lexicon) {
        Set<String> answers = new HashSet<>();
        Set<String> lemmas = new HashSet<>();
        for (Word word : other.words) {
            answers.add(word.small());
            lemmas.add(word.lemma());
            lexicon.translations(word.lemma(), direction.reverse()).forEach(each -> answers.add(each.lemma()));
        }
        List<String> names =
                other.words.stream().filter(Word::hasCapital).map(Word::text).toList();
        boolean[] answered = new boolean[one.words.size()];
        for (int i = 0; i < answered.length; i++) {
            Word word = one.words.get(i);
            answered[i] = answers.contains(word.lemma())
                    || answers.contains(word.small())
                    || lexicon.translations(word.lemma(), direction).stream()
                            .anyMatch(each -> lemmas.contains(each.lemma()))
                    || (word.hasCapital() && names.stream().anyMatch(name -> isName(word.text(), name)));
        }
        return answered;
    }

    private static boolean isName(String one, String other) {
        return isCyrillic(one)
                ? NameTransliteration.couldBe(one, other)
                : isCyrillic(other) && NameTransliteration.couldBe(other, one);
    }

    private static boolean isCyrillic(String word) {
        return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.CYRILLIC;
    }
}
