package org.attune.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.charts.Bars.Arrangement;

/** One chart of every form, as later reports will draw them; made-up numbers. */
final class Samples {
    private static final List<String> ANSWERS = List.of("never", "rarely", "sometimes", "often", "always");

    private Samples() {
    }

    static Trend trend() {
        List<LocalDate> dates = List.of(day(1), day(2), day(3), day(4), day(5), day(6));
        return new Trend("Touch points per encounter", "More touch points are named since the kick-off.",
                Axis.of("Touch points", 0, 6), dates,
                List.of(Series.of("Ward A", Cell.of(1.5, 12), Cell.of(2, 14), Cell.of(2.75, 11), Cell.hidden(),
                        Cell.of(3.5, 9), Cell.of(4.25, 16)),
                        Series.of("Ward B", Cell.hidden(), Cell.hidden(), Cell.of(1.25, 6), Cell.of(2.5, 8),
                                Cell.unknown(), Cell.of(3, 7))),
                List.of(new Trend.Event(LocalDate.of(2026, 2, 15), "Kick-off"),
                        new Trend.Event(LocalDate.of(2026, 2, 28), "Workshop for mentors")));
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }

    static Bars grouped() {
        return new Bars("Encounters by ward", "", Axis.of("Encounters", 0, 40), Arrangement.GROUPED, "Ward",
                List.of("Ward A", "Ward B", "Outpatient clinic for people with long-term illness"),
                List.of(Series.of("Spring", Cell.of(12), Cell.of(31), Cell.of(22)),
                        Series.of("Autumn", Cell.of(19), Cell.hidden(), Cell.unknown())));
    }

    static Bars stacked() {
        return new Bars("How debriefs were held", "Most are held on the ward.", new Axis("Share", "%", 0, 100),
                Arrangement.STACKED, "Ward", List.of("Ward A", "Ward B", "Ward C"),
                List.of(Series.of("on the ward", Cell.of(55, 20), Cell.of(83.25, 6), Cell.of(40, 10)),
                        Series.of("by telephone", Cell.of(30, 20), Cell.hidden(), Cell.of(20, 10)),
                        Series.of("in a group", Cell.of(15, 20), Cell.of(6.75, 6), Cell.of(40, 10))));
    }

    static Bars diverging() {
        List<Series> answers = new ArrayList<>();
        double[][] shares = {{5, 10, 2}, {10, 25, 8}, {20, 30, 15}, {40, 25, 45}, {25, 10, 30}};
        for (int i = 0; i < ANSWERS.size(); i++) {
            answers.add(Series.of(ANSWERS.get(i), Cell.of(shares[i][0], 20), Cell.of(shares[i][1], 20),
                    Cell.hidden(), Cell.of(shares[i][2], 20)));
        }
        return new Bars("After the training", "Most often notice distress; asking about worries is rarer.",
                new Axis("Share of answers", "%", 0, 100), Arrangement.DIVERGING, "Statement",
                List.of("I notice when somebody is in distress", "I ask what worries them", "I sit down",
                        "I say what happens next, and when"),
                answers);
    }

    static Scatter scatter() {
        return new Scatter("Importance by confidence", "Talking about dying matters much and feels least safe.",
                Axis.of("Confidence", 1, 5), Axis.of("Importance", 1, 5),
                List.of(item("Talking about dying", 1.8, 4.7), item("Listening without haste", 3.9, 4.6),
                        item("Attending to families", 3.1, 3.9), item("Own limits", 2.2, 3.2),
                        item("Small comforts", 4.4, 2.9),
                        new Scatter.Item("Working with interpreters", Cell.of(2.375), Cell.hidden())),
                Optional.of(quadrants()));
    }

    static Scatter crowded(int items, double apart) {
        List<Scatter.Item> all = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            all.add(item("Statement of some length, number " + (i + 1), 3 + i % 5 * apart, 4 + i / 5 * apart));
        }
        return new Scatter("Twenty statements", "", Axis.of("Confidence", 1, 5), Axis.of("Importance", 1, 5), all,
                Optional.of(quadrants()));
    }

    private static Scatter.Quadrants quadrants() {
        return new Scatter.Quadrants(3, 3.5, "Concentrate here", "Keep it up", "Can wait", "Much is done");
    }

    private static Scatter.Item item(String label, double x, double y) {
        return new Scatter.Item(label, Cell.of(x, 18), Cell.of(y, 18));
    }

    static Matrix matrix() {
        return new Matrix("Where dimensions are taught", "Attending to families is not practised yet.", "Session",
                "Dimension", List.of("Noticing", "Listening", "Attending to families", "Talking about dying"),
                List.of(Series.of("Kick-off", Cell.of(1), Cell.of(1), Cell.of(0), Cell.of(1)),
                        Series.of("Simulation", Cell.of(2), Cell.of(3), Cell.hidden(), Cell.of(2)),
                        Series.of("Ward round with a mentor", Cell.of(3), Cell.of(3), Cell.of(1), Cell.unknown())),
                List.of(new Matrix.Level("not yet", 0), new Matrix.Level("introduced", 1),
                        new Matrix.Level("practised", 2), new Matrix.Level("observed", 3)));
    }

    static List<Chart> all() {
        return List.of(trend(), grouped(), stacked(), diverging(), scatter(), matrix());
    }
}
