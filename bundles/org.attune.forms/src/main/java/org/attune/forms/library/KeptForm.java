package org.attune.forms.library;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

import com.google.gson.JsonObject;

/**
 * A form of the site's own as it is kept.
 *
 * @param id its record
 * @param version the version of the record; the base of the next change
 * @param form what is known of it
 * @param questionnaire what is being written, published or not; a copy that the caller may change
 */
public record KeptForm(RecordId id, VersionHash version, OwnForm form, JsonObject questionnaire) {}
