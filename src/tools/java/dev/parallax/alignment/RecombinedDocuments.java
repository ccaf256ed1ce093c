package dev.parallax.alignment;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.draft.SrxSegmentSplitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes documents of which the alignment is known, from parallel texts: related ones follow each other, and in most
 * documents some are joined, split, left out, put in or cut differently. The same seed gives the same documents.
 */
final class RecombinedDocuments {

    /** How many texts are looked at for the one most like the last. */
    private static final int LOOKED_AT = 25;

    /** Characters of a sentence in the news. */
    static final int NEWS = 120;

    private final SegmentSplitter splitter = new SrxSegmentSplitter();
    private final List<Unit> units;
    private final boolean inOrder;
    private final int usualLength;
    private final Random random;

    /**
     * A segment.
     *
     * @param paragraph the same for all of a paragraph, more for later ones
     */
    private record Piece(String text, double paragraph) {

        Piece in(double otherParagraph) {
            return new Piece(text, otherParagraph);
        }

        Piece with(String otherText) {
            return new Piece(otherText, paragraph);
        }
    }

    /** Segments that answer each other as a whole, none of them by itself. */
    private record Unit(List<Piece> source, List<Piece> target) {

        boolean fits() {
            return Arrays.stream(Shape.ALL).anyMatch(this::has);
        }

        private boolean has(Shape shape) {
            return shape.source() == source.size() && shape.target() == target.size();
        }

        Shape shape() {
            return Arrays.stream(Shape.ALL).filter(this::has).findFirst().orElseThrow();
        }

        Unit in(double sourceParagraph, double targetParagraph) {
            return new Unit(
                    source.stream().map(piece -> piece.in(sourceParagraph)).toList(),
                    target.stream().map(piece -> piece.in(targetParagraph)).toList());
        }

        List<Piece> side(boolean first) {
            return first ? source : target;
        }

        /** With this side, and the other as it is. */
        Unit with(boolean first, List<Piece> side) {
            return first ? new Unit(side, target) : new Unit(source, side);
        }

        /** The longer words and the names of the target. */
        Set<String> words() {
            return target.stream()
                    .flatMap(piece -> Arrays.stream(piece.text.split("\\P{L}+")))
                    .filter(word -> word.length() > 5 || (word.length() > 3 && Character.isUpperCase(word.charAt(0))))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * @param pairs Russian TAB English
     * @param inOrder whether they follow each other as they do in documents; else related ones are looked for
     * @param usualLength texts with fewer characters are taken less often
     */
    RecombinedDocuments(List<String> pairs, boolean inOrder, int usualLength, long seed) {
        this.usualLength = usualLength;
        this.inOrder = inOrder;
        random = new Random(seed);
        units = new ArrayList<>();
        for (String pair : pairs) {
            String[] sides = pair.split("\t");
            addUnits(pieces(sides[0], "ru"), pieces(sides[1], "en"));
        }
    }

    private List<Piece> pieces(String text, String language) {
        return splitter.split(text, language).stream()
                .map(span -> new Piece(span.of(text), 0))
                .toList();
    }

    /** As many segments on both sides answer each other one by one; where both have several, but not as many, it is not known how. */
    private void addUnits(List<Piece> source, List<Piece> target) {
        Unit whole = new Unit(source, target);
        if (source.size() == target.size()) {
            for (int i = 0; i < source.size(); i++) {
                units.add(new Unit(List.of(source.get(i)), List.of(target.get(i))));
            }
        } else if ((source.size() == 1 || target.size() == 1) && whole.fits()) {
            units.add(whole);
        }
    }

    KnownAlignment next() {
        List<Unit> document = inParagraphs(some(4 + random.nextInt(10) + random.nextInt(20)));
        double changed = random.nextInt(4) == 0 ? 0 : 0.6 * random.nextDouble();
        return known(changed(document, changed));
    }

    private List<Unit> some(int length) {
        if (!inOrder) {
            return chain(length);
        }
        int from = random.nextInt(units.size() - length);
        return units.subList(from, from + length);
    }

    /** Texts of which each is rather like the one before. */
    private List<Unit> chain(int length) {
        List<Unit> chain = new ArrayList<>(List.of(any()));
        Set<Unit> used = new HashSet<>(chain);
        while (chain.size() < length) {
            Unit next = like(chain.get(chain.size() - 1));
            if (used.add(next)) {
                chain.add(next);
            }
        }
        return chain;
    }

    private Unit like(Unit last) {
        Set<String> words = last.words();
        Unit best = any();
        long most = -1;
        for (int i = 0; i < LOOKED_AT; i++) {
            Unit candidate = any();
            long shared = candidate.words().stream().filter(words::contains).count();
            if (shared > most && !candidate.equals(last)) {
                most = shared;
                best = candidate;
            }
        }
        return best;
    }

    /** Shorter ones less often, where the texts have more of them than news: novels and everyday talk. */
    private Unit any() {
        Unit unit = units.get(random.nextInt(units.size()));
        while (random.nextInt(usualLength) > unit.target.get(0).text.length()) {
            unit = units.get(random.nextInt(units.size()));
        }
        return unit;
    }

    /** The same paragraphs on both sides, but for a few; in some documents for half of them. */
    private List<Unit> inParagraphs(List<Unit> document) {
        int usual = 1 + random.nextInt(4);
        double different = random.nextInt(4) == 0 ? 0.5 : 0.03;
        List<Unit> laidOut = new ArrayList<>();
        int source = 0;
        int target = 0;
        for (Unit unit : document) {
            boolean begins = random.nextInt(usual) == 0;
            source += begins ? 1 : 0;
            target += random.nextDouble() < different ? random.nextInt(2) : begins ? 1 : 0;
            laidOut.add(unit.in(source, target));
        }
        return laidOut;
    }

    private List<Unit> changed(List<Unit> document, double share) {
        List<Unit> changed = new ArrayList<>();
        int i = 0;
        while (i < document.size()) {
            int taken = 1;
            if (random.nextDouble() < share) {
                taken = change(document.subList(i, document.size()), changed);
            } else {
                changed.add(document.get(i));
            }
            i += taken;
        }
        return changed;
    }

    /** Changes the first of the units, or the first few; gives how many. */
    private int change(List<Unit> rest, List<Unit> changed) {
        Unit unit = rest.get(0);
        boolean side = random.nextBoolean();
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                int some = Math.min(rest.size(), random.nextInt(3) == 0 ? 2 + random.nextInt(3) : 1);
                rest.subList(0, some).forEach(left -> addAlone(left.side(side), side, changed));
                return some;
            }
            case 3, 4 -> {
                changed.add(unit);
                addAlone(putIn(unit, side), side, changed);
            }
            case 5, 6, 7 -> {
                int some = Math.min(rest.size(), random.nextInt(4) == 0 ? 3 + random.nextInt(3) : 2);
                Unit joined = joined(rest.subList(0, some), side);
                boolean fits = joined.fits() && mayJoin(rest.subList(0, some));
                changed.add(fits ? joined : unit);
                return fits ? some : 1;
            }
            case 8 -> {
                Unit split = split(unit, side);
                changed.add(split.fits() ? split : unit);
            }
            default -> {
                Unit cut =
                        rest.size() > 1 && mayJoin(rest.subList(0, 2)) ? cutDifferently(unit, rest.get(1), side) : unit;
                changed.add(cut.fits() ? cut : unit);
                return cut.fits() && !cut.equals(unit) ? 2 : 1;
            }
        }
        return 1;
    }

