package dev.parallax.job.file;

import dev.parallax.article.FileNames;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import java.nio.file.Path;
import java.util.List;

/** A job file that cannot be run, with everything that is wrong in it. */
public final class JobFileException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;
    private final transient List<Message> mistakes;

    /** @param mistakes one sentence each: key, value, remedy */
    JobFileException(Path file, List<Message> mistakes) {
        this(explanation(file, mistakes), mistakes);
    }

    private JobFileException(Message explanation, List<Message> mistakes) {
        super(Messages.english(explanation));
        this.explanation = explanation;
        this.mistakes = List.copyOf(mistakes);
    }

    private static Message explanation(Path file, List<Message> mistakes) {
        Message lines = mistakes.stream()
                .reduce((before, next) -> Message.of("command.job.more", before, next))
                .orElseGet(() -> Message.plain(""));
        return Message.of("command.job.mistakes", FileNames.shown(file), mistakes.size(), lines);
    }

    @Override
    public Message explanation() {
        return explanation;
    }

    /** What is wrong, in English. */
    public List<String> mistakes() {
        return mistakes.stream().map(Messages::english).toList();
    }
}
