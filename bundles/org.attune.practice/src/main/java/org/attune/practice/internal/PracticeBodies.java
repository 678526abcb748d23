package org.attune.practice.internal;

import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.Idea;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;

/** The JSON of this bundle's records: the views of their bodies. */
final class PracticeBodies {
    /** The longest title of a record whose title is its text, in characters. */
    static final int LONGEST_TITLE = 80;
    static final BodyView<FollowUp> FOLLOW_UP;
    static final BodyView<Idea> IDEA;
    static final BodyView<Goal> GOAL;

    static {
        Gson gson = BodyView.gson();
        FOLLOW_UP = BodyView.of(gson, FollowUp.class);
        IDEA = BodyView.of(gson, Idea.class);
        GOAL = BodyView.of(gson, Goal.class);
    }

    private PracticeBodies() {
    }
}
