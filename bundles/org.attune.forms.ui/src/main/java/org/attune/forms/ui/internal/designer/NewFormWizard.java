package org.attune.forms.ui.internal.designer;

import org.attune.forms.library.FormLibrary;
import org.attune.workbench.NewWizard;
import org.attune.workbench.NewWizardContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A form of the site's own, from blank. */
@Component(service = NewWizard.class, scope = ServiceScope.PROTOTYPE)
@NewWizardContribution(id = "forms.form", label = "%new.form", description = "%new.form.what", //
        group = "%perspective.forms", icon = "icons/form.svg", order = 60)
public final class NewFormWizard implements NewWizard {
    private final FormLibrary library;

    /** The wizard over the library. */
    @Activate
    public NewFormWizard(@Reference FormLibrary library) {
        this.library = library;
    }

    @Override
    public void open(Site site) {
        BeginForm.blank(site, library);
    }
}
