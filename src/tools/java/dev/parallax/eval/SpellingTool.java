package dev.parallax.eval;

import dev.parallax.finding.Finding;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Stories;
import dev.parallax.finding.StoryChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/** Something that says what is wrong in texts, by their names. */
interface SpellingTool {

    Map<String, List<Prediction>> predict(Map<String, SpeltText> texts) throws IOException;

    /**
     * What is said to be wrong.
     *
     * @param start in the text, in UTF-16 units, as is end
     * @param suggestions best first
     */
    record Prediction(int start, int end, List<String> suggestions, String rule) {

        static void write(List<Prediction> predictions, Path file) throws IOException {
            Files.writeString(
                    file,
                    predictions.stream()
                            .map(said -> said.start + "\t" + said.end + "\t"
                                    + said.suggestions.stream().limit(10).collect(Collectors.joining("|")) + "\n")
                            .collect(Collectors.joining("", "start16\tend16\tsuggestions\n", "")));
        }
    }

    /** Our checkers, over the texts as one night. */
    static SpellingTool of(StoryChecker checker) {
        return texts -> {
            NightVocabulary night =
                    Stories.night(texts.values().stream().map(SpeltText::story).toList());
            Map<String, List<Prediction>> predictions = new TreeMap<>();
            texts.forEach((name, text) -> {
                List<Prediction> said = new ArrayList<>();
                for (Finding finding : checker.check(text.story(), night).findings()) {
                    if (finding.article() == text.article().id()) {
                        int offset = text.offsets().get(finding.paragraph());
                        said.add(new Prediction(
                                offset + finding.span().start(),
                                offset + finding.span().end(),
                                finding.suggestions(),
                                finding.rule()));
                    }
                }
                predictions.put(name, said);
            });
            return predictions;
        };
    }

    /** LanguageTool as it comes, or its rules that look words up alone. */
    static SpellingTool languageTool(boolean spellingOnly) {
        return texts -> {
            Map<String, JLanguageTool> tools = new TreeMap<>();
            Map<String, List<Prediction>> predictions = new TreeMap<>();
            for (Map.Entry<String, SpeltText> text : texts.entrySet()) {
                String variant = variant(text.getValue());
                if (!tools.containsKey(variant)) {
                    tools.put(variant, languageTool(variant, spellingOnly));
                }
                List<Prediction> said = new ArrayList<>();
                for (int i = 0; i < text.getValue().offsets().size(); i++) {
                    int offset = text.getValue().offsets().get(i);
                    for (RuleMatch match : tools.get(variant).check(paragraph(text.getValue(), i))) {
                        said.add(new Prediction(
                                offset + match.getFromPos(),
                                offset + match.getToPos(),
                                match.getSuggestedReplacements(),
                                match.getRule().getId()));
                    }
                }
                predictions.put(text.getKey(), said);
            }
            return predictions;
        };
    }

    private static JLanguageTool languageTool(String variant, boolean spellingOnly) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
        for (Rule rule : tool.getAllRules()) {
            if (spellingOnly && !rule.isDictionaryBasedSpellingRule()) {
                tool.disableRule(rule.getId());
            }
        }
        return tool;
    }

    /** Every word that LanguageTool's dictionary lacks, without suggestions. */
    static SpellingTool lookUp() {
        Pattern word = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
        return texts -> {
            Map<String, List<Prediction>> predictions = new TreeMap<>();
            for (Map.Entry<String, SpeltText> text : texts.entrySet()) {
                String variant = variant(text.getValue());
                MorfologikSpeller dictionary = new MorfologikSpeller(
                        variant.equals("ru")
                                ? "/ru/hunspell/ru_RU.dict"
                                : "/en/hunspell/" + variant.replace('-', '_') + ".dict");
                List<Prediction> said = new ArrayList<>();
                for (int i = 0; i < text.getValue().offsets().size(); i++) {
                    int offset = text.getValue().offsets().get(i);
                    Matcher matcher = word.matcher(paragraph(text.getValue(), i));
                    while (matcher.find()) {
                        if (dictionary.isMisspelled(matcher.group().replace('’', '\''))) {
                            said.add(new Prediction(
                                    offset + matcher.start(), offset + matcher.end(), List.of(), "look-up"));
                        }
                    }
                }
                predictions.put(text.getKey(), said);
            }
            return predictions;
        };
    }

    private static String paragraph(SpeltText text, int number) {
        return text.article().article().paragraphs().get(number).text();
    }

    private static String variant(SpeltText text) {
        String source = text.article().article().source();
        boolean british = source.equals("bea-sample") || source.equals("holbrook");
        return text.language().equals("ru") ? "ru" : british ? "en-GB" : "en-US";
    }
}
