package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the wording of a run of text tells: whether it is prose, or one of the labels that pages print around articles. */
final class Wording {

    private static final int LONGEST_LABEL = 160;

    private static final Pattern ENDS_LIKE_PROSE = Pattern.compile("[.…!?:;][\"'”’»)\\]]*$");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    /** A line break after a whole sentence, before a new one. */
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=[.…!?][\"'”’»)]?)\\s*\\n\\s*(?=[\\p{Lu}\"“«—–-])");

    private static final Pattern LABEL = Pattern.compile(
            "[(\\[]?(?:(?:advertisement|sponsored|promoted)\\b.*"
                    + "|(?:read|see|watch|listen|learn|find out|check out|click)(?: (?:more|also|next|here|this|now))?(?: on| at| about)?\\s?[:>»|…].*"
                    + "|(?:also read|read also|see also|don'?t miss|related|more on|more from|you may also like|recommended|trending|most read|most popular)\\b.{0,100}"
                    + "|(?:share|tweet|pin|email|e-mail|print|comment|comments|like|follow|subscribe|sign up|sign in|log in|register|download|loading|copy link|copied)(?: .{0,60})?"
                    + "|(?:follow|like|join) (?:us|me|@).*"
                    + "|.{0,40}\\b(?:newsletter|whatsapp|telegram channel|push notifications)\\b.{0,100}"
                    + "|(?:photo|image|picture|credit|source|video|illustration|file photo|getty|reuters|ap photo|afp)s?\\s?[:/©(].*"
                    + "|(?:©|\\(c\\)|copyright)\\b?.*|.{0,60}all rights reserved.{0,60}"
                    + "|(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|section|labels|posted in)\\s?:?.{0,90}"
                    + "|(?:published|updated|last updated|posted|first published|modified|created)\\b.{0,70}"
                    + "|(?:leave a (?:reply|comment)|post a comment|view comments|join the conversation|report (?:a typo|an error|this)).*"
                    + "|(?:image|photo|picture|slide|фото|кадр) \\d+ (?:of|/|из) \\d+"
                    + "|.{0,60}(?:browser (?:does not|doesn['’]t) support|enable javascript|(?:video|audio) (?:has |could )?(?:failed to|not be) (?:load|play)|affiliate (?:and/or referral )?links?\\b|браузер не поддерживает|включите javascript).{0,80}"
                    + "|\\d+ (?:comments?|shares?|views?|likes?|min read|minutes? read|photos?)\\b.{0,30}"
                    + "|(?:by|written by|reporting by|author)\\s?:?\\s\\p{Lu}[^.!?]{1,70}"
                    + "|(?:читайте|читать|смотрите|см\\.|слушайте)(?: (?:также|ещё|еще|далее|по теме|полностью|подробнее))?\\s?[:>»|…-].*"
                    + "|(?:читайте также|по теме|материалы по теме|другие новости|подробнее|рекомендуем|популярное|главное|реклама|новости партн[её]ров)\\b.{0,100}"
                    + "|(?:поделиться|подписаться|подписывайтесь|подпишитесь|распечатать|комментарии|комментировать|войти|оцените|нравится)\\b.{0,100}"
                    + "|(?:фото|видео|иллюстрация|источник|источник фото|автор|текст|теги|метки|рубрика|темы?|ключевые слова|опубликовано|обновлено|просмотров)\\s?[:/©(].*"
                    + "|.{0,60}(?:все права защищены|нашли (?:ошибку|опечатку)|ctrl\\s?\\+\\s?enter|яндекс\\.?(?:дзен|новост)).{0,100})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What dates and times are made of beside figures, in English and Russian; months and weekdays by their beginning. */
    private static final Pattern MOMENT_WORD = Pattern.compile(
            "(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}|may|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}"
                    + "|(?:янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,5}|мая|понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье"
                    + "|am|pm|[ap]|m|at|on|st|nd|rd|th|ago|today|yesterday|hours?|minutes?|days?|weeks?|months?|updated|published|posted|last|date|time"
                    + "|utc|gmt|[ecmpb]s?t|[ecmp]dt|msk|мск|t|z|в|г|года|год|сегодня|вчера|назад|час\\p{L}{0,2}|минут\\p{L}?|дн[яей]+|обновлено|опубликовано|от",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");

    /** Notices of law and custom, as long as prose. */
    private static final Pattern NOTICE = Pattern.compile(
            "\\b(?:(?:uses?|use of|accept|our|allow|set) cookies?|cookie (?:policy|settings|preferences)|privacy policy|terms (?:of (?:use|service)|and conditions)"
                    + "|all rights reserved|may not be (?:published|reproduced|broadcast)|reproduction (?:of|in whole)|without (?:prior |express )?(?:written )?(?:permission|consent)"
                    + "|download (?:the|our) [\\w ]{0,30}apps?|(?:sign up|subscribe) (?:for|to) (?:our|the)|follow us on|join our"
                    + "|подпи(?:сывайтесь|шитесь) на наш|читайте нас в|присоединяйтесь к нашему|скачайте наше приложение"
                    + "|commenting rules|your email address will not|this site is protected by"
                    + "|файлы cookie|cookie-файл|использовани[ея] (?:любых )?материалов|перепечатк|при (?:цитировании|копировании|использовании)|гиперссылк"
                    + "|не нес[её]т ответственности|все права защищены|политик[аиуой]+ конфиденциальности|правила комментирования|свидетельство о регистрации|публикуются на правах рекламы)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Wording() {}

    /** Whether a run of text at an article's end is a notice of its site. */
    static boolean isNotice(String text) {
        return text.length() <= 700 && NOTICE.matcher(text).find();
    }

    static boolean endsLikeProse(String text) {
        return ENDS_LIKE_PROSE.matcher(text).find();
    }

    /** Whether a run of text is one of the labels around an article, in English or Russian. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && LABEL.matcher(text).matches();
    }

    /** Whether a short run of text is hardly more than a date or a time. */
    static boolean isMoment(String text) {
        return text.length() <= 60
                && text.chars().anyMatch(Character::isDigit)
                && Arrays.stream(NOT_A_WORD.split(text))
                        .allMatch(word ->
                                word.isEmpty() || MOMENT_WORD.matcher(word).matches());
    }

    /** Text parted at blank lines, and at line breaks between sentences. White space becomes single spaces. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        if (text.indexOf('\n') < 0) {
            add(paragraphs, text);
            return paragraphs;
        }
        for (String part : BLANK_LINE.split(text)) {
            for (String sentences : SENTENCE_BREAK.split(part)) {
                add(paragraphs, sentences);
            }
        }
        return paragraphs;
    }

    private static void add(List<String> paragraphs, String text) {
        String plain = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        if (!plain.isEmpty()) {
            paragraphs.add(plain);
        }
    }
}
