package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.debrief.internal.Workplace.TODAY;
import static org.attune.debrief.internal.Workplace.agreed;

import java.util.List;

import org.attune.debrief.Closed;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.KeptDebrief;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.internal.FilledFormType;
import org.attune.forms.library.internal.Offering;
import org.attune.forms.library.internal.OwnFormType;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.IdeaType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.practice.internal.KeptIdeas;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class SiteFrameworksTest {
    private static final Vocabularies VOCABULARIES = Workplace.VOCABULARIES;
    private final MemoryRecords records = new MemoryRecords(TODAY, new PersonType(), new FollowUpType(),
            new IdeaType(), new DebriefType(VOCABULARIES), new OwnFormType(), new FilledFormType());
    private final FormLibrary library = Offering.of(new OfferedForms(), records);
    private final KeptDebriefs debriefs = new KeptDebriefs(records, new KeptPeople(records),
            new KeptFollowUps(records), new KeptIdeas(records), VOCABULARIES);

    @BeforeEach
    void install_the_forms() {
        debriefs.bindLibrary(library);
    }

    @Test
    void our_frameworks_are_among_the_forms_to_copy() throws RecordsException {
        assertThat(library.open("urn:attune:debrief:touch-point|1.0.0")).isPresent();
    }

    @Test
    void a_sites_changed_copy_is_a_way_to_lead_a_debrief() throws RecordsException {
        publish(copy());
        List<DebriefFramework> all = debriefs.frameworks();
        assertThat(all).hasSize(7);
        assertThat(all.getLast().phases().getFirst().agrees()).isTrue();
        assertThat(all.getLast().title()).isEqualTo("Our five minutes");
    }

    @Test
    void a_debrief_that_was_planned_with_it_begins_with_it() throws RecordsException {
        publish(copy());
        DebriefFramework own = debriefs.frameworks().getLast();
        debriefs.plan(Workplace.planned(own));
        KeptDebrief planned = debriefs.planned().getFirst();
        assertThat(debriefs.begin(planned).framework().title()).isEqualTo("Our five minutes");
        assertThat(debriefs.planned()).isEmpty();
        debriefs.unbindLibrary(library);
        assertThat(debriefs.begin(planned).framework()).isEqualTo(Workplace.STANDARD);
    }

    @Test
    void a_form_of_another_kind_is_none() throws RecordsException {
        JsonObject copy = copy();
        copy.getAsJsonArray("item").forEach(item -> item.getAsJsonObject().remove("code"));
        publish(copy);
        assertThat(debriefs.frameworks()).hasSize(6);
    }

    @Test
    void the_form_that_led_a_debrief_is_kept_as_it_was() throws RecordsException {
        publish(copy());
        DebriefFramework own = debriefs.frameworks().getLast();
        Closed closed = debriefs.close(agreed(own, true).next().takingAway("a word"), List.of(), false);
        assertThat(debriefs.find(closed.debrief()).orElseThrow().debrief().framework()).isEqualTo(own.canonical());
        assertThat(library.open(own.canonical()).orElseThrow().document()).isPresent();
    }

    @Test
    void without_forms_ours_are_still_there() throws RecordsException {
        debriefs.unbindLibrary(library);
        assertThat(debriefs.frameworks()).hasSize(6);
    }

    private static JsonObject copy() {
        JsonObject copy = Workplace.FRAMEWORKS.form("plus-delta").orElseThrow();
        copy.addProperty("url", "urn:site:five-minutes");
        copy.addProperty("title", "Our five minutes");
        copy.remove("_title");
        return copy;
    }

    private void publish(JsonObject form) throws RecordsException {
        RecordId id = library.begin(form, "urn:attune:debrief:plus-delta|1.0.0");
        KeptForm kept = library.own(id).orElseThrow();
        library.publish(id, kept.version(), new FormVersion("1"), "", TODAY);
    }
}
