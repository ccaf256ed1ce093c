package dev.parallax.article.web;

import dev.parallax.message.Message;
import java.util.Locale;

/** What is known of a run of text when the model judges it; each has a name in the model's resource and in reasons. */
enum Feature {
    // The text itself
    LETTERS("length"),
    WORDS("words"),
    WORD_LENGTH("length of words"),
    LINKED("share of links"),
    STRONG("share of bold and italics"),
    ENDING("how it ends"),
    SENTENCE_ENDS("ends of sentences"),
    COMMAS("commas"),
    CAPITALS("words with a capital letter"),
    UPPER("capital letters"),
    DIGITS("figures"),
    NUMBERS("share of numbers among its words"),
    QUOTES("quotation marks"),
    SIGNS("signs of menus and labels"),
    OPENING("how it begins"),
    REPEATED("how often the page has it"),
    // Its mark-up
    KIND("kind of mark-up"),
    RANK("rank as a heading"),
    NAMES("names of its element"),
    NAMES_OUTER("names of the element around it"),
    NAMES_OUTER_2("names two elements up"),
    NAMES_OUTER_3("names three elements up"),
    NAMES_SUM("names of all elements around it"),
    NAMES_LEAST("least article-like name around it"),
    NAMES_MOST("most article-like name around it"),
    DEPTH("depth"),
    // Those of its own make
    SAME_MAKE("how many are marked up alike"),
    SAME_MAKE_LETTERS("share of the page's text marked up alike"),
    SAME_MAKE_LINKED("links in what is marked up alike"),
    SAME_MAKE_LENGTH("length of what is marked up alike"),
    // The boxes around it
    BOX_LETTERS("length of its box"),
    BOX_LINKED("links in its box"),
    BOX_BLOCKS("runs of text in its box"),
    OUTER_SHARE("outer box: share of the page's prose"),
    OUTER_LINKED("outer box: links"),
    OUTER_PROSE("outer box: share of prose"),
    OUTER_BLOCKS("outer box: runs of text"),
    OUTER_2_SHARE("second outer box: share of the page's prose"),
    OUTER_2_LINKED("second outer box: links"),
    OUTER_2_PROSE("second outer box: share of prose"),
    OUTER_WORTH("outer box: worth beside the main box"),
    OUTER_2_WORTH("second outer box: worth beside the main box"),
    // The box with the most prose and the least else
    BEST_DEPTH("levels below the main box"),
    BEST_PLACE("place in the main box"),
    BEST_FROM_START("runs of text since the main box began"),
    BEST_TO_END("runs of text until the main box ends"),
    BEST_SHARE("main box's share of the page's prose"),
    COMMON_DEPTH("nearness to the densest text"),
    // Its place
    PAGE_PLACE("place on the page"),
    PROSE_BEFORE("prose before it"),
    PROSE_AFTER("prose after it"),
    SINCE_PROSE("runs of text since the last prose"),
    UNTIL_PROSE("runs of text until the next prose"),
    SINCE_TITLE("runs of text since the title"),
    // Its neighbours
    BEFORE_LETTERS("length of the one before"),
    BEFORE_LINKED("links in the one before"),
    BEFORE_ENDING("how the one before ends"),
    BEFORE_NAMES("names around the one before"),
    BEFORE_SAME("whether the one before is marked up alike"),
    BEFORE_KIND("kind of the one before"),
    BEFORE_2_LETTERS("length of the second before"),
    BEFORE_2_LINKED("links in the second before"),
    AFTER_LETTERS("length of the next"),
    AFTER_LINKED("links in the next"),
    AFTER_ENDING("how the next ends"),
    AFTER_NAMES("names around the next"),
    AFTER_SAME("whether the next is marked up alike"),
    AFTER_KIND("kind of the next"),
    AFTER_2_LETTERS("length of the second next"),
    AFTER_2_LINKED("links in the second next"),
    AROUND_LETTERS("length of those around"),
    AROUND_LINKED("links in those around"),
    // What the page says of its article
    IN_TITLE("words of the title in it"),
    IN_DESCRIPTION("words of the description in it"),
    IS_TITLE("whether it is the title"),
    IS_DESCRIPTION("whether it begins as the description does"),
    IN_BODY("whether the described body has it"),
    TOPIC("words that the main box has as well"),
    PRINTED_TWICE("whether the main box's prose has it as well");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    /** In plain words, as the model's resource has it. */
    String title() {
        return title;
    }

    /** The same in any interface language, as a reason has it. */
    Message label() {
        return Message.of("reading.feature." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
