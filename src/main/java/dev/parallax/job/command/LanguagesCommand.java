package dev.parallax.job.command;

import dev.parallax.message.Messages;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "languages",
        description = "Says what is known of which language: what is read, compared and checked in it.")
final class LanguagesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Messages words = Output.words(spec);
        Output.print(spec, LanguageTable.text(words) + "\n" + LanguageTable.dictionaries(words));
        return 0;
    }
}
