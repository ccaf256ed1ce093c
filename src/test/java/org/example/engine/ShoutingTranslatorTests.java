package org.example.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorContract;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.Translators;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The engine keeps the contract, and a jar with nothing but the engine makes it one that a job may name. */
class ShoutingTranslatorTests extends TranslatorContract {

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    @Override
    protected Translator createTranslator() {
        return new ShoutingTranslator(1);
    }

    @Test
    void isThereWhenItsJarIs(@TempDir Path folder) throws Exception {
        URL[] jar = {jar(folder).toUri().toURL()};
        try (URLClassLoader jarAlone = new URLClassLoader(jar, null);
                URLClassLoader application = new URLClassLoader(jar, new WithoutTheEngine())) {
            Class<?>[] configurations =
                    ImportCandidates.load(AutoConfiguration.class, jarAlone).getCandidates().stream()
                            .map(name -> load(application, name))
                            .toArray(Class<?>[]::new);

            try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
                context.setClassLoader(application);
                context.register(configurations);
                context.refresh();
                Translators translators = new Translators(
                        context.getBeansOfType(TranslatorFactory.class).values());
                assertThat(translators.ids()).containsExactly("shouting");
                try (Translator translator =
                        translators.create(TranslatorSettings.of("shouting").withOption("volume", "3"))) {
                    assertThat(translator.getClass().getClassLoader()).isSameAs(application);
                    assertThat(translator.translate(
                                    new TranslationRequest(new LanguagePair("ru", "en"), List.of("тихо"))))
                            .containsExactly(new TranslationResult.Translated("ТИХО!!!", 1, List.of()));
                }
            }
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("shouting-engine.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, IMPORTS, "/example-engine/" + IMPORTS);
            for (String type : List.of(
                    "ShoutingTranslator", "ShoutingAutoConfiguration", "ShoutingAutoConfiguration$1", "package-info")) {
                String path = "org/example/engine/" + type + ".class";
                add(out, path, "/" + path);
            }
        }
        return jar;
    }

    private static void add(JarOutputStream out, String name, String resource) throws IOException {
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = Objects.requireNonNull(ShoutingTranslatorTests.class.getResourceAsStream(resource))) {
            in.transferTo(out);
        }
        out.closeEntry();
    }

    /** The tests' class path has the engine's classes too; the application's must find them in the jar alone. */
    private static final class WithoutTheEngine extends ClassLoader {

        WithoutTheEngine() {
            super(ShoutingTranslatorTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.example.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
