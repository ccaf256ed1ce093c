package dev.parallax.finding.prose;

import dev.parallax.article.Paragraph;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.text.WordSets;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of an article and, as far as they say something about these, of its story and night. For one thread. */
public final class ArticleWords {

    /** With how many Cyrillic names a Latin one is compared at most. */
    private static final int MOST_NAMES = 400;

    /** How many different unknown words of an article are looked up: a list of names has thousands. */
    private static final int MOST_LOOK_UPS = 300;

    private static final WordSets ABBREVIATIONS = WordSets.read(ArticleWords.class, "abbreviations.tsv");

    /** Letters; shorter words are not compared by their stems. */
    private static final int SHORTEST_STEM = 4;

    /** Letters; in so many at its end may a form of a word differ. */
    private static final int LONGEST_ENDING = 2;

    private final CheckedArticle article;
    private final NightVocabulary night;
    private final Map<Pattern, List<Integer>> paragraphsWith = new HashMap<>();
    private final Lexicons lexicons;
    private @Nullable SettledVariant variant;
    private final Set<String> lookedUp = new HashSet<>();
    private final Map<String, List<Position>> positions = new HashMap<>();
    private final IntFunction<@Nullable Passage> passage;
    private final IntFunction<@Nullable Counterpart> counterpart;
    private final Map<Integer, Optional<Counterpart>> counterparts = new HashMap<>();
    private final List<List<Words.Token>> paragraphs;
    private final List<List<QuotationMarks.Mark>> quotationMarks = new ArrayList<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Set<String> namesInside = new HashSet<>();
    private final Set<String> otherNames = new LinkedHashSet<>();
    private final Map<String, Boolean> inOtherEdition = new HashMap<>();

    public ArticleWords(CheckedStory story, CheckedArticle article, NightVocabulary night, Lexicons lexicons) {
        this(story, article, night, lexicons, new StoryTokens());
    }

    /** @param known the tokens of the story's editions, for all who look at them */
    ArticleWords(
            CheckedStory story, CheckedArticle article, NightVocabulary night, Lexicons lexicons, StoryTokens known) {
        this.article = article;
        this.paragraphs = known.of(article);
        this.night = night;
        this.lexicons = lexicons;
        this.passage = paragraph -> Passage.answering(paragraph, article, story);
        this.counterpart = paragraph -> Counterpart.of(story, article, paragraph, known, lexicons.bilingual());
        for (Paragraph paragraph : article.article().paragraphs()) {
            List<Words.Token> tokens = tokens(paragraph.number());
            quotationMarks.add(QuotationMarks.of(paragraph.text()));
            for (int i = 0; i < tokens.size(); i++) {
                Words.Token token = tokens.get(i);
                if (token.isWord()) {
                    positions
                            .computeIfAbsent(token.key(), key -> new ArrayList<>())
                            .add(new Position(paragraph.number(), i));
                    forms.merge(token.text(), 1, Integer::sum);
                    if (token.key().length() > SHORTEST_STEM) {
                        stems.computeIfAbsent(stem(token.key()), key -> new HashSet<>())
                                .add(token.key());
                    }
                    if (token.isCapitalized() && !isSentenceStart(tokens, i)) {
                        namesInside.add(token.text());
                    }
                }
            }
        }
        for (CheckedArticle other : story.editions()) {
            if (other != article
                    && !other.language()
                            .article()
                            .tag()
                            .equals(article.language().article().tag())) {
                for (List<Words.Token> tokens : known.of(other)) {
                    for (Words.Token token : tokens) {
                        if (token.isWord() && token.isCapitalized() && otherNames.size() < MOST_NAMES) {
                            otherNames.add(token.text());
                        }
                    }
                }
            }
        }
    }

    public List<Words.Token> tokens(int paragraph) {
        return paragraphs.get(paragraph);
    }

    List<QuotationMarks.Mark> quotationMarks(int paragraph) {
        return quotationMarks.get(paragraph);
    }

    /** Where the article has what the pattern describes: the number of each paragraph, as often as it has it. */
    public List<Integer> paragraphsWith(Pattern pattern) {
        return paragraphsWith.computeIfAbsent(
                pattern,
                found -> article.article().paragraphs().stream()
                        .flatMap(paragraph ->
                                found.matcher(paragraph.text()).results().map(result -> paragraph.number()))
                        .toList());
    }

