package dev.parallax.finding.speech;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.NameLikeness;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Quoted;
import dev.parallax.finding.reading.Scripts;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import dev.parallax.text.Letters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who is said to have said a quotation: names beside a verb of saying, outside the marks. */
final class Speakers {

    private static final QuotationLimits LIMITS = QuotationLimits.DEFAULTS;

    private Speakers() {}

    /**
     * What differs where each side names a speaker, none of one side answers one of the other, and yet both editions have
     * both names. A name that the other edition lacks is reported as a name.
     */
    static Optional<Remark> compare(WordLinks links, PairReading pair) {
        List<Integer> source = speakers(links.source());
        List<Integer> target = speakers(links.target());
        if (source.isEmpty()
                || target.isEmpty()
                || source.stream().anyMatch(i -> target.stream().anyMatch(j -> links.linked(i, j)))) {
            return Optional.empty();
        }
        Occurrence there = links.source().get(source.get(0));
        Occurrence here = links.target().get(target.get(0));
        return isNamedIn(pair.sourceStatements(), here) && isNamedIn(pair.targetStatements(), there)
                ? Optional.of(remark(there, here))
                : Optional.empty();
    }

    /** Whether the edition in the other script has the name by its sound. */
    private static boolean isNamedIn(List<Statement> edition, Occurrence name) {
        String text = name.word().text();
        return edition.stream()
                .flatMap(statement -> statement.words().stream())
                .filter(word -> word.isCapitalised() && Letters.isCyrillic(word.text()) != Letters.isCyrillic(text))
                .anyMatch(word -> Scripts.likeness(text, word.text()) >= NameLikeness.SAME_NAME);
    }

    /** Names right before or behind a verb, a first name between them aside. */
    private static List<Integer> speakers(List<Occurrence> items) {
        return IntStream.range(0, items.size())
                .filter(i -> isName(items, i)
                        && (says(items, i - 1, i)
                                || says(items, i + 1, i)
                                || (i >= 2 && isName(items, i - 1) && says(items, i - 2, i))
                                || (i + 2 < items.size() && isName(items, i + 1) && says(items, i + 2, i))))
                .boxed()
                .toList();
    }

    private static boolean isName(List<Occurrence> items, int at) {
        Occurrence item = items.get(at);
        return item.word().isCapitalised()
                && !item.word().isAcronym()
                && item.word().text().length() >= LIMITS.shortestSpeaker()
                && item.isContent()
                && Attributions.manner(item) == null
                && Quoted.around(item) == null;
    }

    private static boolean says(List<Occurrence> items, int verb, int name) {
        if (verb < 0 || verb >= items.size()) {
            return false;
        }
        Occurrence item = items.get(verb);
        return item.statement() == items.get(name).statement()
                && Attributions.manner(item) != null
                && Quoted.around(item) == null;
    }

    private static Remark remark(Occurrence there, Occurrence here) {
        Message language = Languages.inEdition(there.statement().language());
        return new Remark(
                here.place(),
                FindingKind.INCONSISTENCY,
                Severity.MAJOR,
                "quotation.speaker",
                Message.of("finding.quotation.speaker", Languages.quoted(here), language, Languages.quoted(there)),
                List.of(),
                List.of(there.place().evidence(Languages.has(there))));
    }
}
