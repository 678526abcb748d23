package org.attune.workbench.internal.messages;

import static org.attune.workbench.Place.BELOW;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything that was told since the window opened, last first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "workbench.messages", label = "%told", icon = "icons/told.svg", perspectives = {}, place = BELOW)
public final class MessagesView implements View {
    private static final Words WORDS = Words.of(MessagesView.class);
    private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int TIME = 90;
    private static final int KIND = 110;
    private static final int TEXT = 800;

    private final MessageLog log;
    private final Map<String, Integer> widths = new HashMap<>(
            Map.of("column.time", TIME, "column.kind", KIND, "column.text", TEXT));
    private Table table;
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
        table = WidgetIds.set(new Table(parent, SWT.FULL_SELECTION | SWT.MULTI), "messages.table");
        table.setHeaderVisible(true);
        SpokenName.give(table, WORDS.text("table"));
        column("column.time");
        column("column.kind");
        column("column.text");
        listening = log.onTold(news -> parent.getDisplay().asyncExec(this::fill));
        fill();
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
        if (table.isDisposed()) {
            return;
        }
        table.removeAll();
        log.all().forEach(this::row);
        if (table.getItemCount() == 0) {
            new TableItem(table, SWT.NONE).setText(2, WORDS.text("empty"));
        }
    }

    private void row(Told told) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(told.when());
        new TableItem(table, SWT.NONE)
                .setText(new String[]{time, WORDS.text("kind." + told.kind()), words(told)});
    }

    private static String words(Told told) {
        return told.times() == 1 ? told.text() : WORDS.text("times", told.text(), told.times());
    }

    private void column(String key) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(WORDS.text(key));
        column.setWidth(widths.get(key));
        column.setData(key);
    }
}
