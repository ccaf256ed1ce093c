package dev.parallax.report.html;

import com.sun.net.httpserver.HttpExchange;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.report.html.ReviewServer.Meanwhile;
import dev.parallax.store.Decision;
import dev.parallax.store.DecisionLog;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Takes in decisions, for the store or for the time until it is back, and tells every page what others decided. */
final class ReviewDecisions {

    /** Most bytes of one request with decisions. */
    private static final int MOST_BYTES = 1 << 20;

    private final ReviewJournal journal;

    ReviewDecisions(ReviewJournal journal) {
        this.journal = journal;
    }

    /** What was decided after what a page knows: {@code ?after=NUMBER}, from the first when it says none. */
    ReviewAnswer after(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        String number = query == null ? "" : query.replaceFirst("^after=", "");
        return ReviewAnswer.json(journal.after(number.matches("\\d{1,18}") ? Long.parseLong(number) : 0));
    }

    /** Stores the request's decisions at once. */
    ReviewAnswer store(HttpExchange exchange, DecisionLog log, ReviewPages pages) throws IOException {
        return read(exchange, taken -> {
            int fresh = log.record(taken);
            pages.refresh(taken);
            return ReviewAnswer.json("{\"recorded\":" + fresh + "}");
        });
    }

    /** Keeps the request's decisions for when the store is back. */
    ReviewAnswer keep(HttpExchange exchange, Meanwhile meanwhile) throws IOException {
        return read(exchange, taken -> {
            try {
                meanwhile.keep(DecisionsFile.write(taken));
                return ReviewAnswer.text(ReviewAnswer.KEPT, Message.of("report.review.kept"));
            } catch (IOException e) {
                return ReviewAnswer.text(ReviewAnswer.AWAY, Message.of("report.review.not-kept", e.toString()));
            }
        });
    }

    /** Takes in what was read. */
    private interface Taking {
        ReviewAnswer take(List<Decision> decisions);
    }

    private ReviewAnswer read(HttpExchange exchange, Taking taking) throws IOException {
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(MOST_BYTES + 1);
        }
        if (body.length > MOST_BYTES) {
            return ReviewAnswer.text(ReviewAnswer.TOO_LARGE, Message.of("report.review.too-large"));
        }
        try {
            return take(DecisionsFile.read(body, "POST /decisions"), taking);
        } catch (IllegalArgumentException e) {
            return ReviewAnswer.text(ReviewAnswer.BAD_REQUEST, Explained.of(e));
        }
    }

    /** One request after the other: the log takes nothing in that is earlier than what it has. */
    private synchronized ReviewAnswer take(List<Decision> sent, Taking taking) {
        List<Decision> taken = journal.timed(sent);
        ReviewAnswer answer = taking.take(taken);
        if (answer.status() != ReviewAnswer.AWAY) {
            journal.add(taken);
        }
        return answer;
    }
}
