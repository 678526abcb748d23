package org.attune.report.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.attune.records.Recipient;
import org.attune.records.RecordsException;
import org.attune.report.ReportException;
import org.attune.report.ReportFile;
import org.attune.words.Words;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Asks what to print, for whom and where, and stays open until that is done. */
final class PrintDialog {
    private static final Words WORDS = Words.of(PrintDialog.class);

    private final Site site;
    private final PrintDesk desk;
    private final List<PrintDesk.Choice> choices;
    private final FileQuestion question;
    private final Shell shell;
    private final PrintForm form;

    PrintDialog(Site site, PrintDesk desk, List<PrintDesk.Choice> choices, FileQuestion question) {
        this.site = site;
        this.desk = desk;
        this.choices = List.copyOf(choices);
        this.question = question;
        this.shell = new Shell(site.shell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        this.form = new PrintForm(shell, this.choices.stream().map(choice -> choice.kind().label()).toList());
    }

    void open() {
        form.onSave(this::save);
        form.onPrint(this::print);
        form.onCancel(shell::dispose);
        site.background().call(WORDS.text("printers.asking"), desk::printers, form::showPrinters);
        shell.pack();
        Rectangle area = site.shell().getBounds();
        shell.setLocation(area.x + (area.width - shell.getSize().x) / 2, area.y + area.height / 4);
        shell.open();
    }

    private void save() {
        Optional<Path> chosen = question.where(shell, proposedName());
        if (chosen.isEmpty()) {
            return;
        }
        ReportFile file = ReportFile.named(chosen.get())
                .orElseGet(() -> new ReportFile(Path.of(chosen.get() + ".pdf"), ReportFile.Format.PDF));
        PrintDesk.Choice choice = choice();
        Recipient recipient = recipient();
        begin(() -> desk.save(choice, recipient, file), this::saved);
    }

    private void saved(ReportFile file) {
        shell.dispose();
        String path = file.file().toAbsolutePath().toString();
        site.messages().done(WORDS.text("saved", path),
                new Messages.Choice(WORDS.text("saved.open"), () -> Program.launch(path)));
    }

    private void print() {
        String printer = form.printer();
        PrintDesk.Choice choice = choice();
        Recipient recipient = recipient();
        begin(() -> desk.print(choice, recipient, printer), this::printed);
    }

    private void printed(String printer) {
        shell.dispose();
        site.messages().done(WORDS.text("printed", printer));
    }

    private <T> void begin(Callable<T> work, Consumer<T> then) {
        form.busy(WORDS.text("making"));
        site.background().call(WORDS.text("making"), work, result -> {
            if (!shell.isDisposed()) {
                then.accept(result);
            }
        }, this::failed);
    }

    /** A refusal is told here; what went wrong is told in the window too, which keeps its cause. */
    private void failed(Exception why) {
        String sentence = sentence(why);
        if (!(why instanceof ReportException refused) || refused.reason() == ReportException.Reason.FAILED) {
            site.messages().failed(sentence, why);
        }
        if (!shell.isDisposed()) {
            form.told(sentence);
        }
    }

    private static String sentence(Exception why) {
        return switch (why) {
            case ReportException refused -> refused.getMessage();
            case RecordsException unread -> unread.getMessage();
            case IOException disk -> WORDS.text("unwritten");
            default -> WORDS.text("unexpected");
        };
    }

    /** Of our own words only: a file's name tells nothing of whom it is about. */
    private String proposedName() {
        return choice().kind().id().replace('.', '-') + "-" + LocalDate.now() + ".pdf";
    }

    private PrintDesk.Choice choice() {
        return choices.get(form.what());
    }

    private Recipient recipient() {
        return form.forLearner() ? Recipient.LEARNER : Recipient.ME;
    }
}
