package org.attune.program.ui.internal.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.program.roster.Rosters;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.records.RecordsException;
import org.attune.records.files.WholeFile;
import org.attune.words.Words;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Writes the roster; private names only when they are ticked. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "people.export", label = "%command.export", menu = "file", order = 221)
public final class ExportCommand implements Command {
    private static final Words WORDS = Words.of(ExportCommand.class);

    private final Rosters rosters;

    /** The command. */
    @Activate
    public ExportCommand(@Reference Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public void run(Site site) {
        AskDialog dialog = new AskDialog(site, "people.export", WORDS.text("export.title"), WORDS);
        dialog.fields().sentence(WORDS.text("export.what"));
        Button names = dialog.fields().box("export.names");
        dialog.fields().sentence(WORDS.text("export.names.why"));
        dialog.open(WORDS.text("export.keep"), () -> place(dialog).map(file -> work(file, names.getSelection())),
                () -> site.messages().done(WORDS.text("export.done")));
    }

    private Callable<?> work(Path file, boolean privateNames) {
        return () -> write(file, privateNames);
    }

    private static Optional<Path> place(AskDialog dialog) {
        FileDialog choice = new FileDialog(dialog.shell(), SWT.SAVE);
        choice.setText(WORDS.text("export.title"));
        choice.setOverwrite(true);
        choice.setFileName("people.csv");
        return Optional.ofNullable(choice.open()).map(Path::of);
    }

    private int write(Path file, boolean privateNames) throws IOException, RecordsException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter to = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            int people = rosters.write(to, privateNames);
            to.flush();
            WholeFile.write(file, bytes.toByteArray());
            return people;
        }
    }
}
