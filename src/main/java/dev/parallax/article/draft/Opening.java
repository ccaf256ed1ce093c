package dev.parallax.article.draft;

import dev.parallax.article.WireItem;
import dev.parallax.article.draft.Block.Kind;
import dev.parallax.message.Message;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines before a text's body that name its author, its time and its embargo: facts of the article, and no paragraphs of it.
 *
 * @param blocks the text without them
 * @param author null where no line names one
 * @param published null where no line says it
 * @param item the embargo that a line names; null where none does
 */
record Opening(
        List<Block> blocks,
        @Nullable String author,
        @Nullable OffsetDateTime published,
        @Nullable WireItem item) {

    /** Such a line stands among the first ones. */
    private static final int WITHIN = 6;

    /** A text with fewer other blocks than this is rather a list of names. */
    private static final int FEWEST_OTHERS = 2;

    private static final int LONGEST_EMBARGO = 160;

    private static final Pattern BETWEEN = Pattern.compile("\\s+[|•·/—–-]\\s+");

    static Opening of(List<Block> blocks, List<Message> remarks) {
        List<Block> kept = new ArrayList<>(blocks);
        String author = null;
        OffsetDateTime published = null;
        WireItem item = null;
        boolean headed = false;
        for (int i = 0; i < Math.min(WITHIN, kept.size()) && kept.size() > FEWEST_OTHERS; i++) {
            Block block = kept.get(i);
            if (block.kind() == Kind.TEXT && item == null && isEmbargo(block.text())) {
                remarks.add(Message.of("reading.remark.embargo", block.text()));
                item = embargo(block.text());
                kept.remove(i--);
                continue;
            }
            Said said = block.kind() == Kind.TEXT
                    ? Said.of(block.text(), headed && !goesOn(kept, i) ? textAfter(kept, i) : null)
                    : Said.NOTHING;
            boolean news = (said.time == null || published == null) && (said.author == null || author == null);
            if (said != Said.NOTHING && news) {
                remarks.add(
                        said.author == null
                                ? Message.of("reading.remark.as-time", block.text())
                                : Message.of("reading.remark.as-author", block.text()));
                published = said.time == null ? published : said.time;
                author = said.author == null ? author : said.author;
                kept.remove(i--);
            } else {
                headed = true;
            }
        }
        return new Opening(kept, author, published, item);
    }

    /** Below a line in capitals, capitals make no name: {@code HOUSE PASSES BILL}, {@code SENATE WAITS}. */
    private static boolean goesOn(List<Block> blocks, int i) {
        String line = blocks.get(i).text();
        return i > 0 && isInCapitals(line) && isInCapitals(blocks.get(i - 1).text()) && !Byline.hasWordBefore(line);
    }

    private static boolean isInCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** News may be of an embargo as well: a line that holds a text back names a time, or has a mark after the word. */
    private static boolean isEmbargo(String line) {
        Matcher word = Phrases.EMBARGO.matcher(line);
        return line.length() <= LONGEST_EMBARGO
                && word.lookingAt()
                && (DateLine.within(line).isPresent()
                        || line.substring(word.end()).matches("(?:[:.!].*)?"));
    }

    private static WireItem embargo(String line) {
        OffsetDateTime until = DateLine.within(line).orElse(null);
        return new WireItem(null, until == null ? "under embargo" : null, null, null, until);
    }

    /** What a line says that says nothing else: {@code By Anna Smith | November 10, 2026}. */
    private record Said(@Nullable String author, @Nullable OffsetDateTime time) {

        static final Said NOTHING = new Said(null, null);

        /** @param others the text below, where the line may name its author; null where it may not */
        static Said of(String line, @Nullable String others) {
            String author = null;
            OffsetDateTime time = null;
            for (String part : BETWEEN.split(line)) {
                if (Phrases.BEFORE.matcher(part).matches()) {
                    continue;
                }
                OffsetDateTime named = DateLine.time(part).orElse(null);
                String name = named == null && others != null
                        ? Byline.author(part, others).orElse(null)
                        : null;
                if ((named == null && name == null)
                        || (named != null && time != null)
                        || (name != null && author != null)) {
                    return NOTHING;
                }
                time = named == null ? time : named;
                author = name == null ? author : name;
            }
            return author == null && time == null ? NOTHING : new Said(author, time);
        }
    }

    private static String textAfter(List<Block> blocks, int at) {
        return blocks.subList(at + 1, blocks.size()).stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
