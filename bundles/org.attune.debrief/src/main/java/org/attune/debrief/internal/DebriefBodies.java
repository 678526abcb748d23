package org.attune.debrief.internal;

import org.attune.debrief.Debrief;
import org.attune.debrief.FivePractices;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Problem;
import org.attune.debrief.Wording;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;

/** The JSON of this bundle's records: the views of their bodies. */
final class DebriefBodies {
    static final Gson GSON = BodyView.gson();
    static final BodyView<Debrief> DEBRIEF = BodyView.of(GSON, Debrief.class);
    static final BodyView<FivePractices> FIVE_PRACTICES = BodyView.of(GSON, FivePractices.class);
    static final BodyView<PositivePractice> PRACTICE = BodyView.of(GSON, PositivePractice.class);
    static final BodyView<Problem> PROBLEM = BodyView.of(GSON, Problem.class);
    static final BodyView<Wording> WORDING = BodyView.of(GSON, Wording.class);

    private DebriefBodies() {
    }
}
