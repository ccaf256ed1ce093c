package dev.parallax.finding.grammar;

import org.languagetool.chunking.Chunker;
import org.languagetool.language.English;

/**
 * LanguageTool's English without its chunker, which takes two thirds of the time of reading a text: the rules that need
 * one stay silent. How right the others are without it, {@link RulePrecision} knows. The variants' own rules are about
 * spelling, which is not LanguageTool's task here.
 */
@SuppressWarnings("deprecation") // LanguageTool wants a variant for the sake of its speller alone
final class LightEnglish extends English {

    @Override
    public Chunker createDefaultChunker() {
        return tokens -> {};
    }
}
