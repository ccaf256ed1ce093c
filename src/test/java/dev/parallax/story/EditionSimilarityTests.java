package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Bead;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionSimilarityTests {

    private static final List<String> GERMAN = List.of(
            "Die Fähre «Avrora» mit 214 Menschen lief vor Saaremaa auf Grund.",
            "Kapitän Toomas Kirillov sagte: „Wir warten auf den Schlepper.“",
            "Die Versicherung zahlt 95 Euro für jedes Ticket.");

    private static final List<String> ENGLISH = List.of(
            "The ferry Avrora, with 214 people aboard, ran aground off Saaremaa.",
            "“We are waiting for the tug,” captain Toomas Kirillov said.",
            "The insurance pays 95 euros for each ticket.");

    private static final List<String> UKRAINIAN = List.of(
            "Пором «Аврора» із 214 людьми сів на мілину біля Сааремаа.",
            "«Ми чекаємо на буксир», — сказав капітан Тоомас Кириллов.",
            "Страхова компанія сплатить 95 євро за кожен квиток.");

    private final EditionSimilarity similarity = new EditionSimilarity(EmbeddedLexicon.load());
    private final Aligner aligner = new Aligner();

    @Test
    void languagesWithoutALexiconAreAlignedByNamesFiguresAndPunctuation() {
        assertThat(aligner.align(GERMAN, ENGLISH, similarity.between("de", "en"))
                        .beads())
                .extracting(Bead::source, Bead::target)
                .containsExactly(
                        tuple(List.of(0), List.of(0)), tuple(List.of(1), List.of(1)), tuple(List.of(2), List.of(2)));
        assertThat(aligner.align(UKRAINIAN, ENGLISH, similarity.between("uk", "en"))
                        .beads())
                .extracting(Bead::source, Bead::target)
                .containsExactly(
                        tuple(List.of(0), List.of(0)), tuple(List.of(1), List.of(1)), tuple(List.of(2), List.of(2)));
    }

    @Test
    void theSidesMayBeExchanged() {
        assertThat(aligner.align(GERMAN, UKRAINIAN, similarity.between("de", "uk"))
                        .beads())
                .extracting(Bead::source, Bead::target, Bead::probability)
                .containsExactlyInAnyOrderElementsOf(
                        aligner.align(UKRAINIAN, GERMAN, similarity.between("uk", "de")).beads().stream()
                                .map(bead -> tuple(bead.target(), bead.source(), bead.probability()))
                                .toList());
    }

    @Test
    void aTranslationIsComparedInTheLanguageOfTheOtherSide() {
        Map<String, String> translations = Map.of(
                "Ыыаа.", "The insurance pays 95 euros for each ticket.",
                "Ааыы.", "Captain Toomas Kirillov waits for the tug.");

        assertThat(aligner.align(
                                List.of("Ааыы.", "Ыыаа."),
                                ENGLISH.subList(1, 3),
                                similarity.between("kk", "en").with(translations::get))
                        .beads())
                .extracting(Bead::source, Bead::target)
                .containsExactly(tuple(List.of(0), List.of(0)), tuple(List.of(1), List.of(1)));
    }
}