    public List<List<Words.Token>> paragraphs() {
        return paragraphs;
    }

    /** Where a word stands: its paragraph's number, and its index among the paragraph's tokens. */
    public record Position(int paragraph, int index) {}

    /** Where the article has the word, by its key, in reading order. */
    public List<Position> positions(String key) {
        return positions.getOrDefault(key, List.of());
    }

    /** Whether suggestions may still be sought for this word, or the article has had its share of them. */
    public boolean mayLookUp(String word) {
        return lookedUp.contains(word) || (lookedUp.size() < MOST_LOOK_UPS && lookedUp.add(word));
    }

    /** What the other edition has in place of this paragraph; null when there is nothing. */
    @Nullable
    public Counterpart counterpart(int paragraph) {
        return counterparts
                .computeIfAbsent(paragraph, number -> Optional.ofNullable(counterpart.apply(number)))
                .orElse(null);
    }

    /**
     * All that answers about this paragraph's words depend on, but for what is asked about the night's other articles and about
     * names of other editions.
     */
    public String surroundings(int paragraph) {
        Passage answering = passage.apply(paragraph);
        String accepted = tokens(paragraph).stream()
                .filter(token -> token.isWord() && isAccepted(token.text()))
                .map(Words.Token::text)
                .collect(Collectors.joining(" "));
        return String.join(
                "\n",
                article.article().contentHash(),
                article.language().article().tag(),
                String.valueOf(paragraph),
                accepted,
                answering == null ? "" : answering.said());
    }

    /** The variant of English that the article is written in. */
    public SettledVariant variant(Lexicon english) {
        if (variant == null) {
            variant = lexicons.english(article.article().source())
                    .map(named -> new SettledVariant(named, true))
                    .orElseGet(() -> SettledVariant.of(paragraphs, english));
        }
        return variant;
    }

    /** How often the article has the word in exactly this form. */
    public int occurrences(String form) {
        return forms.getOrDefault(form, 0) + forms.getOrDefault(form + "'s", 0) + forms.getOrDefault(form + "’s", 0);
    }

    /** The forms that are capitalized inside a sentence. */
    public Set<String> namesInside() {
        return namesInside;
    }

    /** Whether the article has a word that differs in its ending alone, as a name in another case does. */
    public boolean hasOtherForm(String key) {
        if (key.length() < SHORTEST_STEM + 1) {
            return false;
        }
        Set<String> alike = stems.getOrDefault(stem(key), Set.of());
        return alike.size() > 1 || (alike.size() == 1 && !alike.contains(key));
    }

    private static String stem(String key) {
        return key.substring(0, Math.max(SHORTEST_STEM, key.length() - LONGEST_ENDING));
    }

    public int articlesOfTheNight(String form) {
        return night.articlesWith(form);
    }

    public boolean isAccepted(String word) {
        return night.accepts(word);
    }

    /** Whether the other edition has a name that is this one in its own letters. */
    public boolean isInOtherEdition(String name) {
        return inOtherEdition.computeIfAbsent(name, this::findInOtherEdition);
    }

    private boolean findInOtherEdition(String name) {
        boolean cyrillic = Character.UnicodeBlock.of(name.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
        return otherNames.stream()
                .anyMatch(other ->
                        cyrillic ? NameTransliteration.couldBe(name, other) : NameTransliteration.couldBe(other, name));
    }

    /** Whether a sentence, a line or a quotation begins with this token. */
    public static boolean isSentenceStart(List<Words.Token> tokens, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Words.Token before = tokens.get(i);
            if (before.isWord() || before.type() == Words.Type.NUMBER) {
                return false;
            }
            switch (before.key()) {
                case ".", ":" -> {
                    return !isAbbreviation(tokens, i);
                }
                case "-", "\"", "(", "[", "'", "*", "•" -> {
                    continue;
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the point at this index ends an abbreviation or initial. */
    private static boolean isAbbreviation(List<Words.Token> tokens, int index) {
        if (!tokens.get(index).text().equals(".") || index == 0) {
            return false;
        }
        String before = tokens.get(index - 1).text();
        return (before.length() == 1 && Character.isUpperCase(before.charAt(0)))
                || ABBREVIATIONS.has("en", "before a name", before.toLowerCase(Locale.ROOT))
                || ABBREVIATIONS.has("ru", "before a name", before.toLowerCase(Locale.ROOT));
    }
}
