package org.attune.practice.internal;

import org.attune.practice.FollowUp;
import org.attune.records.json.BodyView;

/** The JSON of follow-ups: the view of a body. */
final class FollowUpBodies {
    static final BodyView<FollowUp> VIEW = BodyView.of(BodyView.gson(), FollowUp.class);

    private FollowUpBodies() {
    }
}
