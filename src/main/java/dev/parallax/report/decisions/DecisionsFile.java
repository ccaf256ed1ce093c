package dev.parallax.report.decisions;

import dev.parallax.message.Message;
import dev.parallax.store.Decision;
import dev.parallax.store.Decision.Subject;
import dev.parallax.store.Decision.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes {@code decisions.json}, as a report's pages save it. */
public final class DecisionsFile {

    /** No reviewer's file comes near it; a bigger one is something else. */
    private static final long MOST_BYTES = 64L << 20;

    private static final String FORMAT = "parallax-decisions/1";

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private static final JsonMapper JSON = JsonMapper.shared();

    private DecisionsFile() {}

    /**
     * The decisions in the file, in its order.
     *
     * @throws RefusedDecisions when it holds anything else; it tells what and where
     * @throws IOException when it cannot be read
     */
    public static List<Decision> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) { // a pipe would be waited for, a device read without end
            throw new RefusedDecisions(Message.of("night.decisions.no-regular-file", file.toString()), null);
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new RefusedDecisions(Message.of("night.decisions.large", file.toString(), MOST_BYTES >> 20), null);
        }
        return read(Files.readAllBytes(file), file.toString());
    }

    /**
     * The decisions in a document.
     *
     * @param name what to call it in a message
     */
    public static List<Decision> read(byte[] json, String name) {
        JsonNode document;
        try {
            document = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new RefusedDecisions(
                    Message.of("night.decisions.no-json", name, String.valueOf(e.getOriginalMessage())), e);
        }
        JsonNode list = document.path("decisions");
        if (!list.isArray() || (document.has("format") && !FORMAT.equals(text(document, "format")))) {
            throw new RefusedDecisions(Message.of("night.decisions.other", name, FORMAT), null);
        }
        List<Decision> decisions = new ArrayList<>();
        for (JsonNode node : list) {
            Message where = Message.of("night.decisions.where", name, decisions.size() + 1);
            decisions.add(new Decision(
                    subject(node, where),
                    verdict(node, where),
                    text(node, "reason"),
                    text(node, "author"),
                    decided(node, where)));
        }
        return decisions;
    }

    /** A file of these decisions, which {@link #read} takes back. */
    public static byte[] write(List<Decision> decisions) {
        ObjectNode document = JSON.createObjectNode().put("format", FORMAT);
        ArrayNode list = document.putArray("decisions");
        decisions.forEach(decision -> list.add(json(decision)));
        return JSON.writeValueAsBytes(document);
    }

    /** One decision, as the file has it. */
    public static ObjectNode json(Decision decision) {
        ObjectNode node = JSON.createObjectNode();
        Subject subject = decision.subject();
        if (subject instanceof Decision.OneFinding finding) {
            node.put("subject", "finding").put("fingerprint", finding.fingerprint());
        } else if (subject instanceof Decision.Word word) {
            node.put("subject", "word").put("language", word.language()).put("word", word.word());
            if (!word.rule().isEmpty()) {
                node.put("rule", word.rule());
            }
        } else if (subject instanceof Decision.RuleInSource rule) {
            node.put("subject", "rule").put("rule", rule.rule()).put("source", rule.source());
        } else if (subject instanceof Decision.SameStory pair) {
            node.put("subject", "pair").put("source", pair.source()).put("target", pair.target());
        }
        return node.put("verdict", decision.verdict().name().toLowerCase(Locale.ROOT))
                .put("reason", decision.reason())
                .put("author", decision.author())
                .put("decided", decision.decided().toString());
    }

    private static Subject subject(JsonNode node, Message where) {
        String subject = text(node, "subject");
        return switch (subject) {
            case "finding" -> new Decision.OneFinding(needed(node, "fingerprint", where));
            case "word" ->
                new Decision.Word(needed(node, "language", where), needed(node, "word", where), text(node, "rule"));
            case "rule" -> new Decision.RuleInSource(needed(node, "rule", where), needed(node, "source", where));
            case "pair" -> new Decision.SameStory(needed(node, "source", where), needed(node, "target", where));
            default -> throw new RefusedDecisions(Message.of("night.decisions.subject", where, subject), null);
        };
    }

    private static Verdict verdict(JsonNode node, Message where) {
        String verdict = text(node, "verdict");
        try {
            return Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RefusedDecisions(Message.of("night.decisions.verdict", where, verdict), e);
        }
    }

    private static Instant decided(JsonNode node, Message where) {
        String decided = needed(node, "decided", where);
        try {
            Instant time = Instant.parse(decided).truncatedTo(ChronoUnit.MILLIS);
            if (time.isBefore(Instant.EPOCH) || time.isAfter(LAST)) {
                throw new DateTimeParseException("no time of a decision", decided, 0);
            }
            return time;
        } catch (DateTimeParseException e) {
            throw new RefusedDecisions(Message.of("night.decisions.decided", where, decided), e);
        }
    }

    private static String needed(JsonNode node, String property, Message where) {
        String text = text(node, property);
        if (text.isBlank()) {
            throw new RefusedDecisions(Message.of("night.decisions.missing", where, property), null);
        }
        return text;
    }

    private static String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        return value.isString() ? value.stringValue() : "";
    }
}
