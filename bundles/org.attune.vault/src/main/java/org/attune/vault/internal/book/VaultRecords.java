package org.attune.vault.internal.book;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.attune.records.Act;
import org.attune.records.AnonymousAnswers;
import org.attune.records.Blobs;
import org.attune.records.Documents;
import org.attune.records.Drafts;
import org.attune.records.Identity;
import org.attune.records.Pace;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.attune.vault.internal.store.Work;
import org.attune.vault.internal.words.VaultWords;

/** The records of one unlocked workspace, until it is locked. */
public final class VaultRecords implements Records {
    private static final System.Logger LOG = System.getLogger(VaultRecords.class.getName());
    /** So many writes fill more pages than SQLite holds in memory. */
    private static final int MANY = 500;

    private final Vault vault;
    private final Gate gate;
    private final RecordKeys keys;
    private final Bodies bodies;
    private final Finder finder;
    private final KnownRows known;
    private final List<Consumer<List<Saved>>> watchers = new CopyOnWriteArrayList<>();

    private VaultRecords(Vault vault) throws RecordsException {
        this.vault = vault;
        this.gate = new Gate(vault.guards());
        this.keys = new RecordKeys(vault.key());
        this.bodies = new Bodies(keys, vault.types());
        this.known = new KnownRows(vault.types());
        this.finder = new Finder(vault.database(), bodies, vault.types(), vault.patience());
    }

    /** Begins to fill the search and is ready at once. */
    public static VaultRecords open(Vault vault) throws RecordsException {
        VaultRecords records = new VaultRecords(vault);
        records.finder.start();
        return records;
    }

    /** Refuses all calls from now on, waits for those that run, and forgets texts and keys. */
    public void close() {
        gate.close();
        finder.close();
        known.clear();
        vault.key().wipe();
    }

    /** Looks at the seal of everything that is sealed; what is wrong, one sentence each. */
    public List<String> brokenSeals() throws RecordsException {
        return gate.through(() -> vault.database().read(new Seals(vault.key(), bodies)::broken));
    }

    @Override
    public Reading as(Reader reader) {
        return new VaultReading(gate, vault.database(), bodies, vault.types(), finder, known, reader);
    }

    @Override
    public List<Saved> commit(Act act) throws RecordsException {
        return commit(act, Pace.UNTOLD);
    }

    @Override
    public List<Saved> commit(Act act, Pace pace) throws RecordsException {
        return gate.through(() -> committed(act, pace));
    }

    private List<Saved> committed(Act act, Pace pace) throws RecordsException {
        if (!vault.database().writes()) {
            throw new RecordsException(Reason.READ_ONLY, VaultWords.text("records.reading"));
        }
        Acts acts = new Acts(vault, bodies, keys, pace);
        List<Acts.Ready> ready = acts.prepare(act);
        Set<RecordId> erased = erased(act);
        Work<List<Saved>> write = db -> {
            List<Saved> done = acts.write(db, act, ready);
            if (!erased.isEmpty()) {
                new VaultDrafts(gate, vault).forget(db, erased);
            }
            return done;
        };
        List<Saved> saved = ready.size() < MANY
                ? vault.database().write(write, this::tell)
                : vault.database().writeMuch(write, this::tell);
        sweep(erased);
        return saved;
    }

    private static Set<RecordId> erased(Act act) {
        return act.writes().stream().filter(Write.Erase.class::isInstance).map(Write::record)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void tell(List<Saved> saved) {
        known.forget(saved);
        finder.update(saved);
        for (Consumer<List<Saved>> watcher : watchers) {
            try {
                watcher.accept(saved);
            } catch (RuntimeException faultOfWatcher) {
                LOG.log(System.Logger.Level.WARNING, "A watcher of the records failed", faultOfWatcher);
            }
        }
    }

    /** The destroyed keys stood in the log of the file too, and stand in backups. */
    private void sweep(Set<RecordId> erased) throws RecordsException {
        if (erased.isEmpty()) {
            return;
        }
        vault.database().foldLog();
        erased.forEach(vault.erasures()::note);
    }

    @Override
    public Drafts drafts() {
        return new VaultDrafts(gate, vault);
    }

    @Override
    public Documents documents() {
        return new VaultDocuments(gate, vault);
    }

    @Override
    public Blobs blobs() {
        return new VaultBlobs(gate, vault);
    }

    @Override
    public AnonymousAnswers anonymousAnswers() {
        return new VaultAnswers(gate, vault);
    }

    @Override
    public Identity identity() {
        return vault.identity();
    }

    @Override
    public Optional<RecordType> type(TypeName name) {
        return vault.types().find(name).map(InstalledType::type);
    }

    @Override
    public List<RecordType> types() {
        return vault.types().all();
    }

    @Override
    public Watch watch(Consumer<List<Saved>> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
