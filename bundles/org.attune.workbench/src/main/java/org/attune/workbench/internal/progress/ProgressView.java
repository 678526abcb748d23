package org.attune.workbench.internal.progress;

import static org.attune.workbench.Place.BELOW;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.background.Job;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.Hop;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What runs and waits, oldest first, with how far it is; what takes less than a moment is not worth a row. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "workbench.progress", label = "%progress", icon = "icons/progress.svg", //
        perspectives = {}, place = BELOW, order = 110)
public final class ProgressView implements View {
    private static final Words WORDS = Words.of(ProgressView.class);
    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final int WHAT = 400;
    private static final int HOW_FAR = 200;

    private final Workers workers;
    private final AtomicBoolean looking = new AtomicBoolean();
    private Table table;
    private Button stop;
    private Runnable listening = () -> {};
    private Runnable lookLater = () -> {};

    /** Made when it is first shown. */
    @Activate
    public ProgressView(@Reference Workers workers) {
        this.workers = workers;
    }

    @Override
    public void create(Composite parent, Site site) {
        Composite room = Spacing.box(parent, Grids.view(1));
        table = WidgetIds.set(new Table(room, SWT.FULL_SELECTION | SWT.MULTI), "progress.table");
        table.setLayoutData(Grids.whole());
        table.setHeaderVisible(true);
        SpokenName.give(table, WORDS.text("table"));
        column("column.what", WHAT);
        column("column.how-far", HOW_FAR);
        table.addListener(SWT.Selection, event -> stop.setEnabled(!chosen().isEmpty()));
        stop = Buttons.push(room, "progress.stop", WORDS.text("stop"), () -> chosen().forEach(Job::cancel));
        lookLater = Hop.to(table, () -> table.getDisplay().timerExec((int) MOMENT.toMillis(), this::look));
        listening = workers.onChange(this::lookSoon);
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

    /** Many changes in a moment are one look. */
    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            lookLater.run();
        }
    }

    private void look() {
        looking.set(false);
        if (!table.isDisposed()) {
            fill();
        }
    }

    private void fill() {
        List<Job> jobs = workers.jobs();
        List<Job> worthy = jobs.stream().filter(job -> job.age().compareTo(MOMENT) >= 0).toList();
        List<Job> chosen = chosen();
        table.removeAll();
        worthy.forEach(job -> row(job, chosen.contains(job)));
        if (worthy.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(WORDS.text("empty"));
        }
        stop.setEnabled(!chosen().isEmpty());
        if (worthy.size() < jobs.size()) {
            lookSoon();
        }
    }

    private void row(Job job, boolean chosen) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(job);
        item.setText(new String[]{job.what(), howFar(job.extent())});
        if (chosen) {
            table.select(table.indexOf(item));
        }
    }

    private List<Job> chosen() {
        return Arrays.stream(table.getSelection()).map(TableItem::getData).filter(Job.class::isInstance)
                .map(Job.class::cast).toList();
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(WORDS.text(key));
        column.setWidth(Letters.grown(width));
    }

    private static String howFar(Job.Extent extent) {
        return extent.isKnown() ? WORDS.text("how-far", extent.done(), extent.total()) : WORDS.text("runs");
    }
}
