package org.attune.mentoring.self.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Response;
import org.attune.mentoring.self.SelfPart;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.junit.jupiter.api.Test;

class DemoSelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void what_the_demo_holds_answers_the_forms_without_fault() throws RecordsException {
        MemoryRecords records = new MemoryRecords(TODAY, new SelfAwarenessType(), new SelfCareType());
        new DemoSelf().fill(records, TODAY);
        List<Row> rows = records.as(Reader.me()).list(Query.all()).rows();
        assertThat(rows).hasSize(3);
        for (Row row : rows) {
            Form form = new SelfForms().forms().stream().map(Form::of)
                    .filter(one -> row.type().equals(part(one).type())).findFirst().orElseThrow();
            assertThat(Forms.Validator.of(form).check(Response.of(form,
                    SelfBodies.response(records.as(Reader.me()).find(row.id()).orElseThrow().body())))).isEmpty();
        }
    }

    private static SelfPart part(Form form) {
        return form.url().filter(SelfPart.CARE.form()::equals).isPresent() ? SelfPart.CARE : SelfPart.AWARENESS;
    }
}
