package dev.parallax.translation;

/** A difference between a text and a reply, and how a person is told of it. Its value is 0 where a reply is a plain translation. */
enum ReplyFeature {
    LONGER("the reply is longer than a translation"),
    SHORTER("the reply is shorter than a translation"),
    SENTENCES("it has more sentences than the text"),
    LINES("it has line breaks that the text has not"),
    FOREIGN("part of it is in the text’s script"),
    OTHER_SCRIPT("part of it is in a third script"),
    ECHO("it repeats words of the text"),
    SIGNS("it has signs of mark-up or of a model’s own that the text has not"),
    RUN("it repeats a sign"),
    REPEATED("it repeats itself"),
    DOUBLED("it says everything twice"),
    MISSED("words of the text have no answer in it"),
    MISSED_MASS("words of the text have no answer in it"),
    ADDED("it has words that answer nothing in the text"),
    FIRST_ADDED("its beginning answers nothing in the text"),
    LAST_ADDED("its end answers nothing in the text"),
    LEAD_IN("what stands before its first colon or line answers nothing in the text"),
    CLOSING("what stands in its last brackets or line answers nothing in the text"),
    INNER_ADDED("a part of it answers nothing in the text"),
    SHORT_AND_MISSED("a part of the text has no answer in it"),
    LONG_AND_ADDED("a part of it answers nothing in the text"),
    UNRELATED("it says something else than the text"),
    HEAD_MISSED("the text’s beginning has no answer in it"),
    TAIL_MISSED("the text’s end has no answer in it"),
    ABOUT_WORK("it speaks of translating"),
    TO_PERSON("it speaks to its reader"),
    UNKNOWN("its words are none that are known"),
    PLAIN_WORDS("it lacks the small words of its language"),
    CAPITALS("it is in capitals"),
    WORD_LENGTH("its words are cut up or run together"),
    START("it begins with another kind of sign than the text"),
    END("it ends with another kind of sign than the text"),
    SMALL_START("it begins inside a sentence"),
    OPEN_END("it ends inside a sentence"),
    QUESTIONS("it asks what the text does not"),
    EXCLAIMS("it exclaims"),
    COLONS("it has colons that the text has not"),
    BRACKETS("it has brackets that the text has not"),
    QUOTES("it has quotation marks that the text has not"),
    QUOTES_LOST("the text’s quotation marks are lost"),
    NUMBERS_ADDED("it has numbers that the text has not"),
    NUMBERS_LOST("numbers of the text are lost");

    private final String words;

    ReplyFeature(String words) {
        this.words = words;
    }

    /** One clause. */
    String words() {
        return words;
    }
}
