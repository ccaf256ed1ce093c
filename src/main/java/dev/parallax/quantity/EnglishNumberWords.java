package dev.parallax.quantity;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English words for figures. */
final class EnglishNumberWords extends TabledNumberWords {

    private static final Map<String, Unit> UNITS = NumberForms.units("en");

    EnglishNumberWords() {
        super(ULocale.ENGLISH);
    }

    @Override
    public @Nullable NumberWord word(String word) {
        return words().get(word);
    }

    @Override
    public Unit unit(String word) {
        return UNITS.getOrDefault(word, Unit.NONE);
    }

    @Override
    public boolean isOrdinalTail(String word) {
        return RussianNumberWords.ORDINAL_TAIL.matcher(word).matches();
    }
}
