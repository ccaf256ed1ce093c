package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.RuleOdds.Decided;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleOddsTests {

    private static final String RULE = "term.glossary";

    private final Finding finding = new Place(Stories.article(1, "en", List.of("One word.")), 0, new TextSpan(0, 3))
            .finding(FindingKind.TERM, RULE, Message.plain("Another term."), List.of(), List.of())
            .withProbability(0.8);

    @Test
    void aDeskThatDecidedNothingShiftsNothing() {
        assertThat(RuleOdds.NONE.shifted(finding)).isEqualTo(finding);
        assertThat(RuleOdds.NONE.shift(RULE).after())
                .isEqualTo(RuleOdds.NONE.shift(RULE).before());
    }

    @Test
    void dismissalsLowerAndAcceptancesRaiseTheOdds() {
        double lowered =
                new RuleOdds(Map.of(RULE, new Decided(0, 20))).shifted(finding).probability();
        double raised =
                new RuleOdds(Map.of(RULE, new Decided(20, 0))).shifted(finding).probability();
        assertThat(lowered).isLessThan(0.5);
        assertThat(raised).isBetween(0.85, 0.95);
    }

    @Test
    void oneDecisionWeighsLittle() {
        assertThat(new RuleOdds(Map.of(RULE, new Decided(0, 1)))
                        .shifted(finding)
                        .probability())
                .isBetween(0.75, 0.8);
    }
}