    /** Translators join and cut sentences inside a paragraph, and seldom where both versions begin a new one. */
    private boolean mayJoin(List<Unit> units) {
        Unit first = units.get(0);
        boolean together =
                units.stream().allMatch(unit -> sameParagraph(first, unit, true) || sameParagraph(first, unit, false));
        return together || random.nextInt(3) == 0;
    }

    private static boolean sameParagraph(Unit one, Unit other, boolean side) {
        return one.side(side).get(0).paragraph == other.side(side).get(0).paragraph;
    }

    private static void addAlone(List<Piece> pieces, boolean side, List<Unit> changed) {
        Unit nothing = new Unit(List.of(), List.of());
        pieces.forEach(piece -> changed.add(nothing.with(side, List.of(piece))));
    }

    /** What stands on one side only: in the paragraph of the unit before it or in one of its own. */
    private List<Piece> putIn(Unit before, boolean side) {
        List<Piece> pieces = before.side(side);
        double paragraph = pieces.get(pieces.size() - 1).paragraph + (random.nextBoolean() ? 0 : 0.5);
        return any().in(paragraph, paragraph).side(side);
    }

    /** The units in one, one side in a single segment. */
    private static Unit joined(List<Unit> some, boolean side) {
        Unit all = new Unit(
                some.stream().flatMap(unit -> unit.source.stream()).toList(),
                some.stream().flatMap(unit -> unit.target.stream()).toList());
        List<Piece> pieces = all.side(side);
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        return all.with(side, List.of(pieces.get(0).with(text)));
    }

    private Unit split(Unit unit, boolean side) {
        List<Piece> pieces = new ArrayList<>(unit.side(side));
        Piece first = pieces.remove(0);
        pieces.addAll(0, halves(first));
        return unit.with(side, pieces);
    }

    /** Two units in one, where on one side the border between the two is elsewhere. */
    private Unit cutDifferently(Unit one, Unit other, boolean side) {
        List<Piece> pieces = new ArrayList<>(one.side(side));
        List<Piece> others = new ArrayList<>(other.side(side));
        List<Piece> halves = halves(others.remove(0));
        if (halves.size() < 2) {
            return one;
        }
        Piece last = pieces.remove(pieces.size() - 1);
        pieces.add(last.with(last.text + " " + halves.get(0).text));
        pieces.add(halves.get(1));
        pieces.addAll(others);
        List<Piece> whole = new ArrayList<>(one.side(!side));
        whole.addAll(other.side(!side));
        return one.with(side, pieces).with(!side, whole);
    }

    /** Two pieces, parted after a comma or a similar mark that is not too near to either end; one where there is none. */
    private List<Piece> halves(Piece piece) {
        String text = piece.text;
        List<Integer> cuts = new ArrayList<>();
        for (int i = 12; i < text.length() - 12; i++) {
            if (",;:—".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                cuts.add(i + 1);
            }
        }
        if (cuts.isEmpty()) {
            return List.of(piece);
        }
        int cut = cuts.get(random.nextInt(cuts.size()));
        return List.of(piece.with(text.substring(0, cut)), piece.with(text.substring(cut + 1)));
    }

    private static KnownAlignment known(List<Unit> document) {
        return new KnownAlignment(
                texts(document.stream().flatMap(unit -> unit.source.stream()).toList()),
                texts(document.stream().flatMap(unit -> unit.target.stream()).toList()),
                document.stream().map(Unit::shape).toList());
    }

    private static Texts texts(List<Piece> pieces) {
        int[] paragraphs = new int[pieces.size()];
        for (int i = 1; i < paragraphs.length; i++) {
            paragraphs[i] = paragraphs[i - 1] + (pieces.get(i).paragraph == pieces.get(i - 1).paragraph ? 0 : 1);
        }
        return new Texts(pieces.stream().map(Piece::text).toList(), paragraphs);
    }
}
