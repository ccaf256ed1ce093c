package dev.parallax.finding.reading;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Place;
import dev.parallax.finding.Quotations;
import dev.parallax.finding.figure.FigureReader;
import dev.parallax.message.Message;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A segment of an article, in its words. Each is made once, and is equal to itself only. For use by one thread. */
public final class Statement {

    private final CheckedArticle article;
    private final Paragraph paragraph;
    private final TextSpan span;
    private final String language;
    private final BilingualLexicon lexicon;
    private final List<Word> words;
    private final @Nullable Origin origin;
    private @Nullable List<Occurrence> occurrences;
    private @Nullable List<Figure> figures;
    private @Nullable List<TextSpan> quotations;

    /**
     * @param article where it stands
     * @param paragraph its paragraph, or the translation of it
     * @param span in the paragraph
     * @param language BCP 47 tag of the paragraph
     */
    Statement(CheckedArticle article, Paragraph paragraph, TextSpan span, String language, BilingualLexicon lexicon) {
        this(article, paragraph, span, language, lexicon, null);
    }

    private Statement(
            CheckedArticle article,
            Paragraph paragraph,
            TextSpan span,
            String language,
            BilingualLexicon lexicon,
            @Nullable Origin origin) {
        this.article = article;
        this.paragraph = paragraph;
        this.span = span;
        this.language = language;
        this.lexicon = lexicon;
        this.words = List.copyOf(Word.of(paragraph.text(), span, language));
        this.origin = origin;
    }

    /** What a translation is the translation of: a part of the article's paragraph, and its language. */
    private record Origin(TextSpan span, String language) {}

    /**
     * A part of a machine translation.
     *
     * @param originals what it translates, in order
     * @param paragraph their paragraph in translation
     */
    static Statement translated(List<Statement> originals, Paragraph paragraph, TextSpan span, String language) {
        Statement first = originals.get(0);
        Statement last = originals.get(originals.size() - 1);
        TextSpan original = new TextSpan(first.span.start(), last.span.end());
        return new Statement(
                first.article, paragraph, span, language, first.lexicon, new Origin(original, first.language));
    }

    static List<Statement> of(CheckedArticle article, BilingualLexicon lexicon) {
        List<Statement> statements = new ArrayList<>();
        for (Paragraph paragraph : article.article().paragraphs()) {
            String language = article.language().tag(paragraph.number());
            for (TextSpan segment : paragraph.segments()) {
                statements.add(new Statement(article, paragraph, segment, language, lexicon));
            }
        }
        return List.copyOf(statements);
    }

    /** Where a statement stands in its article. */
    public record Position(int paragraph, TextSpan span) {}

    /** Where it stands in its article. */
    public Position position() {
        return new Position(paragraph.number(), span);
    }

    /** The article that it stands in. */
    public CheckedArticle article() {
        return article;
    }

    /** The paragraph that it stands in. */
    public Paragraph paragraph() {
        return paragraph;
    }

    /** Where it stands in its paragraph. */
    public TextSpan span() {
        return span;
    }

    /** BCP 47 tag of its paragraph; {@code und} when unknown. */
    public String language() {
        return language;
    }

    /** The language of the article's own text: of a translation, the one that it was translated from. */
    public String languageOfText() {
        return origin == null ? language : origin.language();
    }

    /** Whether it is a translation of what the article says. */
    public boolean isTranslation() {
        return origin != null;
    }

    /** Its words, with spans in the paragraph. */
    public List<Word> words() {
        return words;
    }

    /** Its words with their lemmas, in order. */
    public List<Occurrence> occurrences() {
        List<Occurrence> read = occurrences;
        if (read == null) {
            read = words.stream().map(this::occurrence).toList();
            occurrences = read;
        }
        return read;
    }

    private Occurrence occurrence(Word word) {
        return new Occurrence(
                this, word, lexicon.lemma(word.withoutGenitive(), language), FunctionWords.isContent(word, language));
    }

    /** Its numbers, dates, times and measures. */
    public List<Figure> figures() {
        List<Figure> read = figures;
        if (read == null) {
            read = FigureReader.read(text(), language).stream()
                    .map(figure -> new Figure(this, figure.shift(span.start())))
                    .toList();
            figures = read;
        }
        return read;
    }

    /** What stands between quotation marks in its paragraph, without the marks, in order. */
    public List<TextSpan> quotations() {
        List<TextSpan> read = quotations;
        if (read == null) {
            read = Quotations.in(paragraph.text());
            quotations = read;
        }
        return read;
    }

    /** The lexicon that its lemmas are from. */
    public BilingualLexicon lexicon() {
        return lexicon;
    }

    /** As it stands. */
    public String text() {
        return span.of(paragraph.text());
    }

    /** Some words of its paragraph, as a place for a finding; for a translation, all that it translates. */
    public Place place(TextSpan part) {
        return new Place(article, paragraph.number(), origin == null ? part : origin.span());
    }

    /** Whether these words of an article begin in it. */
    public boolean contains(long inArticle, int inParagraph, TextSpan part) {
        return article.id() == inArticle
                && paragraph.number() == inParagraph
                && part.start() >= span.start()
                && part.start() < span.end();
    }

    /** Whether the article has a revision before this one, which does not have the statement word by word. */
    public boolean isNew() {
        CheckedArticle previous = article.previous();
        return previous != null
                && previous.article().paragraphs().stream()
                        .noneMatch(other -> other.text().contains(text()));
    }

    /** Where in the article it stands: "the heading", "the lead", "paragraph 5". */
    public Message name() {
        if (paragraph.role() == ParagraphRole.HEADING) {
            return Message.of("finding.part.heading");
        }
        if (paragraph.role() == ParagraphRole.SUBHEADING) {
            return Message.of("finding.part.subheading");
        }
        boolean lead = article.article().paragraphs().stream()
                .filter(other -> other.role() == ParagraphRole.BODY)
                .findFirst()
                .filter(first -> first.number() == paragraph.number())
                .isPresent();
        return lead ? Message.of("finding.part.lead") : Message.of("finding.part.paragraph", paragraph.number() + 1);
    }
}
