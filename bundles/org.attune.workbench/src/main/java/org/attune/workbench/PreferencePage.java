package org.attune.workbench;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page of <em>File → Preferences</em>. It shows what {@link Preferences} hold and changes nothing before
 * {@link #apply}. Called on the user interface's thread; made when it is first chosen, let go with the dialog. The
 * words of its labels are found by the dialog's search once it was shown; name others as keywords.
 *
 * <pre>{@code
 * @Component(service = PreferencePage.class, scope = ServiceScope.PROTOTYPE)
 * @PreferencePageContribution(id = "mentoring.reminders", label = "%preferences.reminders")
 * public final class RemindersPage implements PreferencePage {
 *     @Activate public RemindersPage(@Reference Preferences preferences) { this.preferences = preferences; }
 *     public void create(Composite parent, Site site) { … days.setSelection(preferences.number("…", 14)); }
 *     public void apply() { preferences.set("mentoring.reminders.days", days.getText()); }
 *     public void restoreDefaults() { days.setSelection(14); }
 * }
 * }</pre>
 */
@ConsumerType
public interface PreferencePage {
    /**
     * Makes the widgets and shows what is kept now.
     *
     * @param parent an empty composite with a one-column grid layout
     * @param site what the page may ask of its window, until the dialog closes
     */
    void create(Composite parent, Site site);

    /** What a person has to mend before this page can be applied, in a sentence; empty when nothing. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /** Takes over what is on the page; called only while there is no {@link #problem}. */
    void apply();

    /** Shows the defaults; they hold from {@link #apply} on. */
    void restoreDefaults();

    /** Called before the widgets are disposed. */
    default void closing() {
    }
}
