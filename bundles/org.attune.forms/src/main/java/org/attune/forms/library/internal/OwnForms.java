package org.attune.forms.library.internal;

import java.util.List;
import java.util.Optional;

import org.attune.forms.internal.Members;
import org.attune.forms.library.Attestations;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.OwnForm;
import org.attune.forms.library.Shell;
import org.attune.records.Act;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** The site's own forms, as records. A site has tens of them, so they are read one by one. */
final class OwnForms {
    private static final Words WORDS = Words.of(OwnForms.class);
    private static final ViewedRecords.Shape<OwnForm, KeptForm> SHAPE = new ViewedRecords.Shape<>(OwnForm.TYPE,
            FormBodies.FORM, FormBodies::form, () -> WORDS.text("form.missing"));

    private final Records records;
    private final ViewedRecords<OwnForm, KeptForm> forms;
    private final Attestations attestations;

    OwnForms(Records records, Attestations attestations) {
        this.records = records;
        this.attestations = attestations;
        this.forms = new ViewedRecords<>(records, SHAPE);
    }

    List<KeptForm> all() throws RecordsException {
        return forms.all(Query.of(OwnForm.TYPE));
    }

    Optional<KeptForm> find(RecordId id) throws RecordsException {
        return forms.find(id);
    }

    /** Of two with one address, as two devices may make them, the one that has something published. */
    Optional<KeptForm> withAddress(String url) throws RecordsException {
        List<KeptForm> found = all().stream().filter(kept -> kept.form().questionnaire().url().equals(url)).toList();
        return found.stream().filter(kept -> !kept.form().published().isEmpty()).findFirst()
                .or(() -> found.stream().findFirst());
    }

    RecordId begin(JsonObject questionnaire, String basis) throws RecordsException {
        JsonObject body = FormBodies.with(new JsonObject(), FormBodies.QUESTIONNAIRE, kept(questionnaire));
        if (!basis.isEmpty()) {
            body.addProperty("basis", basis);
        }
        return commit(new Write.Create(RecordId.fresh(), OwnForm.TYPE, body)).record();
    }

    Saved save(RecordId id, VersionHash base, JsonObject questionnaire) throws RecordsException {
        return commit(written(forms.change(id, base, same -> same), kept(questionnaire)));
    }

    /** Keeps what a form has become, with what is being written from now on. */
    Saved change(KeptForm before, OwnForm after, JsonObject questionnaire) throws RecordsException {
        return commit(written(forms.change(before.id(), before.version(), unused -> after), questionnaire));
    }

    /** What may be kept of a form here: all of it while a licence is in force, else what its own terms allow. */
    JsonObject kept(JsonObject questionnaire) throws RecordsException {
        JsonObject free = Shell.unlessFree(questionnaire);
        boolean all = free == questionnaire || attestations.inForce(Members.text(questionnaire, "url"));
        return all ? questionnaire : free;
    }

    private static Write.Update written(Write.Update update, JsonObject questionnaire) {
        JsonObject body = FormBodies.with(update.body(), FormBodies.QUESTIONNAIRE, questionnaire);
        return new Write.Update(update.record(), update.base(), body);
    }

    private Saved commit(Write write) throws RecordsException {
        return records.commit(Act.of(write)).getFirst();
    }
}
