package org.attune.mentoring.ui.internal.views;

import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.practice.Goal;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** What can be done with a learner of the list: the menu of the right button, and of the menu key. */
final class LearnerMenu {
    private static final Words WORDS = Words.of(LearnerMenu.class);

    private final Table table;
    private final Site site;
    private final Menu menu;

    LearnerMenu(Table table, Site site) {
        this.table = table;
        this.site = site;
        menu = new Menu(table);
        item("before", who -> show(who, "mentoring.before"));
        item("timeline", who -> show(who, "mentoring.timeline"));
        item("goals", who -> show(who, "mentoring.goals"));
        new MenuItem(menu, SWT.SEPARATOR);
        item("write", who -> site.openNew(Entry.TYPE, Map.of("learner", who.toString())));
        item("goal", who -> site.openNew(Goal.TYPE, Map.of("person", who.toString())));
        new MenuItem(menu, SWT.SEPARATOR);
        item("handover", who -> run(who, "mentoring.hand-over"));
        item("access", who -> run(who, "mentoring.access-request"));
        table.setMenu(menu);
        menu.addListener(SWT.Show, event -> enable());
    }

    /** Does something with a learner. */
    private interface Does {
        void with(RecordId learner);
    }

    private void item(String key, Does does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(WORDS.text("menu." + key));
        item.setData(WidgetIds.KEY, "learners.menu." + key);
        item.addListener(SWT.Selection, event -> chosen().ifPresent(does::with));
    }

    private void show(RecordId who, String view) {
        site.select(who);
        site.showView(view);
    }

    private void run(RecordId who, String command) {
        site.select(who);
        site.run(command);
    }

    private Optional<RecordId> chosen() {
        return table.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of((RecordId) table.getSelection()[0].getData());
    }

    private void enable() {
        for (MenuItem item : menu.getItems()) {
            item.setEnabled(chosen().isPresent());
        }
    }
}
