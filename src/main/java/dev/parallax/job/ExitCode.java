package dev.parallax.job;

/** What the process tells its caller. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Wrong options, or a job file with mistakes. */
    public static final int USAGE = 2;
    /** The night ended, and something was quarantined or left untranslated; or it was asked to stop. */
    public static final int PARTIAL = 3;

    public static final int FAILED = 4;
    /** Another run holds the store. */
    public static final int BUSY = 5;
    /** There are new findings; only with {@code --fail-on=new-findings}. */
    public static final int NEW_FINDINGS = 10;

    private ExitCode() {}
}
