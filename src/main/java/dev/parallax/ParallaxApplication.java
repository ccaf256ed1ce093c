package dev.parallax;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Parallax; the command line is in {@link dev.parallax.job}. */
@SpringBootApplication
public class ParallaxApplication {

    public static void main(String[] args) {
        System.exit(SpringApplication.exit(SpringApplication.run(ParallaxApplication.class, args)));
    }
}
