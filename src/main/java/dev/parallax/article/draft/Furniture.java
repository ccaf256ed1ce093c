package dev.parallax.article.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** What web pages print around an article and people save along with it. */
final class Furniture {

    /** A line of so few words above a heading and a sub-heading is a rubric, whatever it says. */
    private static final int MOST_WORDS_OF_A_RUBRIC = 2;

    private static final Pattern NAVIGATION = Pattern.compile(
            "(?:all|latest|top|breaking|main|more|world|local|today'?s|national|international|other) (?:the )?news|news|home|homepage|main page|menu|back|"
                    + "print|print version|share|search|subscribe|sign in|log in|advertisement|"
                    + "(?:все|главные|последние|другие|свежие|новые)? ?новости(?: дня)?|лента(?: новостей)?|главная(?: страница)?|меню|назад|"
                    + "печать|версия для печати|поделиться|поиск|подписаться|войти|реклама|на главную",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLOSING = Pattern.compile(
            "(?:share|print|subscribe|advertisement|tags?|read (?:also|more|next)|see also|related(?: articles| news| stories)?|more on this|"
                    + "comments|follow us(?: on .*)?|all rights reserved|поделиться|печать|подписаться|реклама|теги?|метки|"
                    + "читайте (?:также|ещё|еще)|смотрите также|по теме|материалы по теме|комментарии|все права защищены)"
                    + "(?:\\s*:.*)?|[©(].{0,3}\\b(?:19|20)\\d\\d\\b.{0,80}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Furniture() {}

    /**
     * Whether a line above the others at the head of a text belongs to the page.
     *
     * @param heads how many heading-like lines there are from this one on
     */
    static boolean isBeforeHeading(String line, int heads) {
        String plain =
                line.toLowerCase(Locale.ROOT).replaceAll("[\\s|>»›•·/]+", " ").strip();
        return NAVIGATION.matcher(plain).matches()
                || (heads > 2 && plain.split(" ").length <= MOST_WORDS_OF_A_RUBRIC && !line.matches(".*[\\d!?].*"));
    }

    /** Whether a line at the end of a text belongs to the page. */
    static boolean isAfterBody(String line) {
        return CLOSING.matcher(line).matches();
    }
}
