package dev.parallax.article.web;

/**
 * What a run of text is made of, in any language.
 *
 * @param letters letters and digits
 * @param weight the like, a sign of a script without spaces counted three times: it says as much as three letters
 * @param words runs of letters and digits; of scripts without spaces, a third of their signs
 * @param capitals words that begin with a capital letter
 * @param numbers words that begin with a figure
 * @param upper capital letters
 * @param digits figures
 * @param sentenceEnds full stops, question and exclamation marks
 * @param commas commas of any script
 * @param quotes quotation marks
 * @param signs marks that menus and labels are fond of: © | » • # @ and arrows
 * @param closing the last sign that is no quotation mark or bracket
 * @param opening the first sign
 */
record TextShape(
        int letters,
        int weight,
        int words,
        int capitals,
        int numbers,
        int upper,
        int digits,
        int sentenceEnds,
        int commas,
        int quotes,
        int signs,
        int closing,
        int opening) {

    private static final String SENTENCE_ENDS = ".!?…。！？｡؟।";

    private static final String COMMAS = ",;،、，；";

    private static final String QUOTES = "\"«»“”„「」『』‘’";

    private static final String BRACKETS = "')]》）";

    private static final String SIGNS = "©|•·#@→←›‹▶▸►■★/";

    static TextShape of(String text) {
        Counter counter = new Counter();
        for (int i = 0; i < text.length(); i++) {
            counter.add(text.charAt(i));
        }
        return counter.shape(text.isEmpty() ? ' ' : text.charAt(0));
    }

    /** Whether it ends as sentences do. */
    boolean endsLikeProse() {
        return SENTENCE_ENDS.indexOf(closing) >= 0 || closing == ':' || closing == ';' || closing == '：';
    }

    boolean endsWithColon() {
        return closing == ':' || closing == '：';
    }

    private static final class Counter {
        private int letters;
        private int weight;
        private int words;
        private int capitals;
        private int numbers;
        private int upper;
        private int digits;
        private int sentenceEnds;
        private int commas;
        private int quotes;
        private int signs;
        private int wide;
        private int closing = ' ';
        private boolean inWord;

        void add(char c) {
            if (Character.isLetterOrDigit(c)) {
                letter(c);
                closing = c;
                return;
            }
            inWord = false;
            if (c <= ' ' || c == '\u00a0') {
                return;
            }
            sentenceEnds += SENTENCE_ENDS.indexOf(c) >= 0 ? 1 : 0;
            commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
            boolean quote = QUOTES.indexOf(c) >= 0;
            quotes += quote ? 1 : 0;
            signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
            if (!quote && BRACKETS.indexOf(c) < 0) {
                closing = c;
            }
        }

        private void letter(char c) {
            letters++;
            boolean signOfWideScript = c >= 0x0e00 && !(c >= 0x1e00 && c < 0x2000) && Character.isLetter(c);
            if (signOfWideScript) {
                wide++;
                weight += 3;
            } else {
                weight++;
                boolean digit = Character.isDigit(c);
                digits += digit ? 1 : 0;
                numbers += !inWord && digit ? 1 : 0;
                boolean capital = Character.isUpperCase(c);
                upper += capital ? 1 : 0;
                words += inWord ? 0 : 1;
                capitals += !inWord && capital ? 1 : 0;
                inWord = true;
            }
        }

        TextShape shape(char opening) {
            return new TextShape(
                    letters,
                    weight,
                    words + (wide + 2) / 3,
                    capitals,
                    numbers,
                    upper,
                    digits,
                    sentenceEnds,
                    commas,
                    quotes,
                    signs,
                    closing,
                    opening);
        }
    }
}
