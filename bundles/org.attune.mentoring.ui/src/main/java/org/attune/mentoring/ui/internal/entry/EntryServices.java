package org.attune.mentoring.ui.internal.entry;

import java.time.Clock;

import org.attune.forms.library.FormLibrary;
import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.SignOffs;
import org.attune.mentoring.portfolio.Sharing;
import org.attune.privacy.media.MediaFiles;
import org.attune.program.Contacts;
import org.attune.program.People;
import org.attune.program.Relationships;
import org.attune.records.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What editors of entries stand on, while a workspace is unlocked. */
@Component(service = EntryServices.class)
public final class EntryServices {
    private final EntryDesk desk;
    private final Surroundings surroundings;
    private final Standing standing;
    private final SignOffs signOffs;
    private final MediaFiles media;
    private final Sharing sharing;

    /** Over the services of a workspace. */
    @Activate
    public EntryServices(@Reference Records records, @Reference People people, @Reference Relationships relationships,
            @Reference Contacts contacts, @Reference MentoringLog log, @Reference SignOffs signOffs,
            @Reference FormLibrary library, @Reference MediaFiles media, @Reference Vocabularies vocabularies,
            @Reference Frameworks frameworks, @Reference Sharing sharing) {
        this.desk = new EntryDesk(records, people, log, vocabularies, frameworks, Clock.systemDefaultZone());
        this.surroundings = new Surroundings(records, log, library, contacts);
        this.standing = new Standing(records, people, relationships);
        this.signOffs = signOffs;
        this.media = media;
        this.sharing = sharing;
    }

    EntryDesk desk() {
        return desk;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Standing standing() {
        return standing;
    }

    SignOffs signOffs() {
        return signOffs;
    }

    MediaFiles media() {
        return media;
    }

    Sharing sharing() {
        return sharing;
    }
}
