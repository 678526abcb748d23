package org.attune.workbench;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What can be done about a finding, offered by M1+1 wherever {@link Findings#at} says that there is one. Called on the
 * user interface's thread.
 *
 * <pre>{@code
 * @Component(service = QuickFix.class, scope = ServiceScope.PROTOTYPE)
 * @QuickFixContribution(id = "curriculum.reinforce", kinds = "curriculum.never-reinforced")
 * public final class Reinforce implements QuickFix {
 *     public List<Fix> fixes(Finding finding, Site site) {
 *         return List.of(new Fix(WORDS.text("reinforce"), () -> site.openNew(SESSION, seed(finding))));
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface QuickFix {
    /** What can be done, best first; empty when nothing. Quick: what must be read is read when a fix is chosen. */
    List<Fix> fixes(Finding finding, Site site);

    /**
     * One thing to do.
     *
     * @param label what it does, in a few words
     * @param run does it, on the user interface's thread
     */
    record Fix(String label, Runnable run) {}
}
