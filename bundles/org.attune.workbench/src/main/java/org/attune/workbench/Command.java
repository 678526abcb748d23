package org.attune.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a person can do from the menu, by a key, or by its name in quick access.
 *
 * <pre>{@code
 * @Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
 * @CommandContribution(id = "mentoring.log", label = "%command.log", menu = "log", key = "M1+Shift+L", order = 10)
 * public final class LogCommand implements Command {
 *     public void run(Site site) { new QuickEntry(log, site).open(); }
 * }
 * }</pre>
 */
@ConsumerType
public interface Command {
    /** Does it, on the user interface's thread. */
    void run(Site site);
}
