package org.attune.mentoring.self.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.PublishedForm;
import org.attune.mentoring.self.KeptSelfPage;
import org.attune.mentoring.self.SelfPage;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** The pages that the unlocked workspace keeps. */
@Component
public final class KeptSelfPages implements SelfPages {
    private static final Words WORDS = Words.of(KeptSelfPages.class);
    private static final Comparator<KeptSelfPage> LATEST = Comparator
            .comparing((KeptSelfPage kept) -> kept.page().day().orElse(LocalDate.MIN)).reversed();
    private static final Comparator<KeptSelfPage> WAITING = Comparator
            .comparing(kept -> kept.page().lookAgainOn().orElse(LocalDate.MAX));

    private final Map<SelfPart, ViewedRecords<SelfPage, KeptSelfPage>> pages = new EnumMap<>(SelfPart.class);
    private final FormLibrary library;

    /** The pages of a workspace. */
    @Activate
    public KeptSelfPages(@Reference Records records, @Reference FormLibrary library) {
        this.library = library;
        for (SelfPart part : SelfPart.values()) {
            pages.put(part, new ViewedRecords<>(records, new ViewedRecords.Shape<>(part.type(), SelfBodies.VIEW,
                    (stored, page) -> kept(part, stored, page), () -> WORDS.text("missing"))));
        }
    }

    private static KeptSelfPage kept(SelfPart part, StoredRecord stored, SelfPage page) {
        return new KeptSelfPage(stored.id(), stored.version(), part, page, SelfBodies.response(stored.body()));
    }

    @Override
    public List<KeptSelfPage> all(SelfPart part) throws RecordsException {
        return pages.get(part).all(Query.of(part.type())).stream().sorted(LATEST).toList();
    }

    @Override
    public List<KeptSelfPage> toLookAt(LocalDate today) throws RecordsException {
        return pages.get(SelfPart.CARE).all(Query.of(SelfPart.CARE.type()).until(today)).stream()
                .filter(kept -> kept.page().lookAgainOn().filter(day -> !day.isAfter(today)).isPresent())
                .sorted(WAITING).toList();
    }

    @Override
    public Optional<KeptSelfPage> find(RecordId id) throws RecordsException {
        Optional<KeptSelfPage> care = pages.get(SelfPart.CARE).find(id);
        return care.isPresent() ? care : pages.get(SelfPart.AWARENESS).find(id);
    }

    @Override
    public Optional<PublishedForm> form(SelfPart part) throws RecordsException {
        return library.open(part.form());
    }

    @Override
    public Optional<PublishedForm> formOf(KeptSelfPage kept) throws RecordsException {
        Optional<PublishedForm> then = kept.page().document().isEmpty()
                ? Optional.empty()
                : library.open(new VersionHash(kept.page().document()));
        return then.isPresent() ? then : library.open(kept.page().form());
    }

    @Override
    public Write.Create begin(SelfPart part, PublishedForm form, JsonObject response, LocalDate day)
            throws RecordsException {
        SelfPage page = new SelfPage(form.form().canonical().orElse(""), library.keep(form).hex(), Optional.of(day),
                SelfBodies.lookAgain(response));
        Write.Create begun = pages.get(part).begin(page);
        return new Write.Create(begun.record(), begun.type(), SelfBodies.with(begun.body(), response));
    }

    @Override
    public Write.Update change(RecordId id, VersionHash base, JsonObject response) throws RecordsException {
        SelfPart part = find(id).map(KeptSelfPage::part).orElse(SelfPart.AWARENESS);
        Write.Update update = pages.get(part).change(id, base, page -> new SelfPage(page.form(), page.document(),
                page.day(), SelfBodies.lookAgain(response)));
        return new Write.Update(id, base, SelfBodies.with(update.body(), response));
    }
}
