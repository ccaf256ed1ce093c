package dev.parallax.finding.grammar;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds Russian words that want a hyphen, and hyphens that stand for nothing. */
public final class HyphenChecker extends TextChecker {

    public static final String MISSING = "hyphens.missing";
    static final String NEEDLESS = "hyphens.needless";
    static final String HALF = "hyphens.half";

    private static final String PARTICLE = GrammarWords.one("emphatic particle");
    private static final String MANNER = GrammarWords.one("begins a manner");

    /** No longer word is looked at. */
    private static final int LONGEST = 30;

    public HyphenChecker(Lexicons lexicons) {
        super("hyphens", lexicons, Needs.A_LEXICON);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        if (!text.isRussian()) {
            return;
        }
        for (int i = 0; i < text.tokens().size(); i++) {
            Finding finding = finding(text, i);
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    private static @Nullable Finding finding(Text text, int index) {
        List<Words.Token> tokens = text.tokens();
        Words.Token token = tokens.get(index);
        Place place = text.place(token);
        if (GrammarWords.has("never with a hyphen", token.key())) {
            String apart = token.text().replace('-', ' ');
            List<String> meant = GrammarWords.has("hyphen for one word or two", token.key())
                    ? List.of(token.text().replace("-", ""), apart)
                    : List.of(apart);
            return finding(place, NEEDLESS, Message.of("finding.hyphen.needless", token.text()), meant);
        }
        String half = HalfWords.corrected(token.text());
        if (half != null) {
            return finding(place, HALF, Message.of("finding.hyphen.half", half), List.of(half));
        }
        if (isNeedlessParticle(text, token)) {
            return finding(
                    place,
                    NEEDLESS,
                    Message.of("finding.hyphen.particle", PARTICLE),
                    List.of(token.text().replace('-', ' ')));
        }
        String hyphenated = hyphenated(text, token);
        if (hyphenated == null && index + 1 < tokens.size() && wantsHyphen(text, tokens, index)) {
            Words.Token next = tokens.get(index + 1);
            place = text.place(token.start(), next.end());
            hyphenated = token.text() + "-" + next.text();
        }
        return hyphenated == null
                ? null
                : finding(place, MISSING, Message.of("finding.hyphen.missing", hyphenated), List.of(hyphenated));
    }

    private static Finding finding(Place place, String rule, Message message, List<String> meant) {
        return place.finding(FindingKind.MISSPELLING, rule, message, meant, List.of());
    }

    /** Whether таки is joined to a word after which it stands alone: a noun, adjective or pronoun. */
    private static boolean isNeedlessParticle(Text text, Words.Token token) {
        if (!token.key().endsWith("-" + PARTICLE) || text.lexicon().knows(token.text())) {
            return false;
        }
        Set<String> tags = text.lexicon()
                .context()
                .classes()
                .tags(token.key().substring(0, token.key().length() - PARTICLE.length() - 1));
        return !tags.isEmpty()
                && tags.stream()
                        .allMatch(tag -> tag.startsWith("NN")
                                || tag.startsWith("ADJ")
                                || tag.startsWith("PNN")
                                || tag.startsWith("CONJ"));
    }

    /** An unknown word that is known with a hyphen in it, so written; null when it is none. */
    private static @Nullable String hyphenated(Text text, Words.Token token) {
        String word = token.text();
        if (!token.isWord() || word.length() < 4 || word.indexOf('-') >= 0 || word.length() > LONGEST) {
            return null;
        }
        if (text.lexicon().knows(word) || text.words().isAccepted(word) || token.isUpperCase()) {
            return null;
        }
        for (int i = 2; i <= word.length() - 2; i++) {
            String meant = word.substring(0, i) + "-" + word.substring(i);
            if (text.lexicon().knows(meant)) {
                return meant;
            }
        }
        return null;
    }

    private static boolean wantsHyphen(Text text, List<Words.Token> tokens, int index) {
        Words.Token token = tokens.get(index);
        Words.Token next = tokens.get(index + 1);
        if (NumberedWords.wantHyphen(
                token, next, index + 2 < tokens.size() ? tokens.get(index + 2).key() : "")) {
            return true;
        }
        if (!token.isWord() || !next.isWord() || next.start() != token.end() + 1) {
            return false;
        }
        if (GrammarWords.has("half", token.key())) {
            return HalfWords.wantsHyphen(next.text(), text.lexicon());
        }
        if (next.isCapitalized()) {
            return false;
        }
        if (token.key().equals(MANNER)) {
            return isManner(text, tokens, index);
        }
        if (next.key().equals(PARTICLE)) {
            return text.lexicon().context().classes().tags(token.key()).stream()
                    .anyMatch(tag -> tag.startsWith("VB:Past") || tag.startsWith("ADV") || tag.startsWith("PARTICLE"));
        }
        if (GrammarWords.has("always with a hyphen", token.key() + "-" + next.key())) {
            return text.lexicon().knows(token.key() + "-" + next.key());
        }
        if (!GrammarWords.has("pronoun before a particle", token.key())) {
            return false;
        }
        if (GrammarWords.has("particle of pronouns", next.key())) {
            return true;
        }
        // “…, что то решение…” and “кто то, что…” are right.
        boolean afterComma = index > 0 && tokens.get(index - 1).text().equals(",");
        boolean beforeMark =
                index + 2 >= tokens.size() || !tokens.get(index + 2).isWord();
        return GrammarWords.has("particle that is a pronoun", next.key())
                && !afterComma
                && !beforeMark
                && !GrammarWords.begins("compares, begins", token.key());
    }

    /** As in “по-новому”: an adverb, unless something that is new follows. */
    private static boolean isManner(Text text, List<Words.Token> tokens, int index) {
        String word = tokens.get(index + 1).key();
        WordForms forms = text.lexicon().context().forms();
        if (!text.lexicon().knows(MANNER + "-" + word) || (forms.isNoun(word) && !forms.isAdjective(word))) {
            return false;
        }
        if (GrammarWords.ends("manner, ends", word)) {
            return true;
        }
        for (int i = index + 2; i < tokens.size() && i < index + 5; i++) {
            if (forms.isDative(tokens.get(i).key())) {
                return false;
            }
        }
        return GrammarWords.ends("manner in the dative, ends", word);
    }
}
