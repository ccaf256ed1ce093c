package dev.parallax.finding.lexis;

/**
 * What a writer's slips cost, as parts of the cost of putting any letter for any other. The less a slip costs, the sooner it is
 * suggested.
 *
 * @param least no letter that is missing or too many costs less
 * @param swap two letters in each other's place
 * @param missing a letter left out
 * @param extra a letter too many
 * @param doubling a letter once for twice, or twice for once
 * @param keyBeside a key beside the one meant
 * @param soundsAlike a letter heard like the one meant; a sign, apostrophe or hyphen left out or too many
 */
record SlipCosts(
        float least, float swap, float missing, float extra, float doubling, float keyBeside, float soundsAlike) {

    static final SlipCosts DEFAULTS = new SlipCosts(0.5f, 0.75f, 0.9f, 0.9f, 0.5f, 0.85f, 0.6f);
}
