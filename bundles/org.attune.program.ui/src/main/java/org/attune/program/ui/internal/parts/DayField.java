package org.attune.program.ui.internal.parts;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.widgets.Text;

/** A field for a day, which may stay empty. On the user interface's thread. */
public final class DayField {
    private final Text text;
    private final Hint hint;
    private final Sense sense;
    private final String unread;
    private final String missing;
    private final DayText days = DayText.ofDisplay();
    private Optional<LocalDate> shown = Optional.empty();
    private String written = "";

    /**
     * @param unread what is said of what is no day
     * @param missing what is said where there has to be one
     */
    DayField(Text text, Hint hint, Sense sense, String unread, String missing) {
        this.text = text;
        this.hint = hint.about(text);
        this.sense = sense;
        this.unread = unread;
        this.missing = missing;
    }

    /** The control. */
    public Text control() {
        return text;
    }

    /** Shows a day. */
    public void fill(Optional<LocalDate> day) {
        shown = day;
        written = day.map(known -> days.write(known, LocalDate.now())).orElse("");
        text.setText(written);
    }

    /**
     * The day; empty when there is none, or what is there is no day. One that nobody touched stays what it was: read
     * anew, a day that has passed would be one of next year.
     */
    public Optional<LocalDate> day() {
        return text.getText().equals(written) ? shown : days.read(text.getText(), LocalDate.now(), sense);
    }

    /** Says at the field when what is there is no day; whether that is so. */
    public boolean tellWrong() {
        boolean wrong = !text.getText().isBlank() && day().isEmpty();
        say(wrong ? unread : "");
        if (wrong) {
            text.setFocus();
        }
        return wrong;
    }

    /** As {@link #tellWrong}, where there has to be a day. */
    public boolean tellMissing() {
        if (tellWrong() || day().isPresent()) {
            return day().isEmpty();
        }
        say(missing);
        text.setFocus();
        return true;
    }

    /** Says something at the field, or nothing. */
    public void say(String words) {
        if (hint.say(words)) {
            text.getParent().requestLayout();
        }
    }
}
