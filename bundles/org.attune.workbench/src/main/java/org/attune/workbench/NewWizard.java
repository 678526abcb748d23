package org.attune.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way to begin something that an empty editor is not enough for: it stands beside the editors under <em>File →
 * New</em>. What it asks, it asks in a dialog of its own.
 *
 * <pre>{@code
 * @Component(service = NewWizard.class, scope = ServiceScope.PROTOTYPE)
 * @NewWizardContribution(id = "curriculum.copy", label = "%new.copy", description = "%new.copy.what",
 *         group = "%curriculum", icon = "icons/copy.svg")
 * public final class CopyOfProgram implements NewWizard {
 *     public void open(Site site) {
 *         new ProgramChoice(site).ask().ifPresent(chosen -> site.background()
 *                 .call(WORDS.text("copying"), () -> programs.copy(chosen), id -> site.open(PROGRAM, id)));
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface NewWizard {
    /**
     * Begins, each time that a person chooses it; one instance serves a window. On the user interface's thread, after the
     * New dialog has closed.
     *
     * @param site valid until the window closes or the contributor leaves
     */
    void open(Site site);
}
