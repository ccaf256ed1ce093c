package dev.parallax.translation.lexical;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes what {@link LanguageModel} reads. */
final class LanguageModelWriter {

    private LanguageModelWriter() {}

    static void write(PrunedModel model, DataOutputStream output) throws IOException {
        System.out.println("  bigrams " + model.bigrams().length + ", trigrams " + model.trigrams().length);
        ColumnWriter unigram = new ColumnWriter();
        ColumnWriter unigramBackoff = new ColumnWriter();
        double[] backoff = model.unigramBackoff();
        ColumnWriter counts = new ColumnWriter();
        ColumnWriter seconds = new ColumnWriter();
        ColumnWriter bigram = new ColumnWriter();
        ColumnWriter bigramBackoff = new ColumnWriter();
        double[] pairBackoff = model.bigramBackoff();
        ColumnWriter tripleCounts = new ColumnWriter();
        ColumnWriter thirds = new ColumnWriter();
        ColumnWriter trigram = new ColumnWriter();
        int row = 0;
        int triple = 0;
        for (int word = 0; word < model.unigram().length; word++) {
            unigram.cost(model.unigram()[word]);
            unigramBackoff.cost(backoff[word]);
            int end = row;
            while (end < model.bigrams().length && model.bigrams()[end] >> 21 == word) {
                end++;
            }
            counts.number(end - row);
            int last = 0;
            for (; row < end; row++) {
                int second = (int) (model.bigrams()[row] & 0x1FFFFF);
                seconds.number(second - last);
                last = second;
                bigram.cost(model.bigramProbability()[row]);
                bigramBackoff.cost(pairBackoff[row]);
                int tripleEnd = triple;
                while (tripleEnd < model.trigrams().length && model.trigrams()[tripleEnd] >> 21 == model.bigrams()[row]) {
                    tripleEnd++;
                }
                tripleCounts.number(tripleEnd - triple);
                int lastThird = 0;
                for (; triple < tripleEnd; triple++) {
                    int third = (int) (model.trigrams()[triple] & 0x1FFFFF);
                    thirds.number(third - lastThird);
                    lastThird = third;
                    trigram.cost(model.trigramProbability()[triple]);
                }
            }
        }
        for (ColumnWriter column : List.of(
                unigram, unigramBackoff, counts, seconds, bigram, bigramBackoff, tripleCounts, thirds, trigram)) {
            column.writeTo(output);
        }
    }
}
