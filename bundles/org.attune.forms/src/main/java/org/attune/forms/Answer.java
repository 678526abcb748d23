package org.attune.forms;

import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * One answer: a view of {@code QuestionnaireResponse.item.answer}.
 *
 * @param json the answer as it stands
 * @param place its place among the answers of its item, from 0
 * @param value what was answered; empty when it is missing or of another kind than its name says
 * @param items the items inside
 */
public record Answer(JsonObject json, int place, Optional<Value> value, List<ResponseItem> items) {}
