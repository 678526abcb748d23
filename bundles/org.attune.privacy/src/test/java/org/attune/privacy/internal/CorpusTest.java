package org.attune.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/**
 * The goals are those of the project's promise P17. The corpus and the rules come from the same hands, so its figures
 * flatter: they guard against steps back, and say nothing about the notes of a ward.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private CorpusFigures figures;

    @BeforeAll
    void scan_the_corpus() throws IOException {
        figures = CorpusFigures.of(BuiltIn.scan(), LabelledNote.corpus());
    }

    @Test
    void the_corpus_is_the_one_that_the_seed_makes() throws IOException {
        assertThat(LabelledNote.lines("notes.txt")).isEqualTo(new CorpusGenerator().notes());
    }

    @Test
    void structured_identifiers_are_found() {
        assertThat(figures.recallOfStructured()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void false_marks_are_rare() {
        assertThat(figures.falseMarksIn200Words()).isLessThanOrEqualTo(1);
    }

    @Test
    void the_figures_are_published_and_names_only_reported(TestReporter reporter) {
        reporter.publishEntry("corpus", figures.table());
        assertThat(figures.recallOfNames()).isBetween(0.5, 1.0);
    }
}
