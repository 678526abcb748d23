package org.attune.mentoring.ui.internal.entry;

import org.attune.words.Words;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.PreferencePageContribution;
import org.attune.workbench.Preferences;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Whether entries are signed here; off until somebody wants it. */
@Component(service = PreferencePage.class, scope = ServiceScope.PROTOTYPE)
@PreferencePageContribution(id = "mentoring.signoff", label = "%preferences.signoff")
public final class SignOffPage implements PreferencePage {
    /** The key of the choice. */
    static final String KEY = "mentoring.signoff";
    private static final Words WORDS = Words.of(SignOffPage.class);
    private static final int WIDTH = 50 * Grids.STEP;

    private final Preferences preferences;
    private Button offer;

    /** The page over the choices of this workspace. */
    @Activate
    public SignOffPage(@Reference Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void create(Composite parent, Site site) {
        offer = WidgetIds.set(new Button(parent, SWT.CHECK), "preferences.signoff");
        offer.setText(WORDS.text("signoff.offer"));
        offer.setSelection(preferences.flag(KEY, false));
        Label hint = new Label(parent, SWT.WRAP);
        hint.setText(WORDS.text("signoff.offer.hint"));
        hint.setLayoutData(Grids.wideFrom(Letters.grown(WIDTH)));
    }

    @Override
    public void apply() {
        preferences.set(KEY, String.valueOf(offer.getSelection()));
    }

    @Override
    public void restoreDefaults() {
        offer.setSelection(false);
    }
}
