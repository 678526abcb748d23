package org.attune.mentoring.ui.internal.handing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.words.Words;
import org.attune.workbench.Help;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Flow;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Room;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A dialog of a few steps: pages one at a time, a line that says what is to be mended, and a row of buttons. */
final class Steps {
    private static final Words WORDS = Words.of(Steps.class);

    private final Site site;
    private final Shell shell;
    private final ScrollPage room;
    private final Composite stack;
    private final Hint hint;
    private final Button back;
    private final Button next;
    private List<Page> pages = List.of();
    private String last = "";
    private Runnable ends = () -> {};
    private int at;

    /**
     * A step.
     *
     * @param control what is seen
     * @param arrive called each time before it is shown
     * @param fault what a person has to mend before going on from here, with the focus put there
     */
    record Page(Composite control, Runnable arrive, Supplier<Optional<String>> fault) {
        /** A step from which one may go on whenever the button is there. */
        static Page of(Composite control) {
            return new Page(control, () -> {}, Optional::empty);
        }
    }

    Steps(Site site, String id, String title) {
        this.site = site;
        shell = Help.context(WidgetIds.set(
                new Shell(site.shell(), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), id), id);
        shell.setText(title);
        shell.setLayout(Grids.page(1));
        room = new ScrollPage(shell, Grids.columns(1), ScrollPage.OF_TEXTS);
        room.control().setLayoutData(Grids.whole());
        stack = new Composite(room.page(), SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Grids.whole());
        hint = new Hint(shell, site, "handing.hint", Grids.wideFrom(Lines.wide()));
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(new Flow(Grids.STEP, true));
        row.setLayoutData(Grids.right());
        back = button(row, "handing.back", WORDS.text("steps.back"), this::back);
        next = button(row, "handing.next", WORDS.text("steps.next"), this::forth);
        button(row, "handing.cancel", WORDS.text("steps.cancel"), shell::dispose);
        shell.setDefaultButton(next);
    }

    private static Button button(Composite row, String id, String label, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /** Where the pages go. */
    Composite stack() {
        return stack;
    }

    Shell shell() {
        return shell;
    }

    /**
     * Opens on the first page.
     *
     * @param lastLabel what the button of the last page says
     * @param atEnd what it does
     */
    Shell open(List<Page> all, String lastLabel, Runnable atEnd) {
        pages = all;
        last = lastLabel;
        ends = atEnd;
        show(0);
        shell.pack();
        Rectangle area = site.shell().getBounds();
        shell.setLocation(area.x + (area.width - shell.getSize().x) / 2,
                area.y + (area.height - shell.getSize().y) / 3);
        Room.onScreen(shell);
        shell.open();
        Room.give(shell);
        return shell;
    }

    /** Whether one may go on from here. */
    void ready(boolean now) {
        next.setEnabled(now);
    }

    void forth() {
        Optional<String> fault = pages.get(at).fault().get();
        if (fault.isPresent()) {
            say(fault.get());
        } else if (at < pages.size() - 1) {
            show(at + 1);
        } else {
            ends.run();
        }
    }

    private void back() {
        show(at - 1);
    }

    private void show(int page) {
        at = page;
        say("");
        pages.get(page).arrive().run();
        ((StackLayout) stack.getLayout()).topControl = pages.get(page).control();
        back.setVisible(page > 0);
        boolean end = page == pages.size() - 1;
        next.setText(end ? last : WORDS.text("steps.next"));
        if (shell.isVisible()) {
            grow();
            pages.get(page).control().setFocus();
        }
    }

    /** Says what is to be mended, or nothing; the dialog grows with it. */
    void say(String text) {
        if (!shell.isDisposed() && hint.say(text)) {
            grow();
        }
    }

    /** What a page says has become longer: gives the dialog the room for it. */
    void grow() {
        if (shell.isVisible()) {
            Room.give(shell);
            room.fit();
        }
    }
}
