package org.attune.workbench.parts;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.words.Words;
import org.attune.workbench.EditorSite;
import org.eclipse.swt.widgets.Display;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What becomes of what is typed into an editor: kept as a draft at every pause, saved, discarded, and kept once more
 * when the editor closes. It knows whether something is unsaved, lets nobody save twice at a time, and loses nothing
 * that is typed while a save is under way. On the user interface's thread; the desk works in the background.
 *
 * @param <V> an immutable picture of the fields, with all that the desk needs to keep or save it
 * @param <S> what the desk says of a save
 */
public final class Drafting<V, S> {
    private static final Words WORDS = Words.of(Drafting.class);

    private final EditorSite site;
    private final Desk<V, S> desk;
    private final Fields<V, S> fields;
    private final DraftKeeper<V> keeper;
    private boolean begun;
    private boolean unsaved;
    private boolean saving;
    private boolean typedOn;

    /** For one editor, before anything is read. */
    public Drafting(Display display, EditorSite site, Desk<V, S> desk, Fields<V, S> fields) {
        this.site = site;
        this.desk = desk;
        this.fields = fields;
        this.keeper = new DraftKeeper<>(display, site.background(), fields::typed, desk::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, why -> fields.failed(Step.KEEP, why)));
    }

    /** The fields have just been filled. Nothing is kept before the first call. */
    public void begin(boolean withUnsaved) {
        begun = true;
        unsaved(withUnsaved);
    }

    /** Something was typed, even if it cannot be read yet. */
    public void touched() {
        typedOn |= saving;
        if (!unsaved) {
            unsaved(true);
        }
        if (!saving) {
            keeper.touched();
        }
    }

    /** Whether there is something to save. */
    public boolean isUnsaved() {
        return unsaved;
    }

    /** Whether a save is under way. */
    public boolean isSaving() {
        return saving;
    }

    /**
     * Saves what the fields hold, if there is anything to save.
     *
     * @return whether nothing is unsaved afterwards; for {@link org.attune.workbench.Editor#save}
     */
    public CompletionStage<Boolean> save() {
        return saving || !unsaved ? CompletableFuture.completedFuture(!saving && !unsaved) : save(fields.typed());
    }

    /** Saves something that was made of what the fields hold, unless a save is under way; as {@link #save()}. */
    public CompletionStage<Boolean> save(V value) {
        if (saving) {
            return CompletableFuture.completedFuture(false);
        }
        saving = true;
        typedOn = false;
        V before = fields.typed();
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        keeper.quiet(() -> site.background().call(WORDS.text("saving"), () -> desk.save(value),
                done -> outcome.complete(saved(before, value, done)), why -> outcome.complete(unable(why))));
        return outcome;
    }

    private boolean saved(V before, V value, S done) {
        saving = false;
        typedOn |= !fields.typed().equals(before);
        unsaved(typedOn);
        fields.saved(value, done, typedOn);
        if (typedOn) {
            keeper.touched();
        }
        return !typedOn;
    }

    private boolean unable(Exception why) {
        saving = false;
        if (typedOn) {
            keeper.touched();
        }
        fields.failed(Step.SAVE, why);
        return false;
    }

    /** Lets the draft go. */
    public void discard() {
        V value = fields.typed();
        keeper.quiet(() -> site.background().call(WORDS.text("discarding"), () -> {
            desk.discard(value);
            return value;
        }, gone -> {
            unsaved(false);
            fields.discarded();
        }, why -> fields.failed(Step.DISCARD, why)));
    }

    /** The editor closes: what is unsaved is kept as a draft. For {@link org.attune.workbench.Editor#closing}. */
    public void closing() {
        keeper.stop();
        if (begun && unsaved && (typedOn || !saving)) {
            V last = fields.typed();
            LastWords.keep(site, () -> desk.keep(last));
        }
    }

    private void unsaved(boolean now) {
        unsaved = now;
        site.dirty(now);
        fields.unsaved(now);
    }

    /** What may go wrong. */
    public enum Step {
        /** Keeping a draft. */
        KEEP,
        /** Saving. */
        SAVE,
        /** Letting a draft go. */
        DISCARD
    }

    /**
     * Where it is kept. Its methods run in the background, one at a time.
     *
     * @param <V> the picture of the fields
     * @param <S> what is said of a save
     */
    @ConsumerType
    public interface Desk<V, S> {
        /** Keeps a draft and says when. */
        Instant keep(V value) throws Exception;

        /** Saves, and ends the draft with it. */
        S save(V value) throws Exception;

        /** Lets the draft go. */
        void discard(V value) throws Exception;
    }

    /**
     * The fields. Its methods run on the user interface's thread.
     *
     * @param <V> the picture of the fields
     * @param <S> what is said of a save
     */
    @ConsumerType
    public interface Fields<V, S> {
        /** What they hold now. */
        V typed();

        /** Whether something is unsaved from now on: for buttons. */
        void unsaved(boolean now);

        /**
         * It was saved.
         *
         * @param value what was saved
         * @param done what the desk said of it
         * @param typedOn whether something else was typed meanwhile, which is not to be lost
         */
        void saved(V value, S done, boolean typedOn);

        /** The draft is gone. */
        void discarded();

        /** Something went wrong. What is typed is still there. */
        void failed(Step step, Exception why);
    }
}
