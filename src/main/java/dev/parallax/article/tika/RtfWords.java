package dev.parallax.article.tika;

import java.util.Map;
import java.util.Set;

/** The words of RTF that matter to its text. */
final class RtfWords {

    /** Groups that hold no text of the article; those that begin with {@code \\*} are unknown to older programs and none either. */
    static final Set<String> NO_TEXT =
            Set.of(("colortbl pict object fldinst revtbl pntext listtext nonshppict shprslt sp upr"
                            + " header headerl headerr headerf footer footerl footerr footerf"
                            + " ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc tcn rxe private listtable listoverridetable"
                            + " comment operator company keywords doccomm subject manager buptim printim")
                    .split(" "));

    /** Groups that begin with {@code \\*} and hold text all the same. */
    static final Set<String> TEXT_OF_NEWER = Set.of("shpinst", "ud", "shptxt");

    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("bullet", "\u2022"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("~", "\u00a0"),
            Map.entry("_", "-"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"));

    private RtfWords() {}
}
