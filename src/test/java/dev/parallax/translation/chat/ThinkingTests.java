package dev.parallax.translation.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinkingTests {

    private static final String ANSWER = "The talks [in Geneva] began at <b>noon</b>.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<think>\nFirst, «Женева» is Geneva.\n</think>\n\n%s",
                "<think></think>%s",
                "Okay, the user wants a translation.\n</think>\n%s",
                "<thinking>one</thinking><think>two</think>%s",
                "<thought>the text is short</thought>%s",
                "<reasoning>step by step</reasoning>\n%s",
                "<REFLECTION>fine</REFLECTION>%s",
                "[THINK]Let me see.[/THINK]%s",
                "◁think▷Let me see.◁/think▷%s",
                "<seed:think>Let me see.</seed:think>%s",
                "<|begin_of_thought|>Let me see.<|end_of_thought|>\n<|begin_of_solution|>%s<|end_of_solution|>",
                "<|channel|>analysis<|message|>Simple.<|end|><|start|>assistant<|channel|>final<|message|>%s<|return|>",
                "<think>Let me see.</think><answer>%s</answer>",
                "<think>Let me see.</think>%s<|im_end|>",
            })
    void leavesTheAnswer(String reply) {
        assertThat(Thinking.removed(reply.formatted(ANSWER))).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<think>The user wants", "<|channel|>analysis<|message|>The user", "<think>a</think>"})
    void leavesNothingOfAThoughtWithoutAnAnswer(String reply) {
        assertThat(Thinking.removed(reply)).isEmpty();
        assertThat(Thinking.isIn(reply)).isTrue();
    }
}
