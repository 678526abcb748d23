package org.attune.charts.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.attune.charts.Chart;
import org.attune.charts.Charts;
import org.attune.charts.Look;
import org.attune.charts.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Takes a chart out of the window: to the clipboard, or into a file. Always on white, twice as fine as the screen, as it
 * goes onto paper and into other people's documents.
 */
public final class Takeaway {
    private static final int FINE = 2;
    private final Control owner;
    private final Executor background;
    private final Consumer<String> said;

    /** @param said told how it went, on the display's thread */
    public Takeaway(Control owner, Executor background, Consumer<String> said) {
        this.owner = owner;
        this.background = background;
        this.said = said;
    }

    /** The picture and the table together: whoever pastes takes what fits there. */
    public void copyPicture(Chart chart, Look look) {
        inBackground(() -> Pixels.of(Charts.picture(chart, taken(look))), pixels -> {
            put(new Object[]{pixels, Charts.table(chart).tabbed()},
                    new Transfer[]{ImageTransfer.getInstance(), TextTransfer.getInstance()});
            said.accept(Ids.text("copied.picture"));
        });
    }

    /** The table alone, as spreadsheets take it. */
    public void copyTable(Chart chart) {
        put(new Object[]{Charts.table(chart).tabbed()}, new Transfer[]{TextTransfer.getInstance()});
        said.accept(Ids.text("copied.table"));
    }

    /** Asks where to, and writes PNG or SVG, as the ending says. */
    public void save(Chart chart, Look look) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText(Ids.text("save.title"));
        dialog.setFilterExtensions(new String[]{"*.png", "*.svg"});
        dialog.setFilterNames(new String[]{Ids.text("save.png"), Ids.text("save.svg")});
        dialog.setFileName(Ids.text("save.name"));
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).ifPresent(chosen -> saveAs(chart, look, Path.of(chosen)));
    }

    void saveAs(Chart chart, Look look, Path file) {
        inBackground(() -> written(chart, taken(look), file), said);
    }

    private static String written(Chart chart, Look look, Path file) {
        try {
            boolean svg = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
            Files.write(file,
                    svg ? Charts.svg(chart, look).getBytes(StandardCharsets.UTF_8) : Charts.png(chart, look));
            return Ids.text("saved");
        } catch (IOException refused) {
            return Ids.text("notSaved");
        }
    }

    private static Look taken(Look look) {
        return look.on(Theme.LIGHT).scaled(FINE);
    }

    private <T> void inBackground(Supplier<T> work, Consumer<T> then) {
        Display display = owner.getDisplay();
        try {
            background.execute(() -> {
                T result = work.get();
                display.asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        then.accept(result);
                    }
                });
            });
        } catch (RejectedExecutionException closing) {
            said.accept(Ids.text("closing"));
        }
    }

    private void put(Object[] data, Transfer[] kinds) {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        clipboard.setContents(data, kinds);
        clipboard.dispose();
    }
}
