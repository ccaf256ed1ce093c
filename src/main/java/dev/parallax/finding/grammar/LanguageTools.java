package dev.parallax.finding.grammar;

import dev.parallax.finding.context.Words;
import dev.parallax.finding.prose.ArticleWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** LanguageTool in process. A tool serves one thread at a time; there are never more tools than threads that check at once. */
public final class LanguageTools {

    /** So often a rule must be right to be heard at the level {@link GrammarLevel#CAREFUL}. */
    private static final double PRECISE = 0.6;

    @SuppressWarnings(
            "deprecation") // what replaces it fails to load when nothing else of LanguageTool was asked before
    private static final String VERSION = JLanguageTool.VERSION;

    /** A language with the rules that a level may need. */
    private record Rules(String language, GrammarLevel level) {

        Language read() {
            if (language.equals("ru")) {
                return new LightRussian();
            }
            return new LightEnglish(
                    level == GrammarLevel.ALL
                            ? id -> true
                            : RulePrecision.of(language).ids(PRECISE)::contains);
        }
    }

    /** A language reads its pattern rules when the first tool asks, and keeps them. */
    private static final Map<Rules, Language> LANGUAGES = new ConcurrentHashMap<>();

    private final GrammarLevel level;
    private final Map<String, Deque<JLanguageTool>> idle = new ConcurrentHashMap<>();

    public LanguageTools(GrammarLevel level) {
        this.level = level;
    }

    public GrammarLevel level() {
        return level;
    }

    /**
     * What the rules of the level say of a text.
     *
     * @param language {@code en} or {@code ru}
     */
    public List<RuleMatch> check(String text, String language) {
        Deque<JLanguageTool> tools = idle.computeIfAbsent(language, key -> new ConcurrentLinkedDeque<>());
        JLanguageTool tool = tools.poll();
        if (tool == null) {
            tool = create(language);
        }
        try {
            List<RuleMatch> matches = matches(tool, text);
            tools.push(tool); // one that broke off is not used again
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text and all that decides, beside this program, what {@link #check} says of it: it is asked of one text at a time. */
    String subject(String text, String language) {
        return String.join(" ", "LanguageTool", VERSION, level.name(), language, text);
    }

    /** What the tool says, except about the grammar of names: it takes them for other words. */
    static List<RuleMatch> matches(JLanguageTool tool, String text) throws IOException {
        List<RuleMatch> matches = tool.check(text);
        boolean declinesNames = tool.getLanguage().getShortCode().equals("ru");
        if (!declinesNames || matches.isEmpty()) {
            return matches;
        }
        List<Words.Token> tokens = Words.of(text);
        return matches.stream()
                .filter(match -> !isOfGrammar(match) || !hasName(tokens, match))
                .toList();
    }

    private static boolean isOfGrammar(RuleMatch match) {
        return match.getRule().getCategory().getId().toString().equals("GRAMMAR");
    }

    private static boolean hasName(List<Words.Token> tokens, RuleMatch match) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).start() < match.getToPos()
                        && tokens.get(i).end() > match.getFromPos())
                .anyMatch(i -> tokens.get(i).isWord()
                        && tokens.get(i).isCapitalized()
                        && (tokens.get(i).isUpperCase() || !ArticleWords.isSentenceStart(tokens, i)));
    }

    private JLanguageTool create(String language) {
        if (level == GrammarLevel.ALL) {
            JLanguageTool tool = create(language(language), GrammarLevel::isCandidate);
            own(language, tool.getLanguage()).forEach(tool::addRule);
            return tool;
        }
        RulePrecision precision = RulePrecision.of(language);
        Language rules = language(language, level);
        SparingTool tool = new SparingTool(rules);
        disable(tool, rule -> !GrammarLevel.isCandidate(rule) || precision.precision(rule) < PRECISE);
        own(language, rules).forEach(tool::addRule);
        tool.rulesAreSet();
        return tool;
    }

    /** The file of our own pattern rules for the language; there may be none. */
    static String patterns(String language) {
        return "patterns-" + language + ".xml";
    }

    /** Our own pattern rules for the language. */
    public static List<AbstractPatternRule> own(String language, Language rules) {
        String name = patterns(language);
        try (InputStream in = LanguageTools.class.getResourceAsStream(name)) {
            return in == null ? List.of() : new PatternRuleLoader().getRules(in, name, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * LanguageTool's language with what is asked of it here, and all its rules; one object for a language.
     *
     * @param language {@code en} or {@code ru}
     */
    public static Language language(String language) {
        return language(language, GrammarLevel.ALL);
    }

    private static Language language(String language, GrammarLevel level) {
        return LANGUAGES.computeIfAbsent(new Rules(language, level), Rules::read);
    }

    /** A tool that runs only these rules. */
    static JLanguageTool create(Language language, Predicate<Rule> isHeard) {
        JLanguageTool tool = new JLanguageTool(language);
        disable(tool, isHeard.negate());
        return tool;
    }

    private static void disable(JLanguageTool tool, Predicate<Rule> which) {
        for (Rule rule : tool.getAllRules()) {
            if (which.test(rule)) {
                tool.disableRule(rule.getFullId());
            }
        }
    }
}
