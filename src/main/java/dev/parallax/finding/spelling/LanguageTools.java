package dev.parallax.finding.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool in process. A tool serves one thread at a time; there are never more tools than threads that check at once. */
final class LanguageTools {

    private final GrammarLevel level;
    private final Map<String, Deque<JLanguageTool>> idle = new ConcurrentHashMap<>();

    LanguageTools(GrammarLevel level) {
        this.level = level;
    }

    GrammarLevel level() {
        return level;
    }

    /** What the rules of the level say of a text. @param variant {@code en-GB}, {@code en-US} or {@code ru} */
    List<RuleMatch> check(String text, String variant) {
        Deque<JLanguageTool> tools = idle.computeIfAbsent(variant, key -> new ConcurrentLinkedDeque<>());
        JLanguageTool tool = tools.poll();
        if (tool == null) {
            tool = create(variant);
        }
        try {
            List<RuleMatch> matches = tool.check(text);
            tools.push(tool); // one that broke off is not used again
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JLanguageTool create(String variant) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
        for (Rule rule : tool.getAllRules()) {
            if (!level.categories().contains(rule.getCategory().getId().toString())
                    || rule.isDictionaryBasedSpellingRule()) {
                tool.disableRule(rule.getId());
            }
        }
        return tool;
    }
}
