package org.attune.frameworks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedVocabulariesTest {
    private final Vocabularies vocabularies = new ListedVocabularies();

    /** domain.md 6.1, contact type; 10.1, ML06 and ML01. */
    @Test
    void the_kinds_of_contact_are_those_of_a_mentoring_log() {
        assertThat(vocabularies.vocabulary(Vocabulary.CONTACT_KIND).terms()).extracting(Term::code).containsExactly(
                "observation", "co-visit", "debrief", "check-in", "shadowing", "rounds", "group", "received-compassion",
                "own-reflection");
    }

    /** domain.md 6.1, learner role. */
    @Test
    void the_roles_of_a_learner_are_those_of_a_mentoring_log() {
        assertThat(vocabularies.vocabulary(Vocabulary.LEARNER_ROLE).terms()).extracting(Term::label).containsExactly(
                "observed", "assisted", "led with supervision", "led alone", "role-played the patient");
    }

    /** domain.md 2.1: a learner is not always a clinician. */
    @Test
    void clerks_housekeepers_and_chaplains_are_among_the_professions() {
        assertThat(vocabularies.vocabulary(Vocabulary.PROFESSION).terms()).extracting(Term::code)
                .contains("unit-clerk", "housekeeper", "chaplain");
    }

    @ParameterizedTest
    @ValueSource(strings = {Vocabulary.CONTACT_KIND, Vocabulary.LEARNER_ROLE, Vocabulary.SETTING, Vocabulary.MODALITY,
            Vocabulary.PROFESSION, Vocabulary.PROGRAM_ROLE, Vocabulary.WENT_WELL, Vocabulary.FOLLOW_UP_STATE,
            Vocabulary.SELF_CARE, Vocabulary.INITIATED_BY, Vocabulary.EXAMPLE, Vocabulary.VIRTUE, Vocabulary.LOAD,
            Vocabulary.REFLECTION_TIMING, Vocabulary.REFLECTION_DEPTH, Vocabulary.FEEDBACK_SOURCE,
            Vocabulary.FEEDBACK_VALENCE, Vocabulary.FEEDBACK_RECEPTIVENESS, Vocabulary.FEEDBACK_DELAY})
    void every_word_of_every_list_has_a_label(String name) {
        assertThat(vocabularies.vocabulary(name).terms()).isNotEmpty()
                .allSatisfy(term -> assertThat(term.label()).isNotBlank().doesNotContain("!"));
    }

    @Test
    void an_unknown_word_is_shown_as_it_is() {
        assertThat(vocabularies.label(Vocabulary.CONTACT_KIND, "walk in the garden")).isEqualTo("walk in the garden");
    }

    @Test
    void an_unknown_list_is_empty() {
        assertThat(vocabularies.vocabulary("nothing").terms()).isEmpty();
    }
}
