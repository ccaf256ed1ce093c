package dev.parallax.article.draft;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.Block.Kind;
import dev.parallax.message.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Gives each block its role: heading, sub-heading, dateline, body; drops the furniture of texts saved from a page. */
final class Structure {

    /** How far into an article a dateline may stand: some editors put a summary before it. */
    private static final int DATELINE_WITHIN = 3;

    private static final int MOST_LEADING_BLOCKS = 6;

    private static final int LONGEST_HEADING = 250;

    private static final int FEWEST_WORDS_OF_A_SUBTITLE = 4;

    private static final int FEWEST_LETTERS_OF_A_TITLE = 20;

    private static final Pattern ENDS_LIKE_PROSE = Pattern.compile("[.…:;!?][\"'”’»)\\]]*$");

    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[.…:;][\"'”’»)\\]]*$");

    private static final Pattern ENTITY = Pattern.compile(
            "&(?:amp|quot|apos|nbsp|lt|gt|laquo|raquo|[lr][sd]quo|bdquo|[mn]dash|hellip|#\\d{2,5}|#x[\\da-fA-F]{2,5});");

    private static final Pattern HAS_WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern HAS_LETTER = Pattern.compile("\\p{L}");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Structure() {}

    static List<Paragraph> paragraphs(List<Block> blocks, List<Message> remarks) {
        return number(withRoles(withoutRepeatedTitle(blocks), remarks));
    }

    /** The blocks with characters as one would type them; without those that hold no text. */
    static List<Block> clean(List<Block> blocks, List<Message> remarks) {
        List<Block> clean = new ArrayList<>();
        Set<String> entities = new TreeSet<>();
        for (Block block : blocks) {
            String text = Characters.clean(withoutEntities(block.text(), entities));
            if (HAS_WORD.matcher(text).find()) {
                clean.add(new Block(block.kind(), text));
            } else if (!text.isEmpty()) {
                remarks.add(Message.of("reading.remark.no-word", text));
            }
        }
        if (!entities.isEmpty()) {
            remarks.add(Message.of("reading.remark.entities", String.join(", ", entities)));
        }
        Characters.unseen(blocks.stream().map(Block::text)).ifPresent(remarks::add);
        return clean;
    }

    /** Programs that write HTML escape what was escaped already, and texts are saved from pages as they stand there. */
    private static String withoutEntities(String text, Set<String> entities) {
        boolean any = false;
        for (Matcher entity = ENTITY.matcher(text); entity.find(); any = true) {
            entities.add(entity.group());
        }
        return any ? Parser.unescapeEntities(text, false) : text;
    }

    private static List<Block> withoutRepeatedTitle(List<Block> blocks) {
        List<String> titles = blocks.stream()
                .filter(block -> block.kind() == Kind.TITLE)
                .map(Structure::letters)
                .toList();
        List<Block> kept = new ArrayList<>();
        boolean seen = false;
        for (Block block : blocks) {
            boolean repeats = titles.contains(letters(block)) && (block.kind() != Kind.TITLE || seen);
            if (!repeats) {
                kept.add(block);
            }
            seen |= block.kind() == Kind.TITLE;
        }
        return kept;
    }

    /** By which a title is known again in capitals or with a full stop; of a short text all of it, which may be a word of a speaker's. */
    private static String letters(Block block) {
        String letters = NO_LETTERS
                .matcher(block.text().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return letters.length() < FEWEST_LETTERS_OF_A_TITLE ? block.text() : letters;
    }

    private record Part(ParagraphRole role, String text) {}

    private static List<Part> withRoles(List<Block> blocks, List<Message> remarks) {
        Deque<Block> rest = new ArrayDeque<>(blocks);
        List<Part> parts = new ArrayList<>();
        boolean titled = blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE);
        if (!titled) {
            heads(rest, parts, remarks);
        }
        int body = 0;
        markSubtitle(rest);
        while (!rest.isEmpty()) {
            Block block = rest.removeFirst();
            switch (block.kind()) {
                case TITLE -> parts.add(new Part(ParagraphRole.HEADING, block.text()));
                case SUBTITLE -> parts.add(new Part(ParagraphRole.SUBHEADING, block.text()));
                case DATELINE -> {
                    parts.add(new Part(ParagraphRole.DATELINE, block.text()));
                    body = DATELINE_WITHIN;
                }
                case TEXT -> {
                    int dateline = body++ < DATELINE_WITHIN ? Dateline.length(block.text(), text(rest)) : 0;
                    if (dateline > 0) {
                        parts.add(new Part(
                                ParagraphRole.DATELINE,
                                block.text().substring(0, dateline).strip()));
                        body = DATELINE_WITHIN;
                    }
                    String text = block.text().substring(dateline).strip();
                    if (!text.isEmpty()) {
                        parts.add(new Part(ParagraphRole.BODY, text));
                    }
                }
            }
        }
        return parts;
    }

