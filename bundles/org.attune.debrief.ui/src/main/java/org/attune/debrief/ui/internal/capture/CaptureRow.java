package org.attune.debrief.ui.internal.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.attune.debrief.Captures;
import org.attune.debrief.NeedsTime;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.frameworks.Vocabularies;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Where one thing is written down while people talk: it opens under the notes, Enter or its button keeps it, Escape
 * closes it, and the cursor goes back. It takes no room while it is closed. On the user interface's thread.
 */
public final class CaptureRow {
    private static final Words WORDS = Words.of(CaptureRow.class);

    private final Composite area;
    private final Site site;
    private final WritingFields notes;
    private final Vocabularies vocabularies;
    private final LocalDate today;
    private final DayText days = DayText.ofDisplay();
    private final List<AskField> fields = new ArrayList<>();
    private Optional<Item> open = Optional.empty();
    private Hint told;
    private BiConsumer<Item, Answers> kept = (item, answers) -> {};
    private Runnable closed = () -> {};

    /**
     * A closed one.
     *
     * @param today days before it are past
     */
    public CaptureRow(Composite parent, Site site, WritingFields notes, Vocabularies vocabularies, LocalDate today) {
        this.site = site;
        this.notes = notes;
        this.vocabularies = vocabularies;
        this.today = today;
        area = WidgetIds.set(new Composite(parent, SWT.BORDER), "debrief.capture");
        area.setLayout(Grids.view(2));
        area.setLayoutData(Grids.wide());
        Grids.show(area, false);
        Listener keys = this::pressed;
        Display display = area.getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        area.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, keys));
    }

    /** Hands over what is to be kept: the thing as it was, with an empty id when it is new, and what it shall say. */
    public void onKept(BiConsumer<Item, Answers> then) {
        kept = then;
    }

    /** Calls somebody when it has closed, or takes other room. */
    public void onClosed(Runnable then) {
        closed = then;
    }

    /** Opens for something new, beginning with words that are there already. */
    public void open(Kind kind, String words) {
        Answers first = Answers.of(words);
        boolean waits = kind.word().equals(Captures.NEEDS_TIME);
        open(new Item(kind, "", waits ? first.on("backon", Optional.of(today.plusDays(NeedsTime.USUAL_DAYS))) : first));
    }

    /** Opens for something that is there, to change it. */
    public void open(Item item) {
        clear();
        open = Optional.of(item);
        item.kind().asks().forEach(ask -> fields.add(field(item, ask)));
        told = new Hint(area, site, "debrief.capture.told", Grids.wide(2));
        buttons();
        Grids.show(area, true);
        closed.run();
        fields.getFirst().focus();
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return open.isPresent();
    }

    /** Closes it; what was typed in it is gone. */
    public void close() {
        clear();
        open = Optional.empty();
        Grids.show(area, false);
        closed.run();
    }

    private void clear() {
        Stream.of(area.getChildren()).forEach(Control::dispose);
        fields.clear();
    }

    private AskField field(Item item, Ask ask) {
        String name = WORDS.text("ask." + item.kind().word() + "." + ask.key());
        AskField field = AskField.of(area, ask, name, notes, vocabularies);
        field.fill(item.answers(), day -> days.write(day, today));
        return field;
    }

    private void buttons() {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Grids.buttons());
        row.setLayoutData(Grids.wide(2));
        button(row, "add", this::keep);
        button(row, "leave", this::close);
    }

    private void button(Composite row, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "debrief.capture." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
    }

    /** Enter keeps, wherever the cursor is in here; Escape closes. */
    private void pressed(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD1) == 0;
        if (!plain || !(event.widget instanceof Control control) || !isIn(area, control)) {
            return;
        }
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && !(control instanceof Button)) {
            event.doit = false;
            event.type = SWT.None;
            keep();
        } else if (event.keyCode == SWT.ESC && !isReason(control)) {
            event.doit = false;
            event.type = SWT.None;
            close();
        }
    }

    private static boolean isIn(Control outer, Control control) {
        return Stream.iterate(control, Objects::nonNull, Control::getParent).anyMatch(outer::equals);
    }

    /** Why a place is left as it is, is asked in a field of its own, which Escape closes. */
    private static boolean isReason(Control control) {
        return control.getData(WidgetIds.KEY) instanceof String id && id.endsWith(".reason");
    }

    private void keep() {
        Item item = open.orElseThrow();
        Answers answers = Answers.NONE;
        for (AskField field : fields) {
            Optional<String> problem = problem(field);
            if (problem.isPresent()) {
                say(problem.get(), field);
                return;
            }
            answers = field.addTo(answers, this::day);
        }
        close();
        kept.accept(item, answers);
    }

    private Optional<String> problem(AskField field) {
        if (field.ask().key().equals(Answers.TEXT) && field.text().isBlank()) {
            return Optional.of(WORDS.text("text.missing"));
        }
        if (field.ask().form() != Ask.Form.DAY || field.text().isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(field.text());
        return day.isEmpty()
                ? Optional.of(WORDS.text("day.bad"))
                : day.filter(one -> one.isBefore(today)).map(one -> WORDS.text("day.gone", days.write(one, today)));
    }

    private Optional<LocalDate> day(String typed) {
        return days.read(typed, today, Sense.FUTURE);
    }

    private void say(String text, AskField field) {
        told.say(text);
        closed.run();
        field.focus();
    }
}
