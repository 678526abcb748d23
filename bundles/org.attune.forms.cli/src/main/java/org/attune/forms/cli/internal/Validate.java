package org.attune.forms.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Issue;
import org.attune.forms.Response;
import org.attune.records.json.BadJsonException;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Says all that is wrong with a form, and with a response to it. */
final class Validate implements FormsAction {
    private static final Words WORDS = Words.of(Validate.class);
    private static final String FORM = "Questionnaire";
    private static final String RESPONSE = "QuestionnaireResponse";

    @Override
    public int mostFiles() {
        return 2;
    }

    @Override
    public void run(ConsoleSite site, List<String> files) throws CommandException, IOException {
        List<Issue> issues = issues(site, files);
        if (site.json()) {
            site.answer(json(issues));
        } else {
            print(site, issues);
        }
        long errors = issues.stream().filter(Issue::isError).count();
        if (errors > 0) {
            throw new CommandException(Reason.INPUT,
                    WORDS.text("validate.errors", errors, Plain.line(String.join(", ", files))));
        }
    }

    private static List<Issue> issues(ConsoleSite site, List<String> files) throws CommandException, IOException {
        List<Issue> issues = new ArrayList<>();
        Optional<JsonObject> form = read(site, files.getFirst(), FORM, issues);
        if (form.isEmpty()) {
            return issues;
        }
        Form read = Form.of(form.get());
        issues.addAll(Forms.check(read));
        if (files.size() > 1 && isOne(form.get())) {
            read(site, files.get(1), RESPONSE, issues)
                    .ifPresent(response -> issues.addAll(Forms.check(read, Response.of(read, response))));
        }
        return issues;
    }

    /** Beside what is no form at all, nothing can be said of a response. */
    private static boolean isOne(JsonObject form) {
        return form.has("resourceType") && form.get("resourceType").toString().equals("\"" + FORM + "\"");
    }

    private static Optional<JsonObject> read(ConsoleSite site, String file, String resource, List<Issue> issues)
            throws CommandException, IOException {
        try {
            return Optional.of(FormFile.read(site, file));
        } catch (BadJsonException noJson) {
            issues.add(Forms.unreadable(resource, noJson));
            return Optional.empty();
        }
    }

    private static void print(ConsoleSite site, List<Issue> issues) {
        for (Issue issue : issues) {
            site.out().println(WORDS.text(issue.isError() ? "validate.error" : "validate.warning",
                    Plain.line(issue.path()), Plain.line(issue.message()), issue.code()));
        }
        if (issues.isEmpty()) {
            site.out().println(WORDS.text("validate.none"));
        }
    }

    private static JsonObject json(List<Issue> issues) {
        JsonArray all = new JsonArray(issues.size());
        for (Issue issue : issues) {
            JsonObject json = new JsonObject();
            json.addProperty("severity", issue.severity().name().toLowerCase(Locale.ROOT));
            json.addProperty("code", issue.code());
            json.addProperty("type", issue.type());
            json.addProperty("path", issue.path());
            json.addProperty("message", issue.message());
            all.add(json);
        }
        JsonObject answer = new JsonObject();
        answer.add("issues", all);
        return answer;
    }
}
