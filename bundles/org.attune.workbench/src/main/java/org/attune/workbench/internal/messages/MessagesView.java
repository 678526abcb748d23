package org.attune.workbench.internal.messages;

import static org.attune.workbench.Place.BELOW;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.parts.Hop;
import org.attune.workbench.parts.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Everything that was told since the window opened, last first, and beside it the chosen message from its first word to
 * its last, as what to do stands at the end.
 */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "workbench.messages", label = "%told", icon = "icons/told.svg", perspectives = {}, place = BELOW)
public final class MessagesView implements View {
    private static final Words WORDS = Words.of(MessagesView.class);
    private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int TIME = 90;
    private static final int KIND = 110;
    private static final int TEXT = 800;
    private static final int[] SHARES = {3, 2};

    private final MessageLog log;
    private final Map<String, Integer> widths = new HashMap<>(
            Map.of("column.time", TIME, "column.kind", KIND, "column.text", TEXT));
    private final List<Told> shown = new ArrayList<>();
    private Table table;
    private Text whole;
    private Runnable listening = () -> {};

    /** Made when it is first shown. */
    @Activate
    public MessagesView(@Reference MessageLog log) {
        this.log = log;
    }

    @Override
    public void restore(Map<String, String> state) {
        widths.replaceAll((key, usual) -> Optional.ofNullable(state.get(key)).filter(WIDTH.asMatchPredicate())
                .map(Integer::valueOf).orElse(usual));
    }

    @Override
    public Map<String, String> remember() {
        return Arrays.stream(table.getColumns()).collect(Collectors.toMap(column -> (String) column.getData(),
                column -> String.valueOf(column.getWidth())));
    }

    @Override
    public void create(Composite parent, Site site) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        table = table(halves);
        whole = whole(halves);
        halves.setWeights(SHARES);
        halves.addListener(SWT.Resize, event -> lay(halves));
        Runnable refill = Hop.to(table, this::fill);
        listening = log.onTold(news -> refill.run());
        fill();
    }

    private Table table(Composite parent) {
        Table made = WidgetIds.set(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE), "messages.table");
        made.setHeaderVisible(true);
        SpokenName.give(made, WORDS.text("table"));
        made.addListener(SWT.Selection, event -> tell());
        column(made, "column.time");
        column(made, "column.kind");
        column(made, "column.text");
        return made;
    }

    private static Text whole(Composite parent) {
        Text made = WidgetIds.set(new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL),
                "messages.whole");
        SpokenName.give(made, WORDS.text("whole"));
        Focus.tabLeaves(made);
        return made;
    }

    /** Beside each other on a wide low place, under each other on a narrow high one. */
    private static void lay(SashForm halves) {
        Point size = halves.getSize();
        halves.setOrientation(size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    @Override
    public void closing() {
        listening.run();
    }

    private void fill() {
        Optional<Told> chosen = chosen().filter(told -> told != shown.getFirst());
        table.removeAll();
        shown.clear();
        log.all().forEach(this::row);
        if (shown.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(2, WORDS.text("empty"));
        }
        table.select(Math.max(0, chosen.map(shown::indexOf).orElse(0)));
        tell();
    }

    private Optional<Told> chosen() {
        return Optional.of(table.getSelectionIndex()).filter(row -> row >= 0 && row < shown.size()).map(shown::get);
    }

    private void tell() {
        whole.setText(chosen().map(MessagesView::words).orElse(""));
    }

    private void row(Told told) {
        shown.add(told);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(told.when());
        new TableItem(table, SWT.NONE)
                .setText(new String[]{time, WORDS.text("kind." + told.kind()), words(told)});
    }

    private static String words(Told told) {
        return told.times() == 1 ? told.text() : WORDS.text("times", told.text(), told.times());
    }

    private void column(Table parent, String key) {
        TableColumn column = new TableColumn(parent, SWT.NONE);
        column.setText(WORDS.text(key));
        column.pack();
        column.setWidth(Math.max(column.getWidth(), widths.get(key)));
        column.setData(key);
    }
}
