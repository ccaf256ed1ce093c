package dev.parallax.report.json;

import dev.parallax.message.Messages;
import dev.parallax.report.Mending;

/** What a reviewer accepted, in the document; the finding itself is in its story. */
record JsonMending(
        String fingerprint,
        String story,
        String source,
        String location,
        String place,
        String stands,
        String should,
        String outcome,
        int nights,
        String author,
        String decided,
        String reason) {

    static JsonMending of(Mending mending, Messages words) {
        return new JsonMending(
                mending.row().stored().finding().fingerprint(),
                mending.row().story(),
                mending.source(),
                mending.location(),
                words.text(mending.place()),
                mending.stands(),
                mending.should(),
                words.text(mending.outcome()),
                mending.row().stored().nights(),
                mending.row().author(),
                mending.row().decided(),
                mending.row().reason());
    }
}
