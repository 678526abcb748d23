package org.attune.forms.library;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

import com.google.gson.JsonObject;

/**
 * Answers as they are kept.
 *
 * @param id their record
 * @param version the version of the record; the base of the next change
 * @param filled what is known of them
 * @param response the QuestionnaireResponse; a copy that the caller may change
 */
public record KeptAnswers(RecordId id, VersionHash version, FilledForm filled, JsonObject response) {}
