package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import dev.parallax.article.tika.RtfGroup.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * The text of an RTF file as it stands once every change is accepted: without deleted and hidden text, remarks, page heads
 * and whatever else stands in groups of its own. Notes come after the text.
 */
final class RtfText implements RtfTokens.Handler {

    private final RtfCharsets charsets;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private final RtfFacts facts = new RtfFacts();
    private RtfGroup group = new RtfGroup();
    private DocumentText out = new DocumentText();
    private int toSkip;

    /** @param guessed the charset that its bytes look like */
    RtfText(Charset guessed) {
        charsets = new RtfCharsets(guessed);
    }

    List<Block> blocks() {
        flush();
        return out.blocks();
    }

    /** What the file says of itself. */
    RtfFacts facts() {
        return facts;
    }

    @Override
    public void open() {
        flush();
        groups.push(group);
        group = group.inside();
        toSkip = 0;
    }

    @Override
    public void close() {
        flush();
        toSkip = 0;
        if (groups.isEmpty()) {
            return;
        }
        if (group.place == Place.STYLES) {
            facts.endStyle(group.style);
        } else if (group.place == Place.FACTS) {
            facts.endFact(group.name);
        }
        if (group.around != null) {
            List<Block> apart = out.blocks();
            out = group.around;
            if (group.name.equals("footnote")) {
                out.note(apart);
            } else {
                out.beside(apart);
            }
        }
        group = groups.pop();
    }

    @Override
    public void text(int value) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            encoded.write(value);
        }
    }

    @Override
    public void control(String word, OptionalInt value) {
        if (word.equals("u")) {
            unicode(value.orElse(0));
            return;
        }
        flush();
        toSkip = 0;
        if (RtfWords.SIGNS.containsKey(word)) {
            add(RtfWords.SIGNS.getOrDefault(word, ""));
        } else if (!place(word) && !structure(word)) {
            property(word, value);
        }
    }

    /** A character by its number; programs that know none find another after it. */
    private void unicode(int number) {
        if (toSkip > 0) {
            toSkip = 0;
        }
        flush();
        add(String.valueOf((char) number));
        toSkip = group.fallback;
    }

    /** Whether the word says where the text of its group goes. */
    private boolean place(String word) {
        boolean starred = group.starred;
        group.starred = word.equals("*");
        switch (word) {
            case "*" -> {}
            case "fonttbl" -> enter(word, Place.FONTS);
            case "stylesheet" -> enter(word, Place.STYLES);
            case "info" -> enter(word, Place.FACTS);
            case "title", "author", "category", "creatim", "revtim" -> {
                if (group.place != Place.FACTS) {
                    return false;
                }
                group.name = word;
            }
            case "footnote", "shptxt" -> apart(word);
            default -> {
                boolean newer = starred && !RtfWords.TEXT_OF_NEWER.contains(word);
                if ((newer && group.place != Place.STYLES) || RtfWords.NO_TEXT.contains(word)) {
                    enter(word, Place.NOWHERE);
                } else if (word.equals("ud")) {
                    enter(word, groups.size() > 1 ? around().place : Place.TEXT);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** The group around the one that holds both forms of a text, with and without Unicode. */
    private RtfGroup around() {
        return groups.stream().skip(1).findFirst().orElseGet(RtfGroup::new);
    }

    private void enter(String name, Place place) {
        group.name = name;
        group.place = place;
    }

    private void apart(String name) {
        if (group.place == Place.TEXT && group.around == null) {
            group.name = name;
            group.around = out;
            out = new DocumentText();
        }
    }

    /** Whether the word ends or parts something. */
    private boolean structure(String word) {
        if (group.place != Place.TEXT) {
            return false;
        }
        switch (word) {
            case "par", "sect", "page" -> {
                if (!group.deleted && !group.hidden) {
                    out.end(kind());
                }
            }
            case "line" -> out.breakLine();
            case "cell" -> out.add(" | ");
            case "row" -> out.endRow();
            case "pard" -> group.style = 0;
            default -> {
                return false;
            }
        }
        return true;
    }

    private Block.Kind kind() {
        return TitleStyles.kind(facts.style(group.style));
    }

    private void property(String word, OptionalInt value) {
        boolean on = value.orElse(1) != 0;
        switch (word) {
            case "ansicpg" -> charsets.codePage(value.orElse(0));
            case "f" -> group.font = value.orElse(0);
            case "fcharset" -> charsets.font(group.font, value.orElse(0));
            case "uc" -> group.fallback = Math.max(0, value.orElse(1));
            case "v" -> group.hidden = on;
            case "deleted", "mvf" -> group.deleted = on;
            case "plain" -> {
                group.hidden = false;
                group.deleted = false;
                group.font = -1;
            }
            case "s" -> group.style = value.orElse(0);
            case "yr", "mo", "dy", "hr", "min" -> {
                if (group.place == Place.FACTS) {
                    facts.put(group.name, word, value.orElse(0));
                }
            }
            default -> {}
        }
    }

    private void flush() {
        if (encoded.size() > 0) {
            String text = new String(encoded.toByteArray(), charsets.ofFont(group.font));
            encoded.reset();
            add(text);
        }
    }

    private void add(String text) {
        if (group.place == Place.STYLES || group.place == Place.FACTS) {
            facts.add(text);
        } else if (group.place == Place.TEXT && !group.hidden && !group.deleted) {
            out.add(text);
        }
    }
}
