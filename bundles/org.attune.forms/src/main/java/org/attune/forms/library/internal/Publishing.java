package org.attune.forms.library.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Issue;
import org.attune.forms.library.Difference;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.Publication;
import org.attune.forms.library.PublishedForm;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** Makes of what is being written a version that never changes again. */
final class Publishing {
    private static final Words WORDS = Words.of(Publishing.class);
    private static final String VERSION_PLACE = "/questionnaire/version";

    private final Records records;
    private final OwnForms own;

    /** What a version shall be called, why it is made, and when. */
    record Wish(FormVersion version, String note, LocalDate today) {}

    Publishing(Records records, OwnForms own) {
        this.records = records;
        this.own = own;
    }

    /** What differs from the last version. */
    Difference difference(KeptForm kept) throws RecordsException {
        Form before = last(kept).orElseGet(() -> Form.of(new JsonObject()));
        return Difference.between(before, Form.of(kept.questionnaire()));
    }

    private Optional<Form> last(KeptForm kept) throws RecordsException {
        Optional<Publication> newest = kept.form().newest();
        return newest.isEmpty() ? Optional.empty() : records.documents().find(newest.get().hash()).map(Form::of);
    }

    /** Whether a version has this very content. */
    boolean has(Publication publication, JsonObject questionnaire) throws RecordsException {
        return records.documents().find(publication.hash()).filter(questionnaire::equals).isPresent();
    }

    /** Whether what is being written is the last version, unchanged. */
    boolean isAllPublished(KeptForm kept) throws RecordsException {
        Optional<Publication> newest = kept.form().newest();
        return newest.isPresent() && has(newest.get(), kept.questionnaire());
    }

    List<Complaint> complaints(KeptForm kept, FormVersion version) {
        List<Complaint> complaints = new ArrayList<>(versionComplaints(kept, version));
        if (kept.form().questionnaire().url().isBlank()) {
            complaints.add(new Complaint("/questionnaire/url", WORDS.text("publish.url")));
        }
        if (Form.of(kept.questionnaire()).all().isEmpty()) {
            complaints.add(new Complaint("/questionnaire/item", WORDS.text("publish.empty")));
        }
        complaints.addAll(errors(published(kept.questionnaire(), version, LocalDate.EPOCH)));
        return complaints;
    }

    private static List<Complaint> versionComplaints(KeptForm kept, FormVersion version) {
        Optional<FormVersion> last = kept.form().newest().map(Publication::version).map(FormVersion::new);
        if (!version.isNumbered()) {
            return List.of(new Complaint(VERSION_PLACE, WORDS.text("publish.version")));
        }
        return last.filter(before -> version.compareTo(before) <= 0)
                .map(before -> new Complaint(VERSION_PLACE,
                        WORDS.text("publish.version.grow", version, before, before.next())))
                .stream().toList();
    }

    /** Errors of the form as the standard has it. */
    static List<Complaint> errors(JsonObject questionnaire) {
        return Forms.check(Form.of(questionnaire)).stream().filter(Issue::isError)
                .map(issue -> new Complaint(issue.path(), issue.message())).toList();
    }

    PublishedForm publish(RecordId id, VersionHash base, Wish wish) throws RecordsException {
        KeptForm kept = own.find(id).filter(found -> found.version().equals(base))
                .orElseThrow(() -> RecordsException.invalid(List.of(new Complaint("", WORDS.text("publish.stale")))));
        List<Complaint> complaints = complaints(kept, wish.version());
        if (!complaints.isEmpty()) {
            throw RecordsException.invalid(complaints);
        }
        return keep(kept, published(kept.questionnaire(), wish.version(), wish.today()), wish);
    }

    /** Keeps a version that was looked at: first the document, then the form that names it. */
    PublishedForm keep(KeptForm kept, JsonObject version, Wish wish) throws RecordsException {
        JsonObject form = own.kept(version);
        VersionHash document = records.documents().keep(KeptLibrary.DOCUMENT, form);
        Publication publication = new Publication(wish.version().text(), document.hex(), Optional.of(wish.today()),
                wish.note());
        own.change(kept, kept.form().with(publication), form);
        return new PublishedForm(Form.of(form), Optional.of(document), Optional.of(kept.id()));
    }

    private static JsonObject published(JsonObject questionnaire, FormVersion version, LocalDate today) {
        JsonObject form = questionnaire.deepCopy();
        form.addProperty("version", version.text());
        form.addProperty("status", "active");
        form.addProperty("date", today.toString());
        return form;
    }
}
