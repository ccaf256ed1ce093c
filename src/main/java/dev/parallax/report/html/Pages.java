package dev.parallax.report.html;

import dev.parallax.store.Decision;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts models into templates. Safe for use by several threads. */
@SuppressWarnings("NullAway") // Generated templates take null for "no interceptor", and are not annotated.
final class Pages {

    private Pages() {}

    /** The keys of the pairs that a reviewer took apart, among decisions in force. */
    static Set<String> apart(List<Decision> inForce) {
        return inForce.stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.DISMISSED)
                .map(Decision::subject)
                .filter(Decision.SameStory.class::isInstance)
                .map(Decision.Subject::key)
                .collect(Collectors.toSet());
    }

    /** @param apart the keys of pairs that a reviewer took apart */
    static void story(StoryRecord story, RunSummary run, String token, Set<String> apart, Tongue tongue, Writer out) {
        JtestoryGenerated.render(output(out), null, StoryPages.page(story, run, token, apart, tongue));
    }

    static void index(IndexPages index, RunReader store, RunSummary run, String token, Tongue tongue, Writer out) {
        JteindexGenerated.render(output(out), null, index.page(store, run, token, tongue));
    }

    static void dismissals(IndexPages index, RunReader store, RunSummary run, String token, Tongue tongue, Writer out) {
        JtedismissalsGenerated.render(output(out), null, index.dismissals(store, run, token, tongue));
    }

    static void alignment(AlignmentPage page, Words words, Writer out) {
        JtealignmentGenerated.render(output(out), null, page, words);
    }

    private static OwaspHtmlTemplateOutput output(Writer out) {
        return new OwaspHtmlTemplateOutput(new WriterOutput(out));
    }
}
