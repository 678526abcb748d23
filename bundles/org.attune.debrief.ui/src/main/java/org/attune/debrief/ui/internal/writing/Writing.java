package org.attune.debrief.ui.internal.writing;

import java.util.List;
import java.util.function.Consumer;

import org.attune.debrief.Kept;
import org.attune.debrief.Shelves;
import org.attune.debrief.Wording;
import org.attune.debrief.WordingHelper;
import org.attune.privacy.ui.LeftAsIs;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the fields for free text of one screen. */
@Component(service = Writing.class)
public final class Writing {
    private static final Words WORDS = Words.of(Writing.class);

    private final Notes notes;
    private final WordingHelper helper;
    private final Shelves shelves;

    /** Over the services of an unlocked workspace. */
    @Activate
    public Writing(@Reference Notes notes, @Reference WordingHelper helper, @Reference Shelves shelves) {
        this.notes = notes;
        this.helper = helper;
        this.shelves = shelves;
    }

    /**
     * Fields of one screen, on the user interface's thread. What the team agreed to say is read in the background; until
     * it is there the built-in words are offered alone.
     *
     * @param left is told of each place that the writer leaves as it is
     */
    public WritingFields on(Site site, Consumer<LeftAsIs> left) {
        WritingFields fields = new WritingFields(site, notes.of(left), helper);
        site.background().call(WORDS.text("reading"), this::agreed, fields::agreed);
        return fields;
    }

    /** Fields of a list whose records have no room for what is left as it is: it is only not pointed out again. */
    public WritingFields on(Site site) {
        return on(site, left -> {});
    }

    private List<Wording> agreed() throws RecordsException {
        return shelves.words().all().stream().map(Kept::value).toList();
    }
}
