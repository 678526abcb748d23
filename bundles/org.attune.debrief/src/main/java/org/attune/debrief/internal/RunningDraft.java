package org.attune.debrief.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Phase;
import org.attune.debrief.Running;
import org.attune.debrief.Timing;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;
import org.attune.records.json.BodyView;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A running debrief as a draft: the body that it will be, and where it stands. The framework goes with it, so that it
 * is resumed with the prompts it was begun with, whatever is installed by then.
 */
final class RunningDraft {
    private static final BodyView<Place> PLACE = BodyView.of(DebriefBodies.GSON, Place.class);
    private static final String RUNNING = "running";

    /** Where a running debrief stands. The plan's version is a text here, as hashes have no JSON of their own. */
    private record Place(DebriefFramework framework, String planned, int step, boolean notesPaused, long millis,
            long awayMillis, Optional<Instant> lastWall) {}

    private RunningDraft() {
    }

    /** Whether a draft is one that can be taken up: it knows its phases, as many as its framework has. */
    static boolean is(Draft draft) {
        return draft.key().startsWith(Running.DRAFT) && draft.body().get(RUNNING) instanceof JsonObject place
                && place.get("framework") instanceof JsonObject framework && phases(framework) > 0
                && phases(framework) == phases(draft.body());
    }

    private static int phases(JsonObject holder) {
        return holder.get("phases") instanceof JsonArray phases ? phases.size() : 0;
    }

    static Draft of(Running running, Instant now) {
        JsonObject body = DebriefBodies.DEBRIEF.write(running.debrief());
        body.add(RUNNING, PLACE.write(place(running)));
        return new Draft(running.draftKey(), Debrief.TYPE, running.planned().map(version -> running.id()), body, now);
    }

    static Running read(Draft draft) {
        Place place = place(draft);
        Timing timing = Timing.resumed(Duration.ofMillis(place.millis()), Duration.ofMillis(place.awayMillis()),
                place.lastWall());
        Optional<VersionHash> planned = Optional.of(place.planned()).filter(hash -> !hash.isEmpty())
                .map(VersionHash::new);
        RecordId id = RecordId.of(draft.key().substring(Running.DRAFT.length()));
        return new Running(id, planned, place.framework(), debrief(draft), Math.max(0, place.step()),
                place.notesPaused(), false,
                timing);
    }

    static Debrief debrief(Draft draft) {
        return DebriefBodies.DEBRIEF.read(draft.body());
    }

    /** The name of the phase that it was left at; empty at the summary. */
    static Optional<String> phase(Draft draft) {
        return read(draft).phase().map(Phase::title);
    }

    private static Place place(Running running) {
        return new Place(running.framework(), running.planned().map(VersionHash::hex).orElse(""), running.step(),
                running.notesPaused(), running.timing().counted().toMillis(), running.timing().away().toMillis(),
                running.timing().lastWall());
    }

    private static Place place(Draft draft) {
        return PLACE.read(draft.body().getAsJsonObject(RUNNING));
    }
}
