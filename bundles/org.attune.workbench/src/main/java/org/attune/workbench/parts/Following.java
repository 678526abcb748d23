package org.attune.workbench.parts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.EditorSite;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Fills the fields of an editor, and follows what is changed elsewhere while it is open, such as by undo or in another
 * window. Where nothing is unsaved the fields show what is saved now; else a row of its own says so and offers both: to
 * write on, or to take what is saved. On the user interface's thread; the store is asked in the background.
 *
 * @param <O> what the fields are filled from
 */
public final class Following<O> {
    private static final Words WORDS = Words.of(Following.class);

    private final Composite page;
    private final EditorSite site;
    private final Records records;
    private final Drafting<?, ?> drafting;
    private final Source<O> source;
    private final Fields<O> fields;
    private final Elsewhere elsewhere;
    private Optional<VersionHash> told = Optional.empty();

    /**
     * Adds the row, which takes no room yet.
     *
     * @param page has a grid layout
     */
    public Following(Composite page, EditorSite site, Records records, Drafting<?, ?> drafting, Source<O> source,
            Fields<O> fields) {
        this.page = page;
        this.site = site;
        this.records = records;
        this.drafting = drafting;
        this.source = source;
        this.fields = fields;
        this.elsewhere = new Elsewhere(page, site, fields::focus, drafting::discard);
    }

    /** Fills the fields for the first time. */
    public void begin() {
        read(site.seed(), this::start);
    }

    /** Fills the fields with what is kept now. */
    public void again() {
        read(Map.of(), this::start);
    }

    /** A draft was let go: fills the fields with what is saved, or closes an editor of what never was. */
    public void discarded() {
        if (fields.base().isPresent()) {
            again();
        } else {
            site.close();
        }
    }

    /** For {@link org.attune.workbench.Editor#recordsChanged}. */
    public void recordsChanged() {
        if (fields.base().isPresent() && !drafting.isSaving()) {
            site.record().ifPresent(
                    record -> site.background().call(WORDS.text("looking"), newest(record), this::found));
        }
    }

    /** Something was saved: there is nothing to choose any more. */
    public void saved() {
        elsewhere.quiet();
    }

    private void read(Map<String, String> seed, Consumer<O> then) {
        site.background().call(WORDS.text("reading"), () -> source.open(site.record(), seed), then, fields::unread);
    }

    private void start(O now) {
        if (fills(now)) {
            fields.focus();
        }
    }

    private void follow(O now) {
        boolean here = Focus.isInside(page);
        if (fills(now) && here) {
            fields.focus();
        }
    }

    /** What was typed while it was read is not lost. */
    private boolean fills(O now) {
        if (drafting.isUnsaved() || drafting.isSaving()) {
            return false;
        }
        elsewhere.quiet();
        fields.fill(now);
        return true;
    }

    private Callable<Optional<VersionHash>> newest(RecordId record) {
        return () -> records.as(Reader.me()).find(record).map(StoredRecord::version);
    }

    private void found(Optional<VersionHash> newest) {
        if (drafting.isSaving() || newest.equals(fields.base())) {
            return;
        }
        if (!drafting.isUnsaved()) {
            read(Map.of(), this::follow);
        } else if (newest.isPresent() && !newest.equals(told)) {
            told = newest;
            elsewhere.tell();
        }
    }

    /**
     * Where it is kept. Runs in the background.
     *
     * @param <O> what the fields are filled from
     */
    @ConsumerType
    @FunctionalInterface
    public interface Source<O> {
        /** The draft if there is one, else the record, else what the seed says. */
        O open(Optional<RecordId> record, Map<String, String> seed) throws Exception;
    }

    /**
     * The fields. Its methods run on the user interface's thread.
     *
     * @param <O> what they are filled from
     */
    @ConsumerType
    public interface Fields<O> {
        /** The version that they were filled from; empty for what was never saved. */
        Optional<VersionHash> base();

        /** Fills them, and begins the {@linkplain Drafting#begin drafting}. Leaves the keyboard where it is. */
        void fill(O now);

        /** Puts the keyboard where a person would go on. */
        void focus();

        /** It could not be read. */
        void unread(Exception why);
    }
}
