package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AlarmCurveTests {

    private static AlarmCurve curve(double... odds) {
        AlarmCurve curve = new AlarmCurve();
        for (double some : odds) {
            if (some < 0) {
                curve.alarm(-some, 0.5); // below 0 stands for a false alarm
            } else {
                curve.slip(some);
            }
        }
        return curve;
    }

    @Test
    void countsWhatIsFoundAndWhatItCosts() {
        AlarmCurve curve = curve(9, 8, -7, 6, -5);

        assertThat(curve.found(6)).isEqualTo(1);
        assertThat(curve.found(8)).isEqualTo(2 / 3d);
        assertThat(curve.alarms(6)).isEqualTo(0.5);
        assertThat(curve.foundAt(0.4)).isEqualTo(2 / 3d);
        assertThat(curve.foundAt(0.5)).isEqualTo(1);
    }

    @Test
    void theBudgetGoesWhereItFindsMost() {
        Map<String, AlarmCurve> curves = new TreeMap<>(Map.of(
                "many", curve(9, -8, 7, 6, 5, -4, 3),
                "few", curve(9, -8, 7)));

        assertThat(AlarmCurve.thresholds(curves, 0, false))
                .containsEntry("many", 9d)
                .containsEntry("few", 9d);
        assertThat(AlarmCurve.thresholds(curves, 0.5, false))
                .containsEntry("many", 5d)
                .containsEntry("few", 9d);
        assertThat(AlarmCurve.thresholds(curves, 1.5, false))
                .containsEntry("many", 3d)
                .containsEntry("few", 7d);
    }

    @Test
    void aSlipCountsTheLessTheMoreOfItsKindThereAre() {
        AlarmCurve few = curve(9, -8, 7);

        // Two more of ten slips for one alarm weigh less than one more of two.
        AlarmCurve most = curve(9, 9, 9, 9, 9, 9, 9, 9, -8, 7, 7);
        assertThat(AlarmCurve.thresholds(new TreeMap<>(Map.of("many", most, "few", few)), 0.5, true))
                .containsEntry("many", 9d)
                .containsEntry("few", 7d);

        // Three more of ten weigh more, though their share is smaller.
        AlarmCurve some = curve(9, 9, 9, 9, 9, 9, 9, -8, 7, 7, 7);
        assertThat(AlarmCurve.thresholds(new TreeMap<>(Map.of("many", some, "few", few)), 0.5, true))
                .containsEntry("many", 7d)
                .containsEntry("few", 9d);
    }

    @Test
    void stopsJustAboveTheFirstAlarmTooMany() {
        AlarmCurve curve = curve(9, -8, 7, -6, 5);

        assertThat(curve.leastAt(0.4)).isGreaterThan(8).isLessThan(8.001);
        assertThat(curve.leastAt(0.5)).isGreaterThan(6).isLessThan(6.001);
        assertThat(curve.leastAt(1)).isEqualTo(5);
        assertThat(curve().leastAt(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aStepThatIsTooMuchStopsItsKindAlone() {
        AlarmCurve steep = curve(9, -8, -8, 7, 7, 7, 7, 7);
        Map<String, AlarmCurve> curves = new TreeMap<>(Map.of("steep", steep, "flat", curve(9, -8, 7)));

        assertThat(AlarmCurve.thresholds(curves, 0.5, false))
                .containsEntry("steep", 9d)
                .containsEntry("flat", 7d);
    }
}
