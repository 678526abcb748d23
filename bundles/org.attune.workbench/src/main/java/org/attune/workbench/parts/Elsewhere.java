package org.attune.workbench.parts;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Says that what somebody is writing in was changed elsewhere, and offers both: to write on, or to take what is saved.
 * It takes no room while it says nothing. On the user interface's thread.
 */
public final class Elsewhere {
    private static final Words WORDS = Words.of(Elsewhere.class);

    private final Composite page;
    private final Site site;
    private final Composite row;
    private final Label sentence;

    /**
     * @param page has a grid layout
     * @param writesOn runs when the person writes on; nothing is said any more by then
     * @param takesSaved runs when the person wants what is saved in place of what they wrote
     */
    public Elsewhere(Composite page, Site site, Runnable writesOn, Runnable takesSaved) {
        this.page = page;
        this.site = site;
        row = WidgetIds.set(new Composite(page, SWT.NONE), "elsewhere");
        row.setLayout(Grids.view(1));
        row.setLayoutData(Grids.wide());
        sentence = WidgetIds.set(new Label(row, SWT.WRAP), "elsewhere.told");
        sentence.setLayoutData(Grids.wideFrom(160));
        Composite choices = Grids.buttonRow(row);
        button(choices, "elsewhere.mine", () -> {
            quiet();
            writesOn.run();
        });
        button(choices, "elsewhere.saved", takesSaved);
        Grids.show(row, false);
    }

    /** Says it, and announces it. */
    public void tell() {
        show(true);
        site.announce(sentence, sentence.getText());
    }

    /** Says nothing any more. */
    public void quiet() {
        show(false);
    }

    private void show(boolean now) {
        if (row.getVisible() != now) {
            sentence.setText(now ? WORDS.text("elsewhere") : "");
            Grids.show(row, now);
            page.layout(true, true);
        }
    }

    private static void button(Composite choices, String id, Runnable does) {
        Button button = WidgetIds.set(new Button(choices, SWT.PUSH | SWT.WRAP), id);
        button.setText(WORDS.text(id));
        button.addListener(SWT.Selection, event -> does.run());
    }
}
