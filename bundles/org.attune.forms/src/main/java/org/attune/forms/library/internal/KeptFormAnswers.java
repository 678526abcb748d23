package org.attune.forms.library.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.Shell;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** The answers that the unlocked workspace keeps. */
@Component
public final class KeptFormAnswers implements FormAnswers {
    private static final Words WORDS = Words.of(KeptFormAnswers.class);
    private static final Query OLDEST_FIRST = Query.of(FilledForm.TYPE).by(Query.Order.OLDEST_DAY);

    private static final ViewedRecords.Shape<FilledForm, KeptAnswers> SHAPE = new ViewedRecords.Shape<>(
            FilledForm.TYPE, FormBodies.ANSWERS, FormBodies::answers, () -> WORDS.text("response.missing"));

    private final ViewedRecords<FilledForm, KeptAnswers> answers;
    private final FormLibrary library;

    /** The answers of a workspace. */
    @Activate
    public KeptFormAnswers(@Reference Records records, @Reference FormLibrary library) {
        this.answers = new ViewedRecords<>(records, SHAPE);
        this.library = library;
    }

    @Override
    public Write.Create begin(PublishedForm form, JsonObject response, FilledForm.Subject about, LocalDate day)
            throws RecordsException {
        FilledForm filled = new FilledForm(version(form, library.keep(form)), Optional.of(day), about,
                new FilledForm.Head(""));
        Write.Create begun = answers.begin(filled);
        return new Write.Create(begun.record(), begun.type(),
                FormBodies.with(begun.body(), FormBodies.RESPONSE, Shell.ofAnswers(form.form(), response)));
    }

    private static FilledForm.Version version(PublishedForm published, VersionHash document) {
        Form form = published.form();
        return new FilledForm.Version(form.url().orElse(""), form.version().orElse(""), form.title(""),
                document.hex(), published.own());
    }

    @Override
    public Write.Update change(RecordId id, VersionHash base, JsonObject response) throws RecordsException {
        JsonObject body = answers.change(id, base, same -> same).body();
        Optional<KeptAnswers> before = find(id);
        Optional<PublishedForm> form = before.isPresent() ? formOf(before.get()) : Optional.empty();
        JsonObject kept = form.map(one -> Shell.ofAnswers(one.form(), response)).orElse(response);
        return new Write.Update(id, base, FormBodies.with(body, FormBodies.RESPONSE, kept));
    }

    @Override
    public Optional<KeptAnswers> find(RecordId id) throws RecordsException {
        return answers.find(id);
    }

    @Override
    public Optional<PublishedForm> formOf(KeptAnswers given) throws RecordsException {
        FilledForm.Version version = given.filled().form();
        if (version.document().isEmpty()) {
            return library.open(version.version().isEmpty() ? version.url() : version.url() + "|" + version.version());
        }
        return library.open(new VersionHash(version.document()));
    }

    @Override
    public List<KeptAnswers> to(String url) throws RecordsException {
        return answers.all(OLDEST_FIRST).stream().filter(kept -> kept.filled().form().url().equals(url)).toList();
    }

    @Override
    public List<KeptAnswers> about(RecordId record) throws RecordsException {
        return answers.all(OLDEST_FIRST.linkedTo(record)).stream()
                .filter(kept -> kept.filled().about().record().filter(record::equals).isPresent()).toList();
    }
}
