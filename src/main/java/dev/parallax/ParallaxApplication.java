package dev.parallax;

import dev.parallax.job.Launcher;
import org.springframework.modulith.Modulithic;

/** Starts Parallax. The command line says what to do; Spring Boot is started for the commands that need a store. */
@Modulithic(systemName = "Parallax")
public final class ParallaxApplication {

    private ParallaxApplication() {}

    public static void main(String[] args) {
        Launcher.prepare();
        System.exit(Launcher.launch(args));
    }
}
