package dev.parallax.article.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's name, class, id and role tell of its part in the page. */
final class Hints {

    private static final Set<String> FURNITURE_ELEMENTS = Set.of(
            "nav",
            "aside",
            "footer",
            "header",
            "figure",
            "figcaption",
            "form",
            "menu",
            "fieldset",
            "address",
            "label",
            "dialog");

    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist");

    /** Words of class names and ids, parted at hyphens, underscores and capitals. */
    private static final Pattern FURNITURE_WORDS = Pattern.compile(
            "^widgets?(?=[ _-]|$)|(?:^|[ _-])(?:comments?|commentlist|disqus|respond|reply|replies|related|relate|recommend(?:ed|ations?)?|recirc(?:ulation)?|promos?|promoted|"
                    + "newsletters?|subscribe|subscription|subscriptions|signup|sign-up|share|shares|sharing|sharebar|sharethis|addthis|addtoany|social|socials|"
                    + "sidebar|side-bar|rail|widget-?area|nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs|footer|foot|masthead|topbar|toolbar|"
                    + "byline|bylines|author|authors|author-?bio|bio|tags?|taglist|topics?|captions?|credits?|copyright|gallery|galleries|slideshow|carousel|slider|"
                    + "adverts?|advertisement|advertising|ad|ads|adsense|adslot|sponsor(?:ed|s)?|outbrain|taboola|popup|pop-up|modal|overlay|cookies?|consent|gdpr|"
                    + "teasers?|trending|popular|most-?read|most-?viewed|more-?stories|read-?more|readmore|see-?also|also-?read|poll|rating|ratings|login|register|"
                    + "pagination|pager|paging|timestamp|dateline-?time|pubdate|kicker|eyebrow|skip|print|infobox|pull-?quote|pullquotes?|tooltip|ticker|"
                    + "donate|donation|contribute|affiliate|shop|store-?locator|banner|banners|partners?|miniature|playlist|jp-relatedposts|sharedaddy|hidden-print|noprint|no-print|"
                    + "embed-?caption|media-?caption|wp-caption-text|toc|metadata|meta|post-meta|entry-meta|cat-links|tag-links|feedback|survey|paywall-?promo|reading-?time)(?=[ _-]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Names that tell what a box has or is filed under, not what it is. */
    private static final Pattern MODIFIER = Pattern.compile(
            "(?:has|with|without|is|no|not|js|tag|category|status|type|format|single|postid|post-\\d|theme)[-_]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Pattern DISPLAY_NONE =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Hints() {}

    /** Attributes in which page builders name their parts. */
    private static final List<String> NAMING_ATTRIBUTES =
            List.of("data-component", "data-testid", "data-type", "data-module", "data-block-type");

    private static final Pattern SURELY_FURNITURE = Pattern.compile(
            "(?:^|[ _-])(?:nav|navbar|navigation|footer|comments?|disqus|cookies?|consent|gdpr|copyright|taboola|outbrain)(?=[ _-]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BODY_WORDS = Pattern.compile(
            "(?:article|story|post|entry|news|publication|content|text|node|material)[_-]{0,2}(?:body|text|content|copy|fulltext|main|detail|inner)(?=[ _-]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Whether an element is named as the article's body, as most sites do in one way or another. */
    static boolean isBody(Element element) {
        return element.normalName().equals("article")
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
                || BODY_WORDS.matcher(element.className() + " " + element.id()).find();
    }

    /** Whether an element is one that never holds the article, whatever its share of the page's text. */
    static boolean isSurelyFurniture(Element element) {
        return element.normalName().equals("nav")
                || element.normalName().equals("footer")
                || says(SURELY_FURNITURE, element.className())
                || says(SURELY_FURNITURE, element.id());
    }

    /** Whether an element is, by all it says of itself, furniture. */
    static boolean isFurniture(Element element) {
        return FURNITURE_ELEMENTS.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"))
                || saysFurniture(element.className())
                || saysFurniture(element.id())
                || NAMING_ATTRIBUTES.stream().anyMatch(name -> saysFurniture(element.attr(name)));
    }

    private static boolean saysFurniture(String names) {
        return says(FURNITURE_WORDS, names);
    }

    /** Whether one of the names, which spaces part, has such a word. */
    private static boolean says(Pattern words, String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split("\\s+")) {
            if (!MODIFIER.matcher(name).lookingAt()
                    && words.matcher(CAMEL.matcher(name).replaceAll("-")).find()) {
                return true;
            }
        }
        return false;
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && DISPLAY_NONE.matcher(element.attr("style")).find();
    }

    /** Labels that are read aloud and not shown. */
    static boolean isForScreenReaders(Element element) {
        String names = element.className();
        return names.contains("sr-only")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden")
                || names.contains("screen-reader")
                || names.contains("skip-link");
    }
}
