package org.attune.workbench;

import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view: one tab of a perspective, showing one thing. Called on the user interface's thread only.
 *
 * <pre>{@code
 * @Component(service = View.class, scope = ServiceScope.PROTOTYPE)
 * @ViewContribution(id = "site.tips", label = "%view.tips", perspectives = "mentoring", place = Place.RIGHT)
 * public final class TipsView implements View {
 *     public void create(Composite parent, Site site) {
 *         site.background().call(WORDS.text("tips.reading"), tips::all, this::show);
 *     }
 *     public void focus() { list.setFocus(); }
 * }
 * }</pre>
 */
@ConsumerType
public interface View {
    /**
     * Makes the widgets. Called once, quickly; what must be read comes later through {@link Site#background}.
     *
     * @param parent an empty composite with a fill layout, disposed when the view is closed
     * @param site what the view may ask of its window; valid until the view is closed
     */
    void create(Composite parent, Site site);

    /** Puts the focus where a person would start. */
    void focus();

    /** Called when records have changed, here or elsewhere; bursts come as one call. */
    default void recordsChanged() {
    }

    /**
     * Gets back what {@link #remember} gave, in this window and perspective. Called before {@link #create}, and only when
     * there is something. It may come from another version of the view, so what it does not know it passes over.
     */
    default void restore(Map<String, String> state) {
    }

    /**
     * What the view wants to find again when it is next opened, such as a sort column or the width of one. It is kept in
     * plain text outside the vault: never text of a record, nothing that a person typed. Called often; must be quick.
     *
     * @return at most 16 entries of at most 200 characters each; of more nothing is kept
     */
    default Map<String, String> remember() {
        return Map.of();
    }

    /** Called before the widgets are disposed. */
    default void closing() {
    }
}
