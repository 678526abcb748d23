package org.attune.debrief.internal;

import org.attune.debrief.PositivePractice;
import org.attune.debrief.Problem;
import org.attune.debrief.Shelf;
import org.attune.debrief.Shelves;
import org.attune.debrief.Wording;
import org.attune.records.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lists that the unlocked workspace keeps. */
@Component
public final class KeptShelves implements Shelves {
    private final Shelf<PositivePractice> practices;
    private final Shelf<Problem> problems;
    private final Shelf<Wording> words;

    /** The lists of a workspace. */
    @Activate
    public KeptShelves(@Reference Records records) {
        this.practices = new PracticeShelf(records);
        this.problems = new KeptShelf<>(records, Problem.TYPE, DebriefBodies.PROBLEM);
        this.words = new KeptShelf<>(records, Wording.TYPE, DebriefBodies.WORDING);
    }

    @Override
    public Shelf<PositivePractice> practices() {
        return practices;
    }

    @Override
    public Shelf<Problem> problems() {
        return problems;
    }

    @Override
    public Shelf<Wording> words() {
        return words;
    }
}
