package dev.parallax.finding.editions;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.LanguagePair;
import java.util.List;
import java.util.stream.Collectors;

/** Finds terms of the job's glossary that the other edition words in another way. */
final class TermChecker implements Checker {

    private final GlossaryCheck glossary;

    TermChecker(GlossaryCheck glossary) {
        this.glossary = glossary;
    }

    @Override
    public String id() {
        return "term";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        return Remark.ofBeads(story, this::compare);
    }

    private void compare(BeadReading bead, List<Remark> remarks) {
        String target = bead.target().stream().map(Statement::text).collect(Collectors.joining(" "));
        LanguagePair pair = new LanguagePair(
                bead.source().get(0).language(), bead.target().get(0).language());
        for (Statement statement : bead.source()) {
            for (GlossaryCheck.Use use : glossary.missing(pair, statement.text(), target)) {
                TextSpan span = use.span().shift(statement.span().start());
                remarks.add(remark(use.term(), statement.place(span), instead(bead, statement, span)));
            }
        }
    }

    /** The first word that answers one of the term's, or else the statement that should have the term. */
    private static Place instead(BeadReading bead, Statement statement, TextSpan term) {
        WordLinks links = bead.links();
        for (int i = 0; i < links.source().size(); i++) {
            Occurrence item = links.source().get(i);
            if (item.statement() == statement && term.contains(item.word().span()) && links.targetOf(i) >= 0) {
                return links.target().get(links.targetOf(i)).place();
            }
        }
        Statement counterpart = bead.target().get(0);
        return counterpart.place(counterpart.span());
    }

    private static Remark remark(Glossary.Term term, Place source, Place target) {
        return new Remark(
                target,
                FindingKind.TERM,
                Severity.MINOR,
                "term.glossary",
                Message.of("finding.term.glossary", term.target(), term.source()),
                List.of(term.target()),
                List.of(source.evidence(Message.of("finding.note.glossary"))));
    }
}
