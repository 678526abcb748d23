package org.attune.forms.ui;

import java.util.function.Consumer;

import org.attune.privacy.media.MediaFiles;
import org.attune.privacy.ui.LeftAsIs;
import org.attune.privacy.ui.Notes;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a form that is kept has beside its questions, the same everywhere: free text is scanned, what follows from
 * answers is put in, files can be answers. A service, there while a workspace is unlocked.
 */
@Component(service = FormSettings.class)
public final class FormSettings {
    private final Notes notes;
    private final Calculations calculations;
    private final MediaFiles files;

    /** Over these services. */
    @Activate
    public FormSettings(@Reference Notes notes, @Reference Calculations calculations, @Reference MediaFiles files) {
        this.notes = notes;
        this.calculations = calculations;
        this.files = files;
    }

    /**
     * A form to be filled in, in the language of the display.
     *
     * @param id the first part of the ids of its widgets
     * @param left is told, on the display's thread, of each place that the writer leaves as it is
     */
    public FormSetting on(Site site, String id, Consumer<LeftAsIs> left) {
        return FormSetting.of(site, notes.of(left), id).calculating(calculations).keeping(files);
    }
}
