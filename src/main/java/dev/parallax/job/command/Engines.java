package dev.parallax.job.command;

import dev.parallax.job.stage.Stages;
import dev.parallax.translation.Translator;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.model.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The engines that a command line names, open together. */
final class Engines implements AutoCloseable {

    private final List<String> names;
    private final List<Translator> translators = new ArrayList<>();

    /** Opens each; when one cannot be opened, those before it are closed. */
    Engines(List<EngineOptions> options, Stages stages) {
        Models models = Models.of(Environment.system());
        List<EngineOptions.Asked> asked =
                options.stream().flatMap(option -> option.asked(models)).toList();
        names = asked.stream().map(EngineOptions.Asked::name).toList();
        try {
            asked.forEach(engine -> translators.add(stages.translator(engine.settings())));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    int size() {
        return translators.size();
    }

    List<String> names() {
        return names;
    }

    Translator translator(int number) {
        return translators.get(number);
    }

    Stream<Translator> translators() {
        return translators.stream();
    }

    @Override
    public void close() {
        translators.forEach(Translator::close);
    }
}
