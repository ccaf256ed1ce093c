package dev.parallax.translation;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.TextSpan;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts after a full stop, question or exclamation mark and white space: enough for tests. */
public final class SimpleSplitter implements SegmentSplitter {

    private static final Pattern SEGMENT = Pattern.compile("\\S(?:.*?[.!?](?=\\s|$)|.*\\S|)", Pattern.DOTALL);

    @Override
    public List<TextSpan> split(String text, String language) {
        return SEGMENT.matcher(text)
                .results()
                .map(match -> new TextSpan(match.start(), match.end()))
                .toList();
    }
}
