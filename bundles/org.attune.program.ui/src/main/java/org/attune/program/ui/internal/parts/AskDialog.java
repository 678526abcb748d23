package org.attune.program.ui.internal.parts;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Told;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/**
 * A small window that asks something and keeps it. What is refused stays in its fields and says why; Escape leaves
 * without keeping. On the user interface's thread.
 */
public final class AskDialog {
    private static final Words WORDS = Words.of(AskDialog.class);

    private final Site site;
    private final String id;
    private final AskShell ask;
    private final Fields fields;

    /**
     * @param id the id of the window, and the word of its help
     * @param title its title: never text of a record
     * @param words the words of its fields
     */
    public AskDialog(Site site, String id, String title, Words words) {
        this.site = site;
        this.id = id;
        ask = new AskShell(site.shell(), id, title, 2);
        fields = new Fields(ask.page(), site, words, id);
    }

    /** Makes its fields. */
    public Fields fields() {
        return fields;
    }

    /** The window. */
    public Shell shell() {
        return ask.shell();
    }

    /** Gives it the room that its page needs now. */
    public void fit() {
        ask.fit();
    }

    /** A button at its foot, before the others. */
    public Button button(String label, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(ask.foot(), SWT.PUSH | SWT.WRAP), id + "." + key);
        button.setText(label);
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /** Opens it with nothing to keep. */
    public void show() {
        ask.open(button(WORDS.text("close"), "close", ask::close));
    }

    /**
     * Opens it.
     *
     * @param keep what the button says that keeps
     * @param said what is to be done off this thread, as the fields say it; empty when one of them has said what is
     *        wrong with it
     * @param then runs when it is done and the window has closed
     */
    public void open(String keep, Supplier<Optional<Callable<?>>> said, Runnable then) {
        Hint failure = fields.hint("failure");
        Button keeps = button(keep, "keep", () -> {});
        keeps.addListener(SWT.Selection,
                event -> said.get().ifPresentOrElse(work -> keep(work, keeps, failure, then), ask::fit));
        button(WORDS.text("cancel"), "cancel", ask::close);
        ask.open(keeps);
    }

    private void keep(Callable<?> work, Button keeps, Hint failure, Runnable then) {
        keeps.setEnabled(false);
        site.background().call(WORDS.text("keeping"), () -> Optional.ofNullable(work.call()), done -> {
            ask.close();
            then.run();
        }, why -> {
            ask.ready(keeps, true);
            failure.say(Told.of(WORDS, "unkept", why));
            ask.fit();
        });
    }
}
