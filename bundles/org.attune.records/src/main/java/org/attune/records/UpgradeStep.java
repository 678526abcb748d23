package org.attune.records;

import java.util.function.UnaryOperator;

import com.google.gson.JsonObject;

/**
 * One step from a version of a body to the next.
 *
 * @param from the version it starts at; it leads to {@code from + 1}
 * @param change makes the new body out of a copy of the old one, keeping members that it does not know
 */
public record UpgradeStep(int from, UnaryOperator<JsonObject> change) {}
