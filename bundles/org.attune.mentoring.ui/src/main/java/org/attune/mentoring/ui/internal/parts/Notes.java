package org.attune.mentoring.ui.internal.parts;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;
import org.attune.privacy.ui.LeftAsIs;
import org.attune.privacy.ui.Lines;
import org.attune.privacy.ui.ScannedText;
import org.attune.privacy.ui.Scanning;
import org.attune.program.People;
import org.attune.records.RecordsException;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes fields for free text that are scanned for what may tell who somebody is. One for all screens here. */
@Component(service = Notes.class)
public final class Notes {
    private static final System.Logger LOG = System.getLogger(Notes.class.getName());

    private final People people;
    private final Scanning scanning;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(Notes::thread);

    /** Fields that know the names of the people here. */
    @Activate
    public Notes(@Reference IdentifierScan scan, @Reference People people) {
        this.people = people;
        this.scanning = new Scanning(scan, this::roster, executor);
    }

    /** Ends the scanning; fields that are still there go on without hints. */
    @Deactivate
    public void close() {
        executor.shutdownNow();
    }

    /**
     * A field of many lines.
     *
     * @param parent has a grid layout
     * @param id its id
     * @param name its accessible name
     */
    public NoteField field(Composite parent, String id, String name) {
        ScannedText text = new ScannedText(parent, Lines.MANY, id, scanning, Notes::leftAsIs);
        text.setAccessibleName(name.replace("&", ""));
        GridData data = Grids.wide();
        data.widthHint = 200;
        text.setLayoutData(data);
        return new NoteField(text);
    }

    private Roster roster() {
        try {
            List<String> names = people.all().stream().map(kept -> kept.person().privateName()).toList();
            return Roster.of(names);
        } catch (RecordsException unread) {
            LOG.log(Level.WARNING, "Names could not be read; notes are scanned without them: {0}", unread.reason());
            return Roster.empty();
        }
    }

    private static void leftAsIs(LeftAsIs left) {
        LOG.log(Level.INFO, "A place in a note was left as it is: {0}", left.kind());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "attune-notes");
        thread.setDaemon(true);
        return thread;
    }
}
