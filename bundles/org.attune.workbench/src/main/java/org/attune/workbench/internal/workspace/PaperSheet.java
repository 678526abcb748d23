package org.attune.workbench.internal.workspace;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/**
 * One sheet of paper with few words on it.
 *
 * @param title in large type
 * @param words below, as many lines as they need
 * @param lines below that, in type of one width
 */
record PaperSheet(String title, String words, String lines) {
    private static final String TO_A_FILE = "File";
    private static final int TITLE = 18;
    private static final int WORDS = 11;
    private static final int LINES = 14;

    /** Whether there is a printer that makes paper. On the user interface's thread; asks the printing system. */
    static boolean canBePrinted() {
        return Arrays.stream(Printer.getPrinterList()).anyMatch(each -> !isFile(each));
    }

    /** Lets a person choose a printer; empty when they would rather not. */
    static Optional<PrinterData> choosePrinter(Shell parent) {
        return Optional.ofNullable(new PrintDialog(parent).open());
    }

    /**
     * Prints it. Waits for the printing system; not on the user interface's thread.
     *
     * @return whether the printing system took it
     */
    boolean print(PrinterData where) {
        Printer printer = new Printer(where);
        try {
            boolean begun = printer.startJob(title) && printer.startPage();
            if (begun) {
                draw(printer);
                printer.endPage();
                printer.endJob();
            }
            return begun;
        } finally {
            printer.dispose();
        }
    }

    private void draw(Printer printer) {
        Rectangle paper = printer.getClientArea();
        GC gc = new GC(printer);
        int left = paper.x + printer.getDPI().x;
        int y = paper.y + printer.getDPI().y;
        y = draw(printer, gc, title, new Font(printer, "Sans", TITLE, SWT.BOLD), left, y);
        y = draw(printer, gc, words, new Font(printer, "Sans", WORDS, SWT.NORMAL), left, y);
        draw(printer, gc, lines, new Font(printer, "Monospace", LINES, SWT.NORMAL), left, y);
        gc.dispose();
    }

    private static int draw(Printer printer, GC gc, String text, Font font, int left, int top) {
        TextLayout layout = new TextLayout(printer);
        layout.setText(text);
        layout.setFont(font);
        layout.setWidth(printer.getClientArea().width - 2 * printer.getDPI().x);
        layout.draw(gc, left, top);
        int bottom = top + layout.getBounds().height + printer.getDPI().y / 4;
        layout.dispose();
        font.dispose();
        return bottom;
    }

    /** GTK lists a file among its printers; a key never goes into a file without being told. */
    private static boolean isFile(PrinterData printer) {
        return printer.printToFile || Optional.ofNullable(printer.driver).orElse("").contains(TO_A_FILE);
    }
}
