package dev.parallax.finding.context;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.Tagger;

/**
 * Looks up each word once, whoever asks: LanguageTool's taggers of English and Russian see nothing but the word itself. Words
 * with other signs than letters they look at anew each time. What the Russian one says beside the readings, that a word may
 * want a ё, is left out: rules hold their tongue for it, and how right they are was counted without. Safe for use by several
 * threads.
 */
public final class RememberingTagger implements Tagger {

    /** Words whose readings are kept; bounds the memory. */
    private static final int REMEMBERED = 60_000;

    private static final Map<Tagger, RememberingTagger> OF = new ConcurrentHashMap<>();

    private final Tagger tagger;
    private final Map<String, List<AnalyzedToken>> known = new ConcurrentHashMap<>();

    private RememberingTagger(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The one that remembers what this tagger says; LanguageTool has one tagger for a language. */
    public static RememberingTagger of(Tagger tagger) {
        return OF.computeIfAbsent(tagger, RememberingTagger::new);
    }

    @Override
    public List<AnalyzedTokenReadings> tag(List<String> words) throws IOException {
        List<AnalyzedTokenReadings> tagged = new ArrayList<>(words.size());
        int start = 0;
        for (String word : words) {
            List<AnalyzedToken> readings = known.get(word);
            AnalyzedTokenReadings one;
            if (readings == null) {
                one = tagger.tag(List.of(word)).get(0);
                one.setChunkTags(List.of());
                one.setStartPos(start);
                if (known.size() < REMEMBERED && word.chars().allMatch(Character::isLetter)) {
                    known.put(word, copies(one.getReadings()));
                }
            } else {
                one = new AnalyzedTokenReadings(copies(readings), start);
            }
            tagged.add(one);
            start += one.getToken().length(); // accents are taken off
        }
        return tagged;
    }

    /** What a sentence has, its rules change. */
    private static List<AnalyzedToken> copies(List<AnalyzedToken> readings) {
        List<AnalyzedToken> copies = new ArrayList<>(readings.size());
        readings.forEach(
                reading -> copies.add(new AnalyzedToken(reading.getToken(), reading.getPOSTag(), reading.getLemma())));
        return copies;
    }

    @Override
    public AnalyzedTokenReadings createNullToken(String token, int startPos) {
        return tagger.createNullToken(token, startPos);
    }

    @Override
    public AnalyzedToken createToken(String token, String tag) {
        return tagger.createToken(token, tag);
    }
}
