package org.attune.forms.scoring;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

import com.google.gson.JsonObject;

/** Scoring packs that a bundle brings along, announced as a service. */
@ConsumerType
public interface PackSource {
    /**
     * Packs in the JSON of {@link ScoringPack}. Called once, off the user interface's thread, when somebody first scores;
     * what is handed out is not changed afterwards.
     */
    List<JsonObject> packs();
}
