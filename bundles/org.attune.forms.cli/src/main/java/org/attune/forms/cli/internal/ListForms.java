package org.attune.forms.cli.internal;

import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.ListedForm;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Lists the forms of a workspace: built-in ones and the site's own. */
final class ListForms implements FormsAction {
    private static final Words WORDS = Words.of(ListForms.class);

    @Override
    public int leastFiles() {
        return 0;
    }

    @Override
    public int mostFiles() {
        return 0;
    }

    @Override
    public void run(ConsoleSite site, List<String> none) throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            List<ListedForm> forms = session.service(FormLibrary.class).all();
            if (site.json()) {
                site.answer(json(forms));
            } else {
                forms.forEach(form -> site.out().println(line(form)));
            }
        }
    }

    private static String line(ListedForm form) {
        String whose = WORDS.text(form.own().isPresent() ? "list.own" : "list.built-in");
        String state = form.newest().isPresent() ? whose : whose + ", " + WORDS.text("list.draft");
        return Plain.line(form.canonical()) + "  " + Plain.line(form.title()) + "  (" + state + ", "
                + Plain.line(form.licence().kind()) + ")";
    }

    private static JsonArray json(List<ListedForm> forms) {
        JsonArray all = new JsonArray();
        for (ListedForm form : forms) {
            JsonObject json = new JsonObject();
            json.addProperty("url", form.url());
            form.newest().ifPresent(version -> json.addProperty("version", version.text()));
            json.addProperty("title", form.title());
            form.own().ifPresent(id -> json.addProperty("id", id.toString()));
            json.addProperty("licence", form.licence().kind());
            json.addProperty("validated", form.validated());
            all.add(json);
        }
        return all;
    }
}
