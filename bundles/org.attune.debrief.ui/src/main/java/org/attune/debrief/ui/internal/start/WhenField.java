package org.attune.debrief.ui.internal.start;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The day of a debrief, and when it begins: today and now as long as nobody says otherwise. On the user interface's thread. */
final class WhenField {
    private static final Words WORDS = Words.of(WhenField.class);
    private static final int LEAST = 8 * Grids.STEP;
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("H[:mm]['.'mm]['h'mm]['h']");

    private final LocalDate today;
    private final DayText days = DayText.ofDisplay();
    private final Text day;
    private final Text time;

    WhenField(Composite parent, Controls make, LocalDate today) {
        this.today = today;
        make.label(parent, "start.day");
        Composite row = Grids.row(parent, 3);
        day = text(row, "start.day");
        day.setText(days.write(today, today));
        day.setLayoutData(room(day, day.getText()));
        make.label(row, "start.time");
        time = text(row, "start.time");
        time.setMessage(WORDS.text("start.time.hint"));
        time.setLayoutData(room(time, time.getMessage()));
    }

    /** What is wrong with it, in words; empty when it can be read. */
    Optional<String> complaint() {
        if (day().isEmpty()) {
            return Optional.of(WORDS.text("start.day.bad"));
        }
        return !time.getText().isBlank() && typedTime().isEmpty()
                ? Optional.of(WORDS.text("start.time.bad"))
                : Optional.empty();
    }

    /** The day; empty when it cannot be read. */
    Optional<LocalDate> day() {
        return days.read(day.getText(), today, Sense.FUTURE);
    }

    /** When it begins: as it was typed; now, when it is today and nobody typed anything. */
    Optional<LocalTime> time() {
        boolean now = time.getText().isBlank() && day().filter(today::equals).isPresent();
        return now ? Optional.of(LocalTime.now().truncatedTo(ChronoUnit.MINUTES)) : typedTime();
    }

    void focus() {
        (day().isEmpty() ? day : time).setFocus();
    }

    private Optional<LocalTime> typedTime() {
        try {
            String typed = time.getText().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalTime.from(HOURS.parse(typed)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Wide enough for what it says at first. */
    private static GridData room(Text text, String says) {
        GC gc = new GC(text);
        int width = gc.textExtent(says).x;
        gc.dispose();
        return Grids.wideFrom(Math.max(LEAST, width + Grids.STEP));
    }

    private static Text text(Composite row, String key) {
        return Named.as(WORDS.text(key), WidgetIds.set(new Text(row, SWT.BORDER), "debrief." + key));
    }
}
