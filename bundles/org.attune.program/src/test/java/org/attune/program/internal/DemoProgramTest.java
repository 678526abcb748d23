package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.program.KeptRelationship;
import org.attune.program.Relationship;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoProgramTest {
    private final Ground ground = new Ground();

    @BeforeEach
    void fill() throws RecordsException {
        new DemoPeople().fill(ground.records, Ground.TODAY);
        new DemoProgram().fill(ground.records, Ground.TODAY);
    }

    @Test
    void one_agreement_waits_to_be_looked_at_again() throws RecordsException {
        assertThat(ground.relationships.toReview(Ground.TODAY)).singleElement().satisfies(kept -> assertThat(
                kept.relationship().agreement().reviewOn()).contains(Ground.TODAY.minusDays(3)));
    }

    @Test
    void one_learner_was_handed_over_and_one_mentor_is_the_line_manager() throws RecordsException {
        assertThat(ground.relationships.all()).extracting(KeptRelationship::relationship)
                .satisfiesOnlyOnce(each -> assertThat(each.handedTo()).contains(ground.records.identity().person()))
                .satisfiesOnlyOnce(each -> assertThat(each.lineManager()).isTrue());
    }

    @Test
    void everybody_in_it_is_somebody_of_the_demo() throws RecordsException {
        for (KeptRelationship kept : ground.relationships.all()) {
            Relationship relationship = kept.relationship();
            assertThat(ground.people.byId(relationship.mentor().orElseThrow())).isPresent();
            assertThat(ground.people.byId(relationship.learner().orElseThrow())).isPresent();
        }
    }
}
