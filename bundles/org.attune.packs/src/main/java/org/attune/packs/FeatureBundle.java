package org.attune.packs;

/**
 * A bundle as a feature names it.
 *
 * @param group who publishes it
 * @param name its name, without the version
 * @param version its version
 */
public record FeatureBundle(String group, String name, String version) {}
