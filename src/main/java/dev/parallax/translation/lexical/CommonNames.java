package dev.parallax.translation.lexical;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.parallax.translation.lexical.HandLexicon.Kind;
import java.util.List;
import java.util.Set;

/** Names that the Unicode CLDR has in every language: countries, languages, months, weekdays, currencies. */
final class CommonNames {

    private static final ULocale RUSSIAN = new ULocale("ru");
    private static final ULocale ENGLISH = ULocale.ENGLISH;

    /** Currencies that the news speaks of; the full list has hundreds that are long gone. */
    private static final Set<String> CURRENCIES = Set.of(
            "RUB", "USD", "EUR", "GBP", "JPY", "CNY", "CHF", "UAH", "BYN", "KZT", "TRY", "INR", "KRW", "ILS", "SEK",
            "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "RSD", "GEL", "AMD", "AZN", "UZS", "AUD", "CAD", "BRL",
            "MXN", "ZAR", "SAR", "IRR", "IQD", "SYP", "EGP");

    private CommonNames() {}

    /** Adds the names that the lexicon does not have yet. */
    static void add(HandLexicon lexicon) {
        for (String country : ULocale.getISOCountries()) {
            ULocale region = new ULocale("", country);
            add(lexicon, Kind.NAME, region.getDisplayCountry(RUSSIAN), region.getDisplayCountry(ENGLISH));
        }
        for (String language : ULocale.getISOLanguages()) {
            if (language.length() == 2) {
                ULocale locale = new ULocale(language);
                add(lexicon, Kind.ADJECTIVE, locale.getDisplayLanguage(RUSSIAN), locale.getDisplayLanguage(ENGLISH));
            }
        }
        DateFormatSymbols russian = new DateFormatSymbols(RUSSIAN);
        DateFormatSymbols english = new DateFormatSymbols(ENGLISH);
        String[] months = russian.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        for (int i = 0; i < 12; i++) {
            add(lexicon, Kind.NOUN, months[i], english.getMonths()[i]);
        }
        for (int i = 1; i <= 7; i++) {
            add(lexicon, Kind.NOUN, russian.getWeekdays()[i], english.getWeekdays()[i]);
        }
        for (String code : CURRENCIES.stream().sorted().toList()) {
            Currency currency = Currency.getInstance(code);
            String name = currency.getName(ENGLISH, Currency.PLURAL_LONG_NAME, "one", null);
            add(lexicon, Kind.NOUN, currency.getName(RUSSIAN, Currency.LONG_NAME, null), name);
        }
    }

    private static void add(HandLexicon lexicon, Kind kind, String russian, String english) {
        boolean cyrillic = russian.codePoints().anyMatch(c -> c >= 'а' && c <= 'я') && russian.indexOf('(') < 0;
        if (cyrillic && english.indexOf('(') < 0 && !lexicon.has(russian)) {
            lexicon.add(kind, russian, List.of(english));
        }
    }
}
