package org.attune.forms.library.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Response;
import org.attune.forms.library.Difference;
import org.attune.forms.library.Effect;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.ListedForm;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class DemoFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final MemoryRecords records = new MemoryRecords(TODAY, new OwnFormType(), new FilledFormType());
    private final OfferedForms builtIn = new OfferedForms();
    private final KeptLibrary library = new KeptLibrary(records, builtIn);
    private final KeptFormAnswers answers = new KeptFormAnswers(records, library);

    @Test
    void every_answer_of_the_demo_is_valid_for_the_version_that_it_was_given_to() throws RecordsException {
        new DemoForms(builtIn).fill(records, TODAY);
        ListedForm checklist = library.all().getFirst();
        List<KeptAnswers> given = answers.to(checklist.url());
        assertThat(given).hasSize(90).extracting(kept -> kept.filled().form().version()).contains("1", "2");
        for (KeptAnswers kept : given) {
            Form form = answers.formOf(kept).orElseThrow().form();
            assertThat(Forms.check(form, Response.of(form, kept.response()))).isEmpty();
        }
    }

    @Test
    void both_versions_are_valid_and_the_change_between_them_shows_what_a_change_can_mean() throws RecordsException {
        new DemoForms(builtIn).fill(records, TODAY);
        String url = library.all().getFirst().url();
        Form first = library.open(url + "|1").orElseThrow().form();
        Form second = library.open(url + "|2").orElseThrow().form();
        assertThat(Forms.check(first)).isEmpty();
        assertThat(Forms.check(second)).isEmpty();
        assertThat(Difference.between(first, second).changes()).extracting(change -> change.effect())
                .contains(Effect.OPTION_NEW, Effect.NOT_COMPARABLE, Effect.NOT_ASKED_BEFORE);
    }
}
