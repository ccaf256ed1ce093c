package dev.parallax.article.tika;

import org.jspecify.annotations.Nullable;

/** What is in force in a group of an RTF file, and ends with it. */
final class RtfGroup {

    /** Where text goes. */
    enum Place {
        TEXT,
        NOWHERE,
        FONTS,
        STYLES,
        FACTS
    }

    Place place = Place.TEXT;
    String name = "";
    boolean hidden;
    boolean deleted;
    boolean starred;
    int font = -1;

    /** How many characters for programs without Unicode follow one that is given by its number. */
    int fallback = 1;

    int style;

    /** The text around a note or a text field, which has its own; null elsewhere. */
    @Nullable
    DocumentText around;

    /** What is in force where a group inside this one begins. */
    RtfGroup inside() {
        RtfGroup group = new RtfGroup();
        group.place = place;
        group.name = name;
        group.hidden = hidden;
        group.deleted = deleted;
        group.font = font;
        group.fallback = fallback;
        group.style = style;
        return group;
    }
}
