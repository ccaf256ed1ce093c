package dev.parallax.translation;

import dev.parallax.translation.ReplyText.Word;
import java.util.Arrays;

/**
 * What the words of a reply weigh, in all and segment by segment.
 *
 * @param all of the words
 * @param unanswered those of them that the text does not answer
 * @param added by segment, the words without an answer less those with one
 * @param shared by segment, the words with an answer
 */
record SegmentMasses(double all, double unanswered, double[] added, double[] shared) {

    /** @param answered for each word of the reply whether the text answers it */
    static SegmentMasses of(ReplyText reply, boolean[] answered) {
        double[] added = new double[reply.segments];
        double[] shared = new double[reply.segments];
        double all = 0;
        double unanswered = 0;
        for (int i = 0; i < answered.length; i++) {
            Word word = reply.words.get(i);
            all += word.mass();
            if (answered[i]) {
                added[word.segment()] -= word.mass();
                shared[word.segment()] += word.mass();
            } else {
                added[word.segment()] += word.mass();
                unanswered += word.mass();
            }
        }
        return new SegmentMasses(all, unanswered, added, shared);
    }

    int last() {
        return added.length - 1;
    }

    /** What the segments between the first and the last add at most; 0 where there are none. */
    double mostInside() {
        return Arrays.stream(added, 1, last())
                .map(each -> Math.max(0, each))
                .max()
                .orElse(0);
    }
}
