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

    /** A widget's own name begins so; {@code article-widget} may well hold the article. */
    private static final Vocabulary FURNITURE_WORDS = Vocabulary.of("widget widgets", """
            comment comments commentlist disqus respond reply replies related relate relatedposts
            recommend recommended recommendation recommendations recirc recirculation promo promos promoted
            newsletter newsletters subscribe subscription subscriptions signup share shares sharing sharebar sharethis
            addthis addtoany social socials sidebar rail widgetarea nav navbar navigation menu submenu
            breadcrumb breadcrumbs crumb crumbs footer foot masthead topbar toolbar byline bylines author authors authorbio
            bio tag tags taglist topic topics caption captions credit credits copyright gallery galleries slideshow carousel
            slider advert adverts advertisement advertising ad ads adsense adslot sponsor sponsored sponsors outbrain
            taboola popup modal overlay cookie cookies consent gdpr teaser teasers trending popular mostread mostviewed
            morestories readmore seealso alsoread poll rating ratings login register pagination pager paging timestamp
            datelinetime pubdate kicker eyebrow skip print infobox pullquote pullquotes tooltip ticker donate donation
            contribute affiliate shop storelocator banner banners partner partners miniature playlist sharedaddy noprint
            embedcaption mediacaption toc metadata meta catlinks feedback survey paywallpromo readingtime""");

    private static final Vocabulary SURELY_FURNITURE_WORDS = Vocabulary.of(
            "",
            "nav navbar navigation footer comment comments disqus cookie cookies consent gdpr copyright taboola outbrain");

    /** Attributes in which page builders name their parts. */
    private static final List<String> NAMING_ATTRIBUTES =
            List.of("data-component", "data-testid", "data-type", "data-module", "data-block-type");

    private static final Pattern BODY_WORDS = Pattern.compile(
            "(?:article|story|post|entry|news|publication|content|text|node|material)[_-]{0,2}(?:body|text|content|copy|fulltext|main|detail|inner)(?=[ _-]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DISPLAY_NONE =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Hints() {}

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
                || SURELY_FURNITURE_WORDS.isIn(element.className())
                || SURELY_FURNITURE_WORDS.isIn(element.id());
    }

    /** Whether an element is, by all it says of itself, furniture. */
    static boolean isFurniture(Element element) {
        return FURNITURE_ELEMENTS.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"))
                || FURNITURE_WORDS.isIn(element.className())
                || FURNITURE_WORDS.isIn(element.id())
                || NAMING_ATTRIBUTES.stream().anyMatch(name -> FURNITURE_WORDS.isIn(element.attr(name)));
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
