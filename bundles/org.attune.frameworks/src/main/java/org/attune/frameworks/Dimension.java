package org.attune.frameworks;

/**
 * One item of a framework: a dimension of compassion, a domain of the provider model, a facet of training.
 *
 * @param guid its identifier for ever, a UUID in lower case
 * @param code its short code, such as {@code C4}
 * @param label its name, a few words
 * @param statement what it means, a sentence
 * @param role its type as the framework says it, such as {@link #TEACHABLE}; frameworks have words of their own
 */
public record Dimension(String guid, String code, String label, String statement, String role) {
    /** A quality of the person who gives care: it is cultivated. */
    public static final String QUALITY = "Quality";
    /** A condition under which compassion can be felt. */
    public static final String CONDITION = "Condition";
    /** What the other dimensions come together in. */
    public static final String INTEGRATING = "Integrating response";
    /** Something that can be taught and practised. */
    public static final String TEACHABLE = "Teachable dimension";
    /** What patients report: an aim of training, not its content. */
    public static final String OUTCOME = "Outcome";
    /** A domain of the provider model. */
    public static final String PROVIDER_DOMAIN = "Provider domain";
    /** A facet of training. */
    public static final String TRAINING_FACET = "Training facet";
    /** A heading over others. */
    public static final String GROUP = "Group";
}
