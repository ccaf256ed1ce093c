package dev.parallax.report.json;

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

    static JsonMending of(Mending mending) {
        return new JsonMending(
                mending.row().stored().finding().fingerprint(),
                mending.row().story(),
                mending.source(),
                mending.location(),
                mending.place(),
                mending.stands(),
                mending.should(),
                mending.outcome(),
                mending.row().stored().nights(),
                mending.row().author(),
                mending.row().decided(),
                mending.row().reason());
    }
}
