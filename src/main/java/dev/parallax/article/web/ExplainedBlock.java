package dev.parallax.article.web;

import dev.parallax.message.Message;
import java.util.List;

/**
 * A run of text of a page, and why it is part of the article or not.
 *
 * @param probability that it is, taken by itself, from 0 to 1
 * @param reasons what decided most, in plain words
 */
public record ExplainedBlock(String text, boolean kept, double probability, List<Message> reasons) {

    private static final int MOST_REASONS = 3;

    public ExplainedBlock {
        reasons = List.copyOf(reasons);
    }

    static ExplainedBlock of(JudgedBlock judged, PageModel model) {
        double probability = 1 / (1 + Math.exp(-judged.logOdds()));
        boolean alone = judged.logOdds() > 0;
        List<Message> reasons;
        if (judged.isTitle()) {
            reasons = List.of(Message.of("reading.explain.title"));
        } else if (alone != judged.kept()) {
            reasons = List.of(
                    judged.kept()
                            ? Message.of("reading.explain.among-kept")
                            : Message.of("reading.explain.among-dropped"));
        } else {
            reasons = model.blocks().reasons(judged.features(), judged.kept(), MOST_REASONS).stream()
                    .map(feature -> reason(feature, judged.block().box(), model))
                    .toList();
        }
        return new ExplainedBlock(judged.block().text(), judged.kept(), probability, reasons);
    }

    private static Message reason(Feature feature, Box box, PageModel model) {
        return switch (feature) {
            case NAMES -> named(feature, box, model);
            case NAMES_OUTER -> named(feature, box.outer(), model);
            case NAMES_OUTER_2 -> named(feature, box.outer().outer(), model);
            case NAMES_OUTER_3 -> named(feature, box.outer().outer().outer(), model);
            case NAMES_LEAST -> named(feature, extreme(box, -1), model);
            case NAMES_MOST -> named(feature, extreme(box, 1), model);
            default -> feature.label();
        };
    }

    private static Message named(Feature feature, Box box, PageModel model) {
        List<String> names = ElementNames.of(box.element()).stream()
                .filter(name -> model.names().containsKey(name))
                .toList();
        return names.isEmpty()
                ? feature.label()
                : Message.of("reading.explain.names", feature.label(), String.join(", ", names));
    }

    /** The box on the way to the root whose names tell most in one direction. */
    private static Box extreme(Box box, int sign) {
        Box most = box;
        for (Box at = box; at != at.outer(); at = at.outer()) {
            most = sign * at.evidence() > sign * most.evidence() ? at : most;
        }
        return most;
    }
}
