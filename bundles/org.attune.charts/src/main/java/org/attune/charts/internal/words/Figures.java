package org.attune.charts.internal.words;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.attune.charts.Axis;
import org.attune.charts.Cell;
import org.attune.words.Words;

/** Numbers, dates and cells as they are read, in the language of the display's locale. */
public final class Figures {
    static final Words WORDS = Words.of(Figures.class);
    private static final int MOST_DECIMALS = 2;

    private Figures() {
    }

    /** A number with two decimals at most. */
    public static String number(double value) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value == 0 ? 0 : value);
    }

    /** A number in its unit. */
    public static String in(String unit, double value) {
        return unit.isEmpty() ? number(value) : WORDS.text("unit", number(value), unit);
    }

    /** The name of an axis with its unit. */
    public static String name(Axis axis) {
        return axis.unit().isEmpty() ? axis.name() : WORDS.text("axis", axis.name(), axis.unit());
    }

    /** A day, of medium length. */
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date);
    }

    /** What stands in a cell, without n. */
    public static String cell(String unit, Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> in(unit, shown.value());
            case Cell.Hidden hidden -> hidden();
            case Cell.Unknown unknown -> unknown();
        };
    }

    /** What stands in a cell, with n where it is known. */
    static String cellWithN(String unit, Cell cell) {
        String value = cell(unit, cell);
        return cell instanceof Cell.Shown shown && shown.n().isPresent()
                ? WORDS.text("withN", value, shown.n().getAsInt())
                : value;
    }

    /** How many stand behind a cell; empty text if that is not known. */
    static String n(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown when shown.n().isPresent() -> number(shown.n().getAsInt());
            case Cell.Hidden hidden -> hidden();
            default -> "";
        };
    }

    /** How a value reads that protects people. */
    public static String hidden() {
        return WORDS.text("hidden");
    }

    /** How a value reads that nobody knows. */
    public static String unknown() {
        return WORDS.text("unknown");
    }

    /** A text of this package. */
    public static String text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}
