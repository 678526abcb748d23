package org.attune.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The least that a window can be: one shell with an empty table. Says that it is ready as the product does, by a file
 * that the environment variable {@code ATTUNE_START_PROFILE} names, once its events are handled for the first time.
 */
public final class BareWindow {
    private BareWindow() {
    }

    /** Opens the window and stays until the process is ended. */
    public static void main(String[] arguments) throws IOException {
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        fill(new Table(shell, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION));
        shell.setSize(1280, 800);
        shell.open();
        boolean busy = true;
        while (busy) {
            busy = display.readAndDispatch();
        }
        say(Instant.now());
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
    }

    private static void fill(Table table) {
        table.setHeaderVisible(true);
        for (String title : new String[]{"One", "Two", "Three"}) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(title);
            column.setWidth(200);
        }
    }

    private static void say(Instant ready) throws IOException {
        Path file = Path.of(System.getenv("ATTUNE_START_PROFILE"));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, ChronoUnit.MICROS.between(Instant.EPOCH, ready) + "\tready\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
