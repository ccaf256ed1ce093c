package dev.parallax.report.html;

import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.store.RunSummary;

/**
 * What every page of a report has around its content.
 *
 * @param page its address, from the folder of its language
 * @param token what the review server asks for with every decision; empty in a report on disk
 */
record Shell(String title, Tongue tongue, String page, RunSummary run, String token) {

    Words words() {
        return tongue.words();
    }

    /** The way to the report's folder, as in {@code ../}; empty on the index. */
    String root() {
        return tongue.root(page);
    }

    /** The way to the first page in this language. */
    String home() {
        return Tongue.up(page);
    }

    /** This page, seen from the report's folder. */
    String address() {
        return tongue.folder() + page;
    }

    /** The same page in the other language. */
    String otherPage() {
        return root() + tongue.otherFolder() + page;
    }

    /** What the switch to it says, in that language. */
    String otherName() {
        return Messages.in(tongue.other()).text("report.page.own-name");
    }

    UiLanguage other() {
        return tongue.other();
    }
}
