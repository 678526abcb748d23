package org.attune.forms.cli.internal;

import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.forms.library.FormLibrary;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;

/** Writes a form as a Questionnaire, or as its shell when its licence says so. */
final class ExportForm implements FormsAction {
    private static final Words WORDS = Words.of(ExportForm.class);

    @Override
    public int mostFiles() {
        return 1;
    }

    @Override
    public void run(ConsoleSite site, List<String> words)
            throws CommandException, WorkspaceException, RecordsException {
        String canonical = words.getFirst();
        try (Session session = site.open(Use.READING)) {
            site.answer(session.service(FormLibrary.class).handOn(canonical).orElseThrow(
                    () -> new CommandException(Reason.INPUT, WORDS.text("forms.no_form", Plain.line(canonical)))));
        }
    }
}
