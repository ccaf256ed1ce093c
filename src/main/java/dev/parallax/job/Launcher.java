package dev.parallax.job;

import dev.parallax.job.command.ParallaxCommand;

/** Where a process of Parallax begins. */
public final class Launcher {

    private Launcher() {}

    /** Does what the arguments say. @return the process's {@linkplain ExitCode exit code} */
    public static int launch(String... arguments) {
        return ParallaxCommand.execute(arguments);
    }
}
