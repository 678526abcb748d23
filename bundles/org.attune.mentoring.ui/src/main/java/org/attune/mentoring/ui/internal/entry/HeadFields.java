package org.attune.mentoring.ui.internal.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.practice.Encounter;
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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The head of an entry: with whom, when, what, where, how long. */
final class HeadFields {
    private static final Words WORDS = Words.of(HeadFields.class);
    private static final int LONGEST_MINUTES = 1440;
    /** Three fields a row, each with its label. */
    private static final int MOST_COLUMNS = 6;

    /** The fields that can be wrong. */
    enum Field {
        WITH,
        WHEN,
        MINUTES;

        static Optional<Field> at(String pointer) {
            return switch (pointer) {
                case "/learnerCode", "/learner", "/code" -> Optional.of(WITH);
                case "/encounter/date" -> Optional.of(WHEN);
                case "/encounter/minutes" -> Optional.of(MINUTES);
                default -> Optional.empty();
            };
        }
    }

    private final Composite grid;
    private final DayText days = DayText.ofDisplay();
    private final LocalDate today;
    private final Map<Field, Hint> hints = new EnumMap<>(Field.class);
    private final Combo with;
    private final Text when;
    private final Text minutes;
    private final WordChoice kind;
    private final WordChoice setting;
    private final WordChoice role;
    private final Hint standing;

    HeadFields(Composite parent, Site site, Vocabularies vocabularies, LocalDate today) {
        this.today = today;
        grid = Grids.row(parent, MOST_COLUMNS);
        label(grid, "with");
        with = place(Named.as(WORDS.text("with"), WidgetIds.set(new Combo(grid, SWT.DROP_DOWN), "entry.with")));
        when = text(grid, "when");
        kind = new WordChoice(grid, "kind", vocabularies.vocabulary(Vocabulary.CONTACT_KIND).terms());
        setting = new WordChoice(grid, "setting", vocabularies.vocabulary(Vocabulary.SETTING).terms());
        role = new WordChoice(grid, "role", vocabularies.vocabulary(Vocabulary.LEARNER_ROLE).terms());
        minutes = text(grid, "minutes");
        hints.put(Field.WITH, hint(parent, site, "with").about(with));
        hints.put(Field.WHEN, hint(parent, site, "when").about(when));
        hints.put(Field.MINUTES, hint(parent, site, "minutes").about(minutes));
        standing = new Hint(parent, site, "entry.standing", Grids.wideFrom(200)).about(with);
        kind.onChange(() -> with.setEnabled(!isOwn()));
    }

    void onChange(Runnable then) {
        with.addListener(SWT.Modify, event -> then.run());
        when.addListener(SWT.Modify, event -> then.run());
        minutes.addListener(SWT.Modify, event -> then.run());
        List.of(kind, setting, role).forEach(choice -> choice.onChange(then));
    }

    /** Puts as many fields beside each other as can be read whole in a width, and one at least. */
    void fit(int width) {
        Pairs.fit(grid, MOST_COLUMNS, width);
    }

    /** Calls somebody when another learner or day may be meant. */
    void onWho(Runnable then) {
        with.addListener(SWT.Selection, event -> then.run());
        with.addListener(SWT.FocusOut, event -> then.run());
        when.addListener(SWT.FocusOut, event -> then.run());
    }

    void fill(Entry entry, List<String> codes, boolean toLookAt) {
        with.setItems(codes.toArray(String[]::new));
        with.setText(entry.learnerCode());
        Encounter encounter = entry.encounter();
        when.setText(encounter.date().map(day -> days.write(day, today)).orElse(""));
        kind.choose(encounter.kind());
        setting.choose(encounter.setting());
        role.choose(encounter.learnerRole());
        minutes.setText(encounter.minutes().map(String::valueOf).orElse(""));
        if (toLookAt) {
            ReadOnly.bar(grid);
        }
        with.setEnabled(!toLookAt && !isOwn());
    }

    /** The learner's code; none for a reflection of one's own. */
    String code() {
        return isOwn() ? "" : with.getText().strip();
    }

    /** Whether it is still to be said with whom it was. */
    boolean needsLearner() {
        return !isOwn() && code().isEmpty();
    }

    private boolean isOwn() {
        return kind.chosen().equals(Entry.OWN_REFLECTION);
    }

    /** The encounter as the fields say it; what they do not show stays as it was. */
    Encounter encounter(Encounter was) {
        return new Encounter(day(), kind.chosen(), setting.chosen(), role.chosen(), howLong(), was.modality(),
                was.careWeek(), was.situation());
    }

    /** What is wrong, by field; empty when nothing is. */
    Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (needsLearner()) {
            problems.put(Field.WITH, WORDS.text("problem.with"));
        }
        if (day().isEmpty()) {
            problems.put(Field.WHEN, WORDS.text("problem.when"));
        }
        day().filter(today::isBefore).ifPresent(later -> problems.put(Field.WHEN,
                WORDS.text("problem.future", days.write(later, today))));
        if (!minutes.getText().isBlank() && howLong().isEmpty()) {
            problems.put(Field.MINUTES, WORDS.text("problem.minutes", LONGEST_MINUTES));
        }
        return problems;
    }

    /** Says what is wrong at each field; whether that changed the room they take. */
    boolean say(Map<Field, String> problems) {
        boolean changed = false;
        for (Map.Entry<Field, Hint> hint : hints.entrySet()) {
            changed |= hint.getValue().say(problems.getOrDefault(hint.getKey(), ""));
        }
        return changed;
    }

    /** Says how one stands to the learner; whether that changed the room it takes. */
    boolean sayStanding(String text) {
        return standing.say(text);
    }

    void focus(Field field) {
        switch (field) {
            case WITH -> with.setFocus();
            case WHEN -> when.setFocus();
            case MINUTES -> minutes.setFocus();
        }
    }

    /** The day, as far as it can be read. */
    Optional<LocalDate> day() {
        return days.read(when.getText(), today, Sense.PAST);
    }

    private Optional<Integer> howLong() {
        String typed = minutes.getText().strip();
        return typed.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(typed)).filter(n -> n <= LONGEST_MINUTES)
                : Optional.empty();
    }

    private static Hint hint(Composite parent, Site site, String key) {
        return new Hint(parent, site, "entry." + key + ".told", Grids.wide());
    }

    private static Text text(Composite parent, String key) {
        label(parent, key);
        Text text = WidgetIds.set(new Text(parent, SWT.SINGLE | SWT.BORDER), "entry." + key);
        text.setLayoutData(Grids.wideFrom(80));
        return Named.as(WORDS.text(key), text);
    }

    private static Combo place(Combo combo) {
        combo.setLayoutData(Grids.wideFrom(80));
        return combo;
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(WORDS.text(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }
}
