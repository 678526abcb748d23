package org.attune.workbench.parts;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An editor of one record: what is typed is kept as a draft at every pause until it is saved or let go, and what is
 * changed elsewhere shows, or is offered. An heir makes the fields, fills them, says what they hold, and calls
 * {@link Drafting#touched} at each change. On the user interface's thread.
 *
 * @param <O> what the fields are filled from
 * @param <V> an immutable picture of the fields, with all that the desk needs to keep or save it
 * @param <S> what the desk says of a save
 */
public abstract class DraftedEditor<O, V, S> implements Editor, Drafting.Fields<V, S>, Following.Fields<O> {
    private final Words words;
    private final String id;
    private final Records records;
    private final Desk<O, V, S> desk;
    private EditorSite site;
    private Composite page;
    private Hint told;
    private Drafting<V, S> drafting;
    private Following<O> following;
    private Optional<VersionHash> base = Optional.empty();

    /**
     * @param words its {@code unread}, {@code unsaved} and {@code unkept} say what went wrong, each with a reason
     * @param id what the ids of its controls begin with
     */
    protected DraftedEditor(Words words, String id, Records records, Desk<O, V, S> desk) {
        this.words = words;
        this.id = id;
        this.records = records;
        this.desk = desk;
    }

    /** Makes the fields below the lines that speak up. */
    protected abstract void make(Composite below);

    /** Makes what stands above all; nothing unless an editor does. */
    protected void makeHead(Composite above) {
    }

    @Override
    public final void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        makeHead(page);
        told = new Hint(page, site, id + ".told", Grids.above());
        drafting = new Drafting<>(page.getDisplay(), site, desk, this);
        following = new Following<>(page, site, records, drafting, desk, this);
        make(page);
        following.begin();
    }

    /** What it may ask of its window. */
    protected final EditorSite site() {
        return site;
    }

    /** The whole page. */
    protected final Composite page() {
        return page;
    }

    /** What becomes of what is typed. */
    protected final Drafting<V, S> drafting() {
        return drafting;
    }

    /** The fields have just been filled from a version, or from none. */
    protected final void began(Optional<VersionHash> version, boolean withUnsaved) {
        base = version;
        drafting.begin(withUnsaved);
    }

    /** A version of the record was saved: what is typed from now on is a change of it. */
    protected final void kept(RecordId record, VersionHash version) {
        if (base.isEmpty()) {
            site.became(record);
        }
        base = Optional.of(version);
        following.saved();
    }

    /** Fills the fields with what is kept now, unless something was typed meanwhile. */
    protected final void readAgain() {
        following.again();
    }

    /** Says something above the fields; nothing when it is empty. */
    protected final void say(String text) {
        if (told.say(text)) {
            page.layout(true, true);
        }
    }

    @Override
    public final Optional<VersionHash> base() {
        return base;
    }

    @Override
    public CompletionStage<Boolean> save() {
        return drafting.save();
    }

    @Override
    public void discarded() {
        following.discarded();
    }

    @Override
    public void failed(Drafting.Step step, Exception why) {
        say(Told.of(words, step == Drafting.Step.SAVE ? "unsaved" : "unkept", why));
    }

    @Override
    public final void unread(Exception why) {
        say(Told.of(words, "unread", why));
    }

    @Override
    public final void recordsChanged() {
        following.recordsChanged();
    }

    @Override
    public void closing() {
        drafting.closing();
    }

    /**
     * Where it is read and kept. Its methods run in the background.
     *
     * @param <O> what the fields are filled from
     * @param <V> the picture of the fields
     * @param <S> what is said of a save
     */
    @ConsumerType
    public interface Desk<O, V, S> extends Drafting.Desk<V, S>, Following.Source<O> {}
}
