package dev.parallax.job.night;

/** The steps of a night, in the order of the flow. */
enum NightStep {
    EXTRACT("extractArticles"),
    STORE("storeArticles"),
    TRANSLATE("translateParagraphs"),
    MATCH("matchStories"),
    ALIGN("alignStories"),
    CHECK("checkStories"),
    CANARY("checkCanary"),
    REPORT("writeReport");

    private final String stepName;

    NightStep(String stepName) {
        this.stepName = stepName;
    }

    String stepName() {
        return stepName;
    }

    /** @throws IllegalArgumentException when no step has that name */
    static NightStep of(String stepName) {
        for (NightStep step : values()) {
            if (step.stepName.equals(stepName)) {
                return step;
            }
        }
        throw new IllegalArgumentException("No step is called " + stepName);
    }
}
