package org.attune.workbench;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A few words at the right of the status line, and what a click on them does. Called on the user interface's thread;
 * made when a workspace is unlocked.
 *
 * <pre>{@code
 * @Component(service = StatusItem.class, scope = ServiceScope.PROTOTYPE)
 * @StatusItemContribution(id = "backup.age", label = "%status.backup")
 * public final class BackupAge implements StatusItem {
 *     public void begin(StatusSite site) {
 *         site.background().call(WORDS.text("looking"), backups::daysSince, days -> site.show(
 *                 WORDS.text("age", days), WORDS.text("age.tip"), () -> site.run("backup.now")));
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface StatusItem {
    /** Begins to tell; nothing is seen before the first {@link StatusSite#show}. */
    void begin(StatusSite site);

    /** Called when records have changed. */
    default void recordsChanged() {
    }

    /** Called before it goes. */
    default void closing() {
    }

    /** What an item may ask of the window. */
    @ProviderType
    interface StatusSite extends Site {
        /**
         * Shows words.
         *
         * @param text a few words, never text of a record
         * @param toolTip a sentence more
         */
        void show(String text, String toolTip);

        /** The same, as something that can be clicked and reached with Tab. */
        void show(String text, String toolTip, Runnable act);

        /** Shows nothing. */
        void hide();
    }
}
