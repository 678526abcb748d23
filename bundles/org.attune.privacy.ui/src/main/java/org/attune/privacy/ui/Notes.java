package org.attune.privacy.ui;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;
import org.attune.program.People;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes fields for free text that are scanned for what may tell who somebody is. One for all screens; there while a workspace is
 * unlocked. */
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
     * Fields of one record, or of one person's writing.
     *
     * @param left is told, on the display's thread, of each place that the writer leaves as it is
     */
    public NoteFields of(Consumer<LeftAsIs> left) {
        return new NoteFields(scanning, left);
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

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "attune-notes");
        thread.setDaemon(true);
        return thread;
    }
}
