package dev.parallax.report.html;

import dev.parallax.message.Message;
import dev.parallax.message.UiLanguage;
import dev.parallax.store.Decision;
import dev.parallax.store.DecisionLog;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One run's pages, written from the store when they are asked for. Safe for use by several threads. */
final class ReviewPages {

    private static final Pattern SHARD = Pattern.compile("/list/(\\d{1,6})\\.js");

    private static final Pattern TEXT = Pattern.compile("/text/(\\d{1,6})\\.js");

    private static final Pattern STORY = Pattern.compile("/stories/([^/]+)\\.html");

    private final RunReader store;
    private final DecisionLog decisions;
    private final long run;
    private final List<Tongue> tongues;
    private @Nullable IndexPages index;

    ReviewPages(RunReader store, DecisionLog decisions, long run, UiLanguage main) {
        this.tongues = Tongue.all(main);
        this.store = store;
        this.decisions = decisions;
        this.run = run;
    }

    /** @param token what the page is to send with its decisions */
    ReviewAnswer answer(String path, String token) {
        Tongue main = tongues.get(0);
        return tongues.stream()
                .filter(tongue -> tongue != main && path.startsWith("/" + tongue.folder()))
                .findFirst()
                .map(tongue -> answer(path.substring(tongue.folder().length()), token, tongue))
                .orElseGet(() -> answer(path, token, main));
    }

    private ReviewAnswer answer(String path, String token, Tongue tongue) {
        return switch (path) {
            case "/", "/index.html" -> ReviewAnswer.html(writeIndex(token, tongue));
            case "/dismissals.html" -> ReviewAnswer.html(writeDismissals(token, tongue));
            case "/reach.js" -> ReviewAnswer.script(reach());
            case "/order.js" -> ReviewAnswer.script(order());
            default -> part(path, token, tongue);
        };
    }

    private ReviewAnswer part(String path, String token, Tongue tongue) {
        Matcher shard = SHARD.matcher(path);
        if (shard.matches()) {
            return shard(Integer.parseInt(shard.group(1)));
        }
        Matcher text = TEXT.matcher(path);
        if (text.matches()) {
            return texts(Integer.parseInt(text.group(1)));
        }
        Matcher story = STORY.matcher(path);
        return story.matches() ? story(story.group(1), token, tongue) : ReviewAnswer.nothingHere();
    }

    private ReviewAnswer shard(int number) {
        List<String> shards = shards();
        return number < shards.size() ? ReviewAnswer.script(shards.get(number)) : ReviewAnswer.nothingHere();
    }

    /** What the search finds in some of the stories. */
    private ReviewAnswer texts(int number) {
        List<String> keys = store.stories(run);
        int from = number * SearchTexts.AT_ONCE;
        return from < keys.size()
                ? ReviewAnswer.script(SearchTexts.script(store.stories(
                        run, keys.subList(from, Math.min(from + SearchTexts.AT_ONCE, keys.size())))))
                : ReviewAnswer.nothingHere();
    }

    private ReviewAnswer story(String key, String token, Tongue tongue) {
        StoryRecord story;
        try {
            story = store.story(run, key);
        } catch (IllegalArgumentException e) {
            return ReviewAnswer.text(ReviewAnswer.NOT_FOUND, Message.of("report.review.no-story"));
        }
        Set<String> apart = Pages.apart(decisions.inForce());
        StringWriter out = new StringWriter();
        Pages.story(story, store.summary(run), token, apart, tongue, out);
        return ReviewAnswer.html(out.toString());
    }

    private synchronized String writeIndex(String token, Tongue tongue) {
        StringWriter out = new StringWriter();
        Pages.index(index(), store, store.summary(run), token, tongue, out);
        return out.toString();
    }

    private synchronized String writeDismissals(String token, Tongue tongue) {
        StringWriter out = new StringWriter();
        Pages.dismissals(index(), store, store.summary(run), token, tongue, out);
        return out.toString();
    }

    private synchronized String reach() {
        return index().reach();
    }

    private synchronized String order() {
        return StoryOrder.script(run, index().order(), "", Set.of());
    }

    private synchronized List<String> shards() {
        return index().shards();
    }

    private synchronized IndexPages index() {
        if (index == null) {
            index = new IndexPages();
            store.eachStory(run, index::add);
        }
        return index;
    }

    /** Reads again what the decisions touch: one story for one finding, else all when the index is next asked for. */
    synchronized void refresh(List<Decision> taken) {
        if (index == null) {
            return;
        }
        for (Decision decision : taken) {
            if (decision.subject() instanceof Decision.OneFinding finding) {
                index.keysWith(finding.fingerprint()).forEach(key -> index.add(store.story(run, key)));
            } else if (!(decision.subject() instanceof Decision.SameStory)) {
                index = null;
                return;
            }
        }
    }
}
