package org.attune.forms.library.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.internal.Members;
import org.attune.forms.library.BuiltInForms;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.Publication;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** Takes in a form from outside: it keeps its address and version, as it was made elsewhere. */
final class BringingIn {
    private static final Words WORDS = Words.of(BringingIn.class);

    private final OwnForms own;
    private final Publishing publishing;
    private final BuiltInForms builtIn;

    BringingIn(OwnForms own, Publishing publishing, BuiltInForms builtIn) {
        this.own = own;
        this.publishing = publishing;
        this.builtIn = builtIn;
    }

    RecordId bringIn(JsonObject questionnaire, LocalDate today) throws RecordsException {
        if (!Members.text(questionnaire, "resourceType").equals("Questionnaire")) {
            throw refused("/resourceType", "bring.other");
        }
        Form form = Form.of(questionnaire);
        Optional<String> url = form.url();
        if (url.isEmpty()) {
            return own.begin(NewForm.like(form, form.title("")), "");
        }
        if (builtIn.find(url.get()).isPresent()) {
            throw refused("/url", "bring.built-in");
        }
        Optional<KeptForm> known = own.withAddress(url.get());
        return known.isPresent() ? join(known.get(), form, today) : first(form, today);
    }

    private RecordId first(Form form, LocalDate today) throws RecordsException {
        RecordId id = own.begin(form.json(), "");
        if (canBeAnswered(form)) {
            publish(own.find(id).orElseThrow(), form, today);
        }
        return id;
    }

    /** A version that is here with the same content is here; one with other content cannot both be that version. */
    private RecordId join(KeptForm known, Form form, LocalDate today) throws RecordsException {
        String version = form.version().orElse("");
        if (known.form().published(version).isPresent()) {
            if (!publishing.has(known.form().published(version).get(), own.kept(form.json()))) {
                throw refused("/version", "bring.version", version);
            }
            return known.id();
        }
        boolean newer = known.form().newest().map(Publication::version)
                .filter(last -> new FormVersion(version).compareTo(new FormVersion(last)) <= 0).isEmpty();
        if (!newer || !canBeAnswered(form)) {
            throw refused("/version", "bring.older");
        }
        if (!publishing.isAllPublished(known)) {
            throw refused("", "bring.unpublished");
        }
        publish(known, form, today);
        return known.id();
    }

    private void publish(KeptForm kept, Form form, LocalDate today) throws RecordsException {
        FormVersion version = new FormVersion(form.version().orElse(""));
        publishing.keep(kept, form.json(), new Publishing.Wish(version, WORDS.text("bring.note"), today));
    }

    private static boolean canBeAnswered(Form form) {
        return form.version().isPresent() && !form.all().isEmpty() && Publishing.errors(form.json()).isEmpty();
    }

    private static RecordsException refused(String path, String key, Object... arguments) {
        return RecordsException.invalid(List.of(new Complaint(path, WORDS.text(key, arguments))));
    }
}
