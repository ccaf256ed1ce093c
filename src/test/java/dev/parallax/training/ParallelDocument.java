package dev.parallax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Sentences of parallel texts as an article in two editions, paragraph by paragraph.
 *
 * @param name of the texts and its number among them
 */
public record ParallelDocument(String name, List<String> russian, List<String> english) {

    private static final int FEWEST = 5;
    private static final int MOST = 9;

    /** Most sentences of a paragraph. */
    private static final int SENTENCES = 3;

    /** Sentences of this length, in UTF-16 code units, are like those of the news. */
    private static final int SHORT = 40;

    private static final int LONG = 420;

    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}.*[.!?…][\"”»)]?|[\"“«].*[.!?…»”\"]", Pattern.DOTALL);
    private static final Pattern SPACED_MARKS = Pattern.compile(" ([.,!?;:%)»]|'s\\b)|([«(]) ");
    private static final Pattern CODE =
            Pattern.compile("[<>{}\\[\\]|\\\\_=@#~^*`$]|https?:|www\\.|\\.(?:js|md|py|html)");

    public ParallelDocument {
        russian = List.copyOf(russian);
        english = List.copyOf(english);
    }

    /** Documents of neighbouring pairs, Russian TAB English, that are like sentences of the news. */
    public static List<ParallelDocument> of(String name, List<String> pairs, int most, Random random) {
        List<ParallelDocument> documents = new ArrayList<>();
        List<String> russian = new ArrayList<>();
        List<String> english = new ArrayList<>();
        int length = length(random);
        int open = 0;
        for (String pair : pairs) {
            String[] sides = pair.split("\t");
            if (sides.length == 2 && isLikeNews(sides[0]) && isLikeNews(sides[1])) {
                if (open == 0) {
                    open = 1 + random.nextInt(SENTENCES);
                    russian.add(mended(sides[0]));
                    english.add(mended(sides[1]));
                } else {
                    int last = russian.size() - 1;
                    russian.set(last, russian.get(last) + " " + mended(sides[0]));
                    english.set(last, english.get(last) + " " + mended(sides[1]));
                }
                open--;
            }
            if (russian.size() == length && open == 0 && documents.size() < most) {
                documents.add(new ParallelDocument(name + "-" + documents.size(), russian, english));
                russian.clear();
                english.clear();
                length = length(random);
            }
        }
        return documents;
    }

    private static int length(Random random) {
        return FEWEST + random.nextInt(MOST - FEWEST + 1);
    }

    private static boolean isLikeNews(String text) {
        return text.length() >= SHORT
                && text.length() <= LONG
                && SENTENCE.matcher(text.strip()).matches()
                && !CODE.matcher(text).find();
    }

    /** Without the spaces that some of the texts have around marks. */
    private static String mended(String text) {
        return SPACED_MARKS.matcher(text.strip()).replaceAll("$1$2");
    }
}
