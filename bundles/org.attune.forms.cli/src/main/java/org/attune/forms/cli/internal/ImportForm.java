package org.attune.forms.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.Licence;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.json.BadJsonException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** Brings in a form from a file. Whoever knows its licence says so behind the file; else what the file says counts. */
final class ImportForm implements FormsAction {
    private static final Words WORDS = Words.of(ImportForm.class);

    @Override
    public int mostFiles() {
        return 2;
    }

    @Override
    public void run(ConsoleSite site, List<String> words)
            throws CommandException, WorkspaceException, RecordsException, IOException {
        JsonObject form = read(site, words.getFirst());
        JsonObject licensed = words.size() < 2 ? form : licence(words.get(1)).on(form);
        boolean shell = !Licence.of(licensed).textsMayLeave();
        try (Session session = site.open(Use.COMMAND)) {
            RecordId id = session.service(FormLibrary.class).bringIn(licensed, LocalDate.now());
            answer(site, id, shell);
        }
    }

    private static JsonObject read(ConsoleSite site, String file) throws CommandException, IOException {
        try {
            return FormFile.read(site, file);
        } catch (BadJsonException noJson) {
            throw new CommandException(Reason.INPUT, Plain.line(file + ": " + noJson.getMessage()), noJson);
        }
    }

    private static Licence licence(String kind) throws CommandException {
        if (!Licence.KINDS.contains(kind)) {
            throw new CommandException(Reason.USAGE, WORDS.text("import.licence", Plain.line(kind),
                    String.join(", ", Licence.KINDS)));
        }
        return new Licence(kind);
    }

    private static void answer(ConsoleSite site, RecordId id, boolean shell) {
        if (site.json()) {
            JsonObject json = new JsonObject();
            json.addProperty("id", id.toString());
            json.addProperty("shell", shell);
            site.answer(json);
            return;
        }
        site.out().println(id);
        if (shell) {
            site.out().println(WORDS.text("import.shell"));
        }
    }
}
