package org.attune.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A perspective: a name on the left edge, under which views gather for one job. All that there is to say about it is in
 * {@link PerspectiveContribution}; the views say themselves where they belong.
 *
 * <pre>{@code
 * @Component(service = Perspective.class)
 * @PerspectiveContribution(id = "mentoring", label = "%perspective.mentoring", icon = "icons/two.svg", order = 20)
 * public final class MentoringPerspective implements Perspective {
 * }
 * }</pre>
 */
@ConsumerType
public interface Perspective {}
