package org.attune.debrief.cli.internal;

import java.time.LocalDate;
import java.util.List;

import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Debriefs;
import org.attune.debrief.Setting;
import org.attune.records.RecordsException;

import com.google.gson.JsonObject;

/** A debrief that should have been held: hospitals file the form then, too, with the reason (domain.md 5.2). */
record Missed(DebriefFramework framework, LocalDate day, String trigger) {
    Listing keep(Debriefs debriefs, String reason) throws RecordsException {
        Debrief planned = Debrief.planned(framework, Setting.on(day, trigger));
        String id = debriefs.notHeld(planned, reason).record().toString();
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        return new Listing(List.of(id), json);
    }
}
