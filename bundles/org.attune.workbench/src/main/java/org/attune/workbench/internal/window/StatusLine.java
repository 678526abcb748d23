package org.attune.workbench.internal.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.Audience;
import org.attune.words.Words;
import org.attune.workbench.Messages.Choice;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.background.Job;
import org.attune.workbench.internal.messages.Told;
import org.attune.workbench.internal.parts.Hop;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/** The bottom of the window: who can open what is in front, when it was kept, the last message, what runs. */
final class StatusLine {
    private static final Words WORDS = Words.of(StatusLine.class);
    private static final int SHOWN_AFTER = 500;

    private final Navigator navigator;
    private final String atRest;
    private final Composite line;
    private final Label audience;
    private final Label kept;
    private final Label message;
    private final Composite choices;
    private final StatusItems items;
    private final Label running;
    private final Button cancel;
    private final Listener gone = event -> takeBack(event.widget);
    private final Runnable refreshing;
    private String news = "";
    private String moment = "";
    private Optional<Remark> remark = Optional.empty();
    private boolean looking;

    /**
     * @param atRest who can open what is here, said while nothing of its own audience is in front
     */
    StatusLine(Composite parent, Navigator navigator, String atRest) {
        this.navigator = navigator;
        this.atRest = atRest;
        line = Spacing.box(parent, Grids.view(7));
        audience = label("status.audience", new GridData());
        kept = label("status.kept", new GridData());
        message = label("status.message", restOfTheLine());
        choices = new Composite(line, SWT.NONE);
        choices.setLayout(new RowLayout());
        items = new StatusItems(line, navigator);
        running = label("status.running", new GridData());
        cancel = WidgetIds.set(new Button(line, SWT.PUSH | SWT.FLAT), "status.cancel");
        cancel.setText(WORDS.text("cancel"));
        cancel.addListener(SWT.Selection, event -> shownJob().ifPresent(Job::cancel));
        show(cancel, false);
        audience(Optional.empty());
        refreshing = Hop.to(line, this::refresh);
        listen(event -> refreshLater());
    }

    /** What stands at a control. */
    private record Remark(Control at, String text) {}

    private void listen(Listener seen) {
        line.getDisplay().addFilter(SWT.Show, seen);
        line.getDisplay().addFilter(SWT.Hide, seen);
        line.addListener(SWT.Dispose, event -> {
            event.display.removeFilter(SWT.Show, seen);
            event.display.removeFilter(SWT.Hide, seen);
        });
    }

    Control control() {
        return line;
    }

    StatusItems items() {
        return items;
    }

    void audience(Optional<Audience> who) {
        set(audience, who.map(StatusLine::words).orElse(atRest));
    }

    void kept(String text) {
        set(kept, text);
    }

    void tell(Told told) {
        news = told.text();
        offer(told.choices());
        remark = Optional.empty();
        refresh();
    }

    /**
     * Says something that holds for a moment only, so it is not kept among the messages; empty text takes it back, and
     * what stood there before stands there again.
     */
    void remark(String text) {
        moment = text;
        refresh();
    }

    /**
     * The same for as long as it stands at a control, and is seen while that can be seen; what stands at another control
     * is not taken back.
     */
    void remark(Control at, String text) {
        if (!text.isEmpty()) {
            remark = Optional.of(new Remark(at, text));
            at.removeListener(SWT.Dispose, gone);
            at.addListener(SWT.Dispose, gone);
            refresh();
        } else {
            takeBack(at);
        }
    }

    private void takeBack(Widget at) {
        if (!line.isDisposed() && remark.filter(last -> last.at() == at).isPresent()) {
            remark = Optional.empty();
            refresh();
        }
    }

    /** A control that was hidden with its view or perspective, or that is shown again, takes its remark along. */
    private void refreshLater() {
        if (remark.isPresent()) {
            refreshing.run();
        }
    }

    private void refresh() {
        String beside = remark.filter(last -> !last.at().isDisposed() && last.at().isVisible()).map(Remark::text)
                .orElse("");
        String shown = Stream.of(moment, beside, news).filter(text -> !text.isEmpty()).findFirst().orElse("");
        set(message, shown);
        message.setToolTipText(shown);
        show(choices, moment.isEmpty() && beside.isEmpty());
        announce(shown);
    }

    void announce(String text) {
        SpokenName.give(message, text);
    }

    /** Work began or ended: looks again when it has lasted long enough to be shown. */
    void jobsChanged() {
        showJob();
        if (!looking && !navigator.workers().jobs().isEmpty()) {
            looking = true;
            line.getDisplay().timerExec(SHOWN_AFTER, this::lookAgain);
        }
    }

    private void lookAgain() {
        looking = false;
        if (!line.isDisposed()) {
            jobsChanged();
        }
    }

    private void showJob() {
        Optional<Job> job = shownJob();
        set(running, job.map(StatusLine::words).orElse(""));
        show(cancel, job.isPresent());
    }

    private Optional<Job> shownJob() {
        return navigator.workers().jobs().stream().filter(job -> job.age().toMillis() >= SHOWN_AFTER).findFirst();
    }

    private void offer(List<Choice> offered) {
        for (Control old : choices.getChildren()) {
            old.dispose();
        }
        for (Choice choice : offered) {
            Link link = new Link(choices, SWT.NONE);
            link.setText("<a>" + choice.label().replace("&", "") + "</a>");
            link.addListener(SWT.Selection, event -> choose(choice));
        }
        line.layout(true, true);
    }

    private void choose(Choice choice) {
        offer(List.of());
        choice.run().run();
    }

    private Label label(String id, GridData data) {
        Label label = WidgetIds.set(new Label(line, SWT.NONE), id);
        label.setLayoutData(data);
        return label;
    }

    /** A long message is cut off rather than push what runs out of the window. */
    private static GridData restOfTheLine() {
        GridData data = Grids.wide();
        data.widthHint = 0;
        return data;
    }

    private void set(Label label, String text) {
        if (!label.isDisposed() && !label.getText().equals(text.replace("&", "&&"))) {
            label.setText(text.replace("&", "&&").replace('\n', ' '));
            line.layout();
        }
    }

    private void show(Control control, boolean visible) {
        if (!(control.getLayoutData() instanceof GridData)) {
            control.setLayoutData(new GridData());
        }
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude == visible || control.getVisible() != visible) {
            data.exclude = !visible;
            control.setVisible(visible);
            line.layout();
        }
    }

    private static String words(Job job) {
        return job.extent().isKnown()
                ? WORDS.text("running-so-far", job.what(), job.extent().done(), job.extent().total())
                : WORDS.text("running", job.what());
    }

    private static String words(Audience who) {
        return who.recipients().isEmpty() ? WORDS.text("only-you") : WORDS.text("shared");
    }
}
