package org.attune.program.ui.internal.parts;

import java.time.LocalDate;
import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Makes the controls of one screen in a grid of two columns, each with its text, id and name: text {@code key} of the
 * screen's words, id the screen's and the key. On the user interface's thread.
 */
public final class Fields {
    private static final int LEAST_WIDTH = 20 * Grids.STEP;
    private static final int WIDEST_LABEL = 24 * Grids.STEP;
    private static final Words WORDS = Words.of(Fields.class);

    private final Composite parent;
    private final Site site;
    private final Words words;
    private final String id;
    private Runnable changed = () -> {};

    /**
     * @param parent has a grid of two columns
     * @param id what the ids of its controls begin with
     */
    public Fields(Composite parent, Site site, Words words, String id) {
        this.parent = parent;
        this.site = site;
        this.words = words;
        this.id = id;
    }

    /** Where they stand. */
    public Composite parent() {
        return parent;
    }

    /** What announces. */
    public Site site() {
        return site;
    }

    /** Calls somebody after each change of any of them. */
    public void onChange(Runnable then) {
        changed = then;
    }

    /** Something was changed that this did not make. */
    public void touched() {
        changed.run();
    }

    /** A field of one line. */
    public Text text(String key) {
        label(key);
        Text text = named(key, new Text(parent, SWT.SINGLE | SWT.BORDER));
        text.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    /** A choice where other words may be typed, or with {@code SWT.READ_ONLY} may not. */
    public Combo combo(String key, int style, List<String> items) {
        label(key);
        Combo combo = named(key, new Combo(parent, style));
        combo.setItems(items.toArray(String[]::new));
        combo.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        combo.addListener(SWT.Modify, event -> changed.run());
        return combo;
    }

    /** A day. */
    public DayField day(String key, Sense sense) {
        Text text = text(key);
        text.setMessage(WORDS.text("day.example", example(sense)));
        return new DayField(text, hint(key), sense, WORDS.text("day.unread"), WORDS.text("day.missing"));
    }

    /** A day of the kind that is asked for: one to come is not shown by one that has passed. */
    private static String example(Sense sense) {
        LocalDate today = LocalDate.now();
        return DayText.ofDisplay().write(sense == Sense.FUTURE ? today.plusWeeks(2) : today.minusWeeks(2), today);
    }

    /** A box to tick, in the second column. */
    public Button box(String key) {
        new Label(parent, SWT.NONE);
        Button box = WidgetIds.set(new Button(parent, SWT.CHECK | SWT.WRAP), id + "." + key);
        box.setText(words.text(key));
        box.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        box.addListener(SWT.Selection, event -> changed.run());
        return box;
    }

    /** A button in the second column. */
    public Button button(String key, Runnable does) {
        new Label(parent, SWT.NONE);
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), id + "." + key);
        button.setText(words.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /** A quiet line below a field. */
    public Hint hint(String key) {
        return new Hint(parent, site, id + "." + key + ".told", whole());
    }

    /** A sentence over both columns. */
    public Label sentence(String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(whole());
        return label;
    }

    /** The words before a field; many stand in several lines, so that the field keeps its room. */
    public Label label(String key) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.text(key));
        label.setLayoutData(Grids.upTo(WIDEST_LABEL, label));
        return label;
    }

    /** Over both columns, without asking for room. */
    public static GridData whole() {
        GridData data = Grids.wide(2);
        data.widthHint = LEAST_WIDTH;
        return data;
    }

    private <C extends Control> C named(String key, C control) {
        return Named.as(words.text(key), WidgetIds.set(control, id + "." + key));
    }
}
