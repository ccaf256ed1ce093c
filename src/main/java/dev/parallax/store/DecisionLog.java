package dev.parallax.store;

import java.util.List;

/** Where reviewers' decisions are kept. Safe for use by several threads. */
public interface DecisionLog {

    /**
     * Takes in decisions, each unless a later one, or the same, on its subject is there.
     *
     * @return how many were new
     */
    int record(List<Decision> decisions);

    /** The decisions that count: of each subject the latest, unless that takes an earlier one back; by subject. */
    List<Decision> inForce();

    /** How often the dismissal of a word was taken back, over all nights: it never goes down. */
    int wordsTakenBack();
}
