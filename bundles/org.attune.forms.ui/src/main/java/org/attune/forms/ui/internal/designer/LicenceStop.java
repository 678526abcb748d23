package org.attune.forms.ui.internal.designer;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** The question whether a licence is held. Nothing that is said here is kept. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "forms.licence", label = "%tour.licence", order = 62)
public final class LicenceStop extends WindowStop implements TourStop {

    @Override
    protected Shell open(Site site) {
        return new LicenceDialog(site.shell(), new LicenceDialog.Answers() {
            @Override
            public void held(String holder, Optional<LocalDate> until, String reference) {
                // A tour looks.
            }

            @Override
            public void shellOnly() {
                // A tour looks.
            }
        }).open();
    }
}
