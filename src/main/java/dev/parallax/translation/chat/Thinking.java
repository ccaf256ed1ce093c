package dev.parallax.translation.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model thought aloud before it answered. Models mark it in ways of their own: {@code <think>…</think>}, {@code
 * [THINK]…[/THINK]}, {@code ◁think▷…◁/think▷}, {@code <|begin_of_thought|>…<|end_of_thought|>}, {@code
 * <|channel|>analysis<|message|>…<|channel|>final<|message|>}. Where the server's template opens the mark, the reply has
 * only its end.
 */
final class Thinking {

    private static final String NAME = "[\\w:.-]*(?:think|thought|reason|reflect|scratch|monologue|analysis)[\\w:.-]*";

    private static final String CASELESS = "(?iu)";

    private static final Pattern START =
            Pattern.compile(CASELESS + "(?:<\\|?|\\[|◁)(?!/|\\|?end)" + NAME + "(?:\\s[^>\\]▷]*)?(?:\\|?>|]|▷)");

    private static final Pattern END =
            Pattern.compile(CASELESS + "(?:<\\|?|\\[|◁)(?:/|\\|?end)" + NAME + "(?:\\|?>|]|▷)");

    /** The channels of gpt-oss's format; servers that do not read it pass it on. */
    private static final Pattern FINAL_CHANNEL = Pattern.compile("<\\|channel\\|>\\s*final\\b[^<]*<\\|message\\|>");

    private static final Pattern CHANNEL = Pattern.compile("<\\|channel\\|>");

    /** What some models put around the answer itself. */
    private static final Pattern ANSWER = Pattern.compile(
            CASELESS + "(?s)^(?:<\\|?(?:begin_of_)?(?:answer|solution|final_answer|output|response)\\|?>)(.*?)"
                    + "(?:<(?:/|\\|end_of_)(?:answer|solution|final_answer|output|response)\\|?>)?$");

    private static final Pattern TURN_END = Pattern.compile("(?:<\\|(?:return|end|im_end|eot_id|endoftext)\\|>\\s*)+$");

    private Thinking() {}

    /** The reply without what was thought; empty when there is nothing else, or the thought has no end. */
    static String removed(String reply) {
        String text = reply;
        Matcher last = FINAL_CHANNEL.matcher(text);
        int answer = -1;
        while (last.find()) {
            answer = last.end();
        }
        if (answer >= 0) {
            text = text.substring(answer);
        } else if (CHANNEL.matcher(text).lookingAt()) {
            return "";
        }
        int end = 0;
        for (Matcher mark = END.matcher(text); mark.find(); ) {
            end = mark.end();
        }
        text = text.substring(end);
        Matcher open = START.matcher(text);
        if (open.find()) {
            text = text.substring(0, open.start());
        }
        if (end > 0 || answer >= 0) {
            text = TURN_END.matcher(text.strip()).replaceFirst("");
            text = ANSWER.matcher(text.strip()).replaceFirst("$1");
        }
        return text.strip();
    }

    /** Whether the reply holds a thought, or the beginning of one. */
    static boolean isIn(String reply) {
        return START.matcher(reply).find()
                || END.matcher(reply).find()
                || CHANNEL.matcher(reply).lookingAt();
    }
}
