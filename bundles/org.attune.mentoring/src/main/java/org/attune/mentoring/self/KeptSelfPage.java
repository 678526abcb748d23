package org.attune.mentoring.self;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

import com.google.gson.JsonObject;

/**
 * A page as kept.
 *
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param part what it is about
 * @param page what is known of it
 * @param response what was written, as a QuestionnaireResponse
 */
public record KeptSelfPage(RecordId id, VersionHash version, SelfPart part, SelfPage page, JsonObject response) {}
