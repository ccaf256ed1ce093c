package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignerTests {

    private static final List<String> WORDS = List.of(
            "harbour",
            "bridge",
            "minister",
            "budget",
            "river",
            "storm",
            "school",
            "opera",
            "satellite",
            "grain",
            "7",
            "1,250",
            "Kazan",
            "Oslo",
            "vote",
            "strike",
            "ferry",
            "museum",
            "frost",
            "orchard");

    private final Aligner aligner = new Aligner();
    private final Similarity similarity = new TermSimilarity(AlignerTests::words);

    private static List<Term> words(String text) {
        return Stream.of(text.split("\\W+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new Term(word, Term.Kind.WORD, 6, List.of(new Term.Key(word, 1)), List.of()))
                .toList();
    }

    @Test
    void sameTextsAnswerEachOtherOneByOne() {
        List<String> texts = List.of("The ferry left Oslo.", "A storm closed the bridge.", "The vote is on 7 May.");

        assertThat(aligner.align(texts, texts, similarity).beads())
                .extracting(Bead::type, Bead::source, Bead::target)
                .containsExactly(
                        tuple(BeadType.MATCH, List.of(0), List.of(0)),
                        tuple(BeadType.MATCH, List.of(1), List.of(1)),
                        tuple(BeadType.MATCH, List.of(2), List.of(2)));
    }

    @Test
    void twoTextsJoinedIntoOneAreOneBead() {
        assertThat(aligner.align(
                                List.of(
                                        "The ferry left Oslo harbour.",
                                        "A storm closed the bridge.",
                                        "The vote is on 7 May."),
                                List.of(
                                        "The ferry left Oslo harbour; a storm closed the bridge.",
                                        "The vote is on 7 May."),
                                similarity)
                        .beads())
                .extracting(Bead::source)
                .containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void whatOneSideLacksIsAnOmission() {
        assertThat(aligner.align(
                                List.of(
                                        "The ferry left Oslo.",
                                        "A museum sold 1,250 tons of grain to an orchard after the frost.",
                                        "The vote is on 7 May."),
                                List.of("The ferry left Oslo.", "The vote is on 7 May."),
                                similarity)
                        .beads())
                .extracting(Bead::type)
                .containsExactly(BeadType.MATCH, BeadType.OMISSION, BeadType.MATCH);
    }

    @Test
    void aTextElsewhereIsMoved() {
        List<String> source = List.of(
                "The satellite museum in Kazan bought 1,250 opera tickets.",
                "The ferry left Oslo harbour.",
                "A storm closed the bridge.",
                "The vote is on 7 May.");
        List<String> target = List.of(source.get(1), source.get(2), source.get(3), source.get(0));

        assertThat(aligner.align(source, target, similarity).beads())
                .filteredOn(bead -> bead.type() == BeadType.MOVED)
                .singleElement()
                .satisfies(bead -> {
                    assertThat(bead.source()).containsExactly(0);
                    assertThat(bead.target()).containsExactly(3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 0 2 3 4 5", "0 2 3 1 4 5", "0 3 1 2 4 5", "0 3 2 1 4 5", "2 3 0 1 4 5", "0 1 4 5 2 3"})
    void textsThatSwappedPlacesHaveMoved(String order) {
        List<String> source = List.of(
                "The ferry left Oslo harbour after a long storm.",
                "The old museum sold its grain to Bergen.",
                "A bridge near the river froze on Sunday.",
                "Seven teachers asked the mayor for winter coats.",
                "Trains to Narvik were late because of snow.",
                "The bakery on Market Square closes in spring.");
        List<String> target = Arrays.stream(order.split(" "))
                .map(number -> source.get(Integer.parseInt(number)))
                .toList();

        List<Bead> beads = aligner.align(source, target, similarity).beads();
        assertThat(beads).allSatisfy(bead -> {
            assertThat(bead.source()).hasSize(1);
            assertThat(bead.target()).hasSize(1);
            assertThat(target.get(bead.target().get(0)))
                    .isEqualTo(source.get(bead.source().get(0)));
        });
        assertThat(beads).anySatisfy(bead -> assertThat(bead.type()).isEqualTo(BeadType.MOVED));
    }

    @Test
    void nothingAgainstSomethingIsAllAdditions() {
        assertThat(aligner.align(List.of(), List.of("One.", "Two."), similarity).beads())
                .extracting(Bead::type)
                .containsExactly(BeadType.ADDITION, BeadType.ADDITION);
        assertThat(aligner.align(List.of(), List.of(), similarity).beads()).isEmpty();
    }

    @Test
    void aTextCutIntoFourIsOneBead() {
        List<String> parts = List.of(
                "The ferry left Oslo harbour,",
                "a storm closed the bridge,",
                "the museum sold grain,",
                "the river froze.");

        assertThat(aligner.align(
                                List.of(String.join(" ", parts), "The vote is on 7 May."),
                                Stream.concat(parts.stream(), Stream.of("The vote is on 7 May."))
                                        .toList(),
                                similarity)
                        .beads())
                .extracting(Bead::target)
                .containsExactly(List.of(0, 1, 2, 3), List.of(4));
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void beadsLaidEndToEndGiveBackBothTexts(long seed) {
        Random random = new Random(seed);
        List<String> source = randomTexts(random);
        List<String> target = randomly(source, random);

        List<Bead> beads = aligner.align(source, target, similarity).beads();

        assertThat(beads.stream().flatMap(bead -> bead.source().stream()).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, source.size()).boxed().toList());
        assertThat(beads.stream().flatMap(bead -> bead.target().stream()))
                .containsExactlyElementsOf(
                        IntStream.range(0, target.size()).boxed().toList());
        assertThat(beads).allSatisfy(bead -> {
            assertThat(bead.probability()).isBetween(0.0, 1.0);
            assertThat(bead.cost()).isFinite();
            assertThat(bead.source()).hasSizeLessThanOrEqualTo(Shape.LONGEST);
            assertThat(bead.target()).hasSizeLessThanOrEqualTo(Shape.LONGEST);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exchangingTheSidesMirrorsTheAlignment(long seed) {
        Random random = new Random(seed);
        List<String> source = randomTexts(random);
        List<String> target = randomly(source, random);

        List<Bead> there = aligner.align(source, target, similarity).beads();
        List<Bead> back = aligner.align(target, source, similarity).beads();

        assertThat(new HashSet<>(back.stream().map(Bead::mirrored).toList())).isEqualTo(new HashSet<>(there));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsJoinedThatIsNotBelieved(long seed) {
        Random random = new Random(seed);

        assertThat(aligner.align(randomTexts(random), randomTexts(random), similarity)
                        .beads())
                .filteredOn(bead -> bead.source().size() + bead.target().size() > 2)
                .allMatch(bead -> bead.probability() >= 0.02);
    }

    private static List<String> randomTexts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            texts.add(randomText(random));
        }
        return texts;
    }

    private static String randomText(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    /** The texts, some left out, some doubled, some joined, some exchanged. */
    private static List<String> randomly(List<String> texts, Random random) {
        List<String> changed = new ArrayList<>();
        for (String text : texts) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> changed.addAll(List.of(text, text));
                case 2 -> changed.add(randomText(random));
                case 3 -> changed.add(random.nextInt(changed.size() + 1), text);
                default -> changed.add(text);
            }
        }
        return changed;
    }
}
