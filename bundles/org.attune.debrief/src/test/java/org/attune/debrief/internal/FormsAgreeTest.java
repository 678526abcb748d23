package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Phase;
import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The frameworks are forms like any other: the one engine finds nothing wrong and reads the same. */
class FormsAgreeTest {
    private static final BuiltInDebriefFrameworks FRAMEWORKS = new BuiltInDebriefFrameworks();

    @ParameterizedTest
    @MethodSource("all")
    void the_engine_finds_nothing_wrong_and_names_only_our_two_extensions(DebriefFramework framework) {
        assertThat(Forms.check(form(framework))).allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo("unknown-extension");
            assertThat(issue.message()).containsAnyOf(FrameworkForm.MINUTES, FrameworkForm.CAPTURES);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_engine_reads_the_same_phases(DebriefFramework framework) {
        assertThat(form(framework).items()).extracting(Item::linkId)
                .isEqualTo(framework.phases().stream().map(Phase::linkId).toList());
        assertThat(form(framework).canonical()).contains(framework.canonical());
    }

    private static Form form(DebriefFramework framework) {
        return Form.of(FRAMEWORKS.form(framework.code()).orElseThrow());
    }

    private static List<DebriefFramework> all() {
        return FRAMEWORKS.all();
    }
}
