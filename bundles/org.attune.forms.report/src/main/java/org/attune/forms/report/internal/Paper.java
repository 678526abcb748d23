package org.attune.forms.report.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.OwnForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.Shell;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportRequest;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What both kinds read: a record as the reader may have it, and the form that belongs to it. */
final class Paper {
    private static final Words WORDS = Words.of(Paper.class);

    private final Records records;
    private final FormLibrary library;

    Paper(Records records, FormLibrary library) {
        this.records = records;
        this.library = library;
    }

    StoredRecord record(ReportRequest request) throws RecordsException, ReportException {
        return records.as(request.reader())
                .find(request.subject().orElseThrow(() -> wrong("unknown")))
                .orElseThrow(() -> new ReportException(Reason.NOT_FOR_READER, WORDS.text("not.shared")));
    }

    static ReportException wrong(String key) {
        return new ReportException(Reason.WRONG_SUBJECT, WORDS.text(key));
    }

    /** The form as it may leave: wording that is not free stays here, and its questions go by their numbers. */
    Form form(StoredRecord record) throws RecordsException, ReportException {
        return Form.of(Shell.unlessFree(whole(record).json()));
    }

    /** The version that was answered, or the newest of a site's own form, or what is being written of it. */
    private Form whole(StoredRecord record) throws RecordsException, ReportException {
        if (record.type().equals(FilledForm.TYPE)) {
            return document(object(record.body(), "form"), "document").orElseThrow(() -> wrong("formless"));
        }
        if (!record.type().equals(OwnForm.TYPE)) {
            throw wrong("unknown");
        }
        Optional<Form> newest = record.body().get("published") instanceof JsonArray published && !published.isEmpty()
                ? document((JsonObject) published.get(published.size() - 1), "document")
                : Optional.empty();
        return newest.orElseGet(() -> Form.of(object(record.body(), "questionnaire")));
    }

    private Optional<Form> document(JsonObject holder, String member) throws RecordsException {
        String name = holder.get(member) instanceof JsonElement given ? given.getAsString() : "";
        return name.isEmpty() ? Optional.empty() : library.open(new VersionHash(name)).map(PublishedForm::form);
    }

    static JsonObject object(JsonObject body, String member) {
        return body.get(member) instanceof JsonObject object ? object : new JsonObject();
    }

    static String title(Form form) {
        String title = form.title(language().toLanguageTag());
        return title.isBlank() ? WORDS.text("untitled") : title;
    }

    /** The language that our own words are in, as their file says it. */
    static Locale language() {
        return Locale.forLanguageTag(WORDS.text("language"));
    }

    /** The version, for the foot of the page. */
    static Optional<String> foot(Form form) {
        return Optional.of(form.version().map(version -> WORDS.text("footer.version", title(form), version))
                .orElseGet(() -> WORDS.text("footer", title(form))));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.getDefault(Locale.Category.DISPLAY)).format(day);
    }
}
