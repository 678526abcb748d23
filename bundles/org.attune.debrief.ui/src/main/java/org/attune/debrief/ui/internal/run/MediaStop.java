package org.attune.debrief.ui.internal.run;

import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.privacy.media.MediaFiles;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A picture that is added to a debrief. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "debrief.media", label = "%tour.media", order = 34)
public final class MediaStop extends DialogStop implements TourStop {
    private final MediaFiles media;
    private final Writing writing;

    /** The stop. */
    @Activate
    public MediaStop(@Reference DebriefFrameworks frameworks, @Reference MediaFiles media, @Reference Writing writing) {
        super(frameworks);
        this.media = media;
        this.writing = writing;
    }

    @Override
    Shell open(Site site, Stage stage) {
        return new MediaDialog(site, stage, media, writing.on(site)).open();
    }
}
