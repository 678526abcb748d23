package org.attune.forms.library.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Form;
import org.attune.forms.library.BuiltInForms;
import org.attune.forms.library.Difference;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.Licence;
import org.attune.forms.library.ListedForm;
import org.attune.forms.library.OwnForm;
import org.attune.forms.library.Publication;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.Shell;
import org.attune.forms.library.Validation;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** The forms of the unlocked workspace, and those that bundles bring. */
@Component
public final class KeptLibrary implements FormLibrary {
    /** What kind of document a published form is. */
    static final String DOCUMENT = "fhir.questionnaire";
    private static final Comparator<ListedForm> BY_TITLE = Comparator
            .comparing(ListedForm::title, String.CASE_INSENSITIVE_ORDER).thenComparing(ListedForm::url);

    private final Records records;
    private final BuiltInForms builtIn;
    private final OwnForms own;
    private final Publishing publishing;

    /** The library of a workspace. */
    @Activate
    public KeptLibrary(@Reference Records records, @Reference BuiltInForms builtIn) {
        this.records = records;
        this.builtIn = builtIn;
        this.own = new OwnForms(records, new KeptAttestations(records));
        this.publishing = new Publishing(records, own);
    }

    @Override
    public List<ListedForm> all() throws RecordsException {
        List<ListedForm> listed = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (KeptForm kept : own.all()) {
            listed.add(listed(kept));
            addresses.add(kept.form().questionnaire().url());
        }
        newestBuiltIn().values().stream().filter(form -> !addresses.contains(form.url().orElse("")))
                .map(KeptLibrary::listed).forEach(listed::add);
        return listed.stream().sorted(BY_TITLE).toList();
    }

    private Map<String, Form> newestBuiltIn() {
        Map<String, Form> newest = new HashMap<>();
        builtIn.all().forEach(form -> newest.put(form.url().orElse(""), form));
        return newest;
    }

    private static ListedForm listed(KeptForm kept) {
        JsonObject written = kept.questionnaire();
        return new ListedForm(kept.form().questionnaire().url(), kept.form().title(),
                kept.form().newest().map(Publication::version).map(FormVersion::new), Optional.of(kept.id()),
                Licence.of(written), Validation.of(written));
    }

    private static ListedForm listed(Form form) {
        return new ListedForm(form.url().orElse(""), form.title(""), Optional.of(OfferedForms.version(form)),
                Optional.empty(), Licence.of(form.json()), Validation.of(form.json()));
    }

    @Override
    public Optional<PublishedForm> open(String canonical) throws RecordsException {
        int bar = canonical.lastIndexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        Optional<KeptForm> kept = own.withAddress(url);
        if (kept.isEmpty()) {
            return builtIn.find(canonical).map(form -> new PublishedForm(form, Optional.empty(), Optional.empty()));
        }
        OwnForm form = kept.get().form();
        Optional<Publication> wanted = bar < 0 ? form.newest() : form.published(canonical.substring(bar + 1));
        return wanted.isEmpty() ? Optional.empty() : open(wanted.get().hash(), Optional.of(kept.get().id()));
    }

    @Override
    public Optional<PublishedForm> open(VersionHash document) throws RecordsException {
        Optional<PublishedForm> found = open(document, Optional.empty());
        if (found.flatMap(form -> form.form().url()).isEmpty()) {
            return found;
        }
        Optional<RecordId> id = own.withAddress(found.get().form().url().get()).map(KeptForm::id);
        return Optional.of(new PublishedForm(found.get().form(), found.get().document(), id));
    }

    private Optional<PublishedForm> open(VersionHash document, Optional<RecordId> id) throws RecordsException {
        return records.documents().find(document).map(Form::of)
                .map(form -> new PublishedForm(form, Optional.of(document), id));
    }

    @Override
    public VersionHash keep(PublishedForm form) throws RecordsException {
        return form.document().isPresent()
                ? form.document().get()
                : records.documents().keep(DOCUMENT, form.form().json());
    }

    @Override
    public Optional<KeptForm> own(RecordId id) throws RecordsException {
        return own.find(id);
    }

    @Override
    public RecordId begin(JsonObject questionnaire, String basis) throws RecordsException {
        return own.begin(questionnaire, basis);
    }

    @Override
    public Saved save(RecordId form, VersionHash base, JsonObject questionnaire) throws RecordsException {
        return own.save(form, base, questionnaire);
    }

    @Override
    public boolean keepsShellOnly(JsonObject questionnaire) throws RecordsException {
        return !own.kept(questionnaire).equals(questionnaire);
    }

    @Override
    public Difference unpublished(KeptForm form) throws RecordsException {
        return publishing.difference(form);
    }

    @Override
    public List<Complaint> beforePublishing(KeptForm form, FormVersion version) {
        return publishing.complaints(form, version);
    }

    @Override
    public PublishedForm publish(RecordId form, VersionHash base, FormVersion version, String note, LocalDate today)
            throws RecordsException {
        return publishing.publish(form, base, new Publishing.Wish(version, note, today));
    }

    @Override
    public RecordId bringIn(JsonObject questionnaire, LocalDate today) throws RecordsException {
        return new BringingIn(own, publishing, builtIn).bringIn(questionnaire, today);
    }

    @Override
    public Optional<JsonObject> handOn(String canonical) throws RecordsException {
        return open(canonical).map(form -> Shell.unlessFree(form.form().json()).deepCopy());
    }
}
