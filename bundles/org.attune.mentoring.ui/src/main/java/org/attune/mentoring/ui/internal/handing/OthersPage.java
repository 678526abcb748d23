package org.attune.mentoring.ui.internal.handing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.mentoring.portfolio.Said;
import org.attune.mentoring.ui.internal.handing.AccessDesk.Shown;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Each place that may tell about somebody else, to be decided on by a person, one after the other. */
final class OthersPage {
    private static final Words WORDS = Words.of(OthersPage.class);
    private static final int TABLE_HEIGHT = 20 * Grids.STEP;
    private static final int TEXT_HEIGHT = 12 * Grids.STEP;
    private static final int DECISION = 4;

    private final Composite page;
    private final Composite places;
    private final Label waiting;
    private final Table table;
    private final Columns columns;
    private final StyledText text;
    private final Button same;
    private final Text decidedBy;
    private final Map<Mention, Decision> decisions = new HashMap<>();
    private List<Shown> records = List.of();

    OthersPage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        Lines.sentence(page, "others.why", WORDS.text("others.why"));
        waiting = Lines.sentence(page, "others.waiting", "");
        places = new Composite(page, SWT.NONE);
        places.setLayout(Grids.columns(1));
        places.setLayoutData(Grids.whole());
        table = Lines.table(places, "others.table", WORDS.text("others.table"), SWT.SINGLE, TABLE_HEIGHT);
        columns = Lines.columns(table, WORDS.text("column.kind"), WORDS.text("column.day"),
                WORDS.text("column.words"), WORDS.text("column.why"), WORDS.text("column.decision"));
        text = text();
        buttons();
        same = WidgetIds.set(new Button(places, SWT.CHECK), "others.same");
        same.setText(WORDS.text("others.same"));
        decidedBy = decidedBy();
        table.addListener(SWT.Selection, event -> read());
    }

    private StyledText text() {
        new Label(places, SWT.NONE).setText(WORDS.text("others.text"));
        StyledText area = Named.as(WORDS.text("others.text"), WidgetIds.set(
                new StyledText(places, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER),
                "others.text"));
        area.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
        GridData data = Grids.wideFrom(Lines.wide());
        data.heightHint = TEXT_HEIGHT;
        area.setLayoutData(data);
        return area;
    }

    private void buttons() {
        Composite row = Grids.buttonRow(places);
        for (Decision decision : Decision.values()) {
            Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "others." + decision);
            button.setText(WORDS.text("others.do." + decision));
            button.addListener(SWT.Selection, event -> decide(decision));
        }
    }

    private Text decidedBy() {
        Composite row = Grids.row(page, 2);
        new Label(row, SWT.NONE).setText(WORDS.text("others.by"));
        Text field = Named.as(WORDS.text("others.by"),
                WidgetIds.set(new Text(row, SWT.SINGLE | SWT.BORDER), "others.by"));
        field.setLayoutData(Grids.wide());
        return field;
    }

    Composite control() {
        return page;
    }

    /** Nothing is decided yet about somebody. */
    void forget() {
        decisions.clear();
    }

    /** The places in what is left; what was decided before stands. */
    void show(List<Shown> shown, List<Mention> mentions) {
        records = shown;
        table.removeAll();
        mentions.forEach(this::add);
        columns.fit();
        Grids.show(places, !mentions.isEmpty());
        goOn();
    }

    private void add(Mention mention) {
        TableItem item = new TableItem(table, SWT.NONE);
        String day = mention.date().map(date -> DayText.ofDisplay().write(date, LocalDate.now())).orElse("");
        item.setText(new String[]{mention.label(), day, mention.found(), mention.why(), ""});
        item.setData(mention);
        tell(item);
    }

    private void tell(TableItem item) {
        Optional<Decision> decision = Optional.ofNullable(decisions.get(mention(item)));
        item.setText(DECISION, WORDS.text("others.is." + decision.map(Decision::name).orElse("OPEN")));
    }

    private void decide(Decision decision) {
        Stream.of(table.getSelection()).map(OthersPage::mention).findFirst().ifPresent(chosen -> {
            Stream.of(table.getItems()).filter(item -> meant(chosen, mention(item))).forEach(item -> {
                decisions.put(mention(item), decision);
                tell(item);
            });
            goOn();
        });
    }

    private boolean meant(Mention chosen, Mention other) {
        return chosen.equals(other) || same.getSelection() && chosen.found().equalsIgnoreCase(other.found());
    }

    /** To the first place that nobody has decided on; when there is none, one stays where one is. */
    private void goOn() {
        open().findFirst().ifPresent(table::setSelection);
        if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
            table.select(0);
        }
        table.showSelection();
        waiting.setText(table.getItemCount() == 0
                ? WORDS.text("others.none")
                : WORDS.text("others.waiting", open().count()));
        page.layout(true, true);
        read();
    }

    private Stream<TableItem> open() {
        return Stream.of(table.getItems()).filter(item -> !decisions.containsKey(mention(item)));
    }

    private static Mention mention(TableItem item) {
        return (Mention) item.getData();
    }

    private void read() {
        Stream.of(table.getSelection()).map(OthersPage::mention).findFirst()
                .ifPresent(mention -> said(mention).ifPresentOrElse(said -> read(mention, said),
                        () -> text.setText(mention.around())));
    }

    private Optional<Said> said(Mention mention) {
        return records.stream().filter(record -> record.id().equals(mention.record()))
                .flatMap(record -> record.says().stream()).filter(said -> said.path().equals(mention.path()))
                .findFirst();
    }

    private void read(Mention mention, Said said) {
        String head = WORDS.text("asked.said", said.what(), "");
        text.setText(head + said.text());
        StyleRange place = new StyleRange();
        place.start = head.length() + mention.start();
        place.length = mention.end() - mention.start();
        place.fontStyle = SWT.BOLD;
        place.underline = true;
        text.setStyleRange(place);
        text.setSelection(place.start);
        text.showSelection();
    }

    Map<Mention, Decision> decisions() {
        return Map.copyOf(decisions);
    }

    /** Who decided, by role or code. */
    String decider() {
        return decidedBy.getText().strip();
    }

    /** What a person has to mend, with the focus put there; empty when nothing. */
    Optional<String> fault() {
        if (open().findAny().isPresent()) {
            goOn();
            table.setFocus();
            return Optional.of(WORDS.text("fault.open"));
        }
        if (decider().isEmpty()) {
            decidedBy.setFocus();
            return Optional.of(WORDS.text("fault.by"));
        }
        return Optional.empty();
    }
}