    /** Takes heading and sub-heading, and the page's furniture before them, off the front of an untitled text. */
    private static void heads(Deque<Block> rest, List<Part> parts, List<Message> remarks) {
        List<String> leading = new ArrayList<>();
        for (Block block : rest) {
            if (leading.size() == MOST_LEADING_BLOCKS || !looksLikeHead(block.text())) {
                break;
            }
            leading.add(block.text());
        }
        if (leading.size() == rest.size()) {
            leading = leading.subList(0, Math.min(1, leading.size()));
        }
        String body = text(List.copyOf(rest).subList(leading.size(), rest.size()));
        int heading = 0;
        while (heading + 1 < leading.size()) {
            String line = leading.get(heading);
            if (Furniture.isSlugline(line, leading.get(heading + 1))) {
                remarks.add(Message.of("reading.remark.slugline", line));
            } else if (Furniture.isBeforeHeading(line, leading.size() - heading, body)) {
                remarks.add(Message.of("reading.remark.furniture", line));
            } else {
                break;
            }
            heading++;
            rest.removeFirst();
        }
        if (heading < leading.size()) {
            parts.add(new Part(ParagraphRole.HEADING, rest.removeFirst().text()));
        }
        if (heading + 1 < leading.size()
                && !ENDS_LIKE_A_SENTENCE.matcher(rest.getFirst().text()).find()) {
            parts.add(new Part(ParagraphRole.SUBHEADING, rest.removeFirst().text()));
        }
        while (!rest.isEmpty() && Furniture.isAfterBody(rest.getLast().text())) {
            remarks.add(Message.of("reading.remark.furniture", rest.removeLast().text()));
        }
    }

    /** The line after the title that ends unlike prose is a sub-heading when prose follows. */
    private static void markSubtitle(Deque<Block> rest) {
        if (rest.size() < 3 || rest.stream().anyMatch(block -> block.kind() == Kind.SUBTITLE)) {
            return;
        }
        Block first = rest.removeFirst();
        Block second = rest.removeFirst();
        boolean subtitle = first.kind() == Kind.TITLE
                && second.kind() == Kind.TEXT
                && looksLikeHead(second.text())
                && !ENDS_LIKE_PROSE.matcher(second.text()).find()
                && second.text().split(" ").length >= FEWEST_WORDS_OF_A_SUBTITLE
                && !looksLikeHead(rest.getFirst().text());
        rest.addFirst(subtitle ? Block.subtitle(second.text()) : second);
        rest.addFirst(first);
    }

    private static String text(Collection<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static boolean looksLikeHead(String text) {
        return text.length() <= LONGEST_HEADING
                && HAS_LETTER.matcher(text).find()
                && !(ENDS_LIKE_PROSE.matcher(text).find() && text.length() > 60 && !text.endsWith("?"))
                && Dateline.length(text) == 0;
    }

    private static List<Paragraph> number(List<Part> parts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Part part : parts) {
            List<TextSpan> segments = part.role() == ParagraphRole.DATELINE
                    ? List.of(new TextSpan(0, part.text().length()))
                    : Segments.of(part.text());
            paragraphs.add(new Paragraph(paragraphs.size(), part.role(), part.text(), segments));
        }
        return paragraphs;
    }
}
