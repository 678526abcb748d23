package org.attune.workbench.internal.editors;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.EditorInfo;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Notice;
import org.attune.workbench.parts.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A record, or one to be, in a tab of the middle. The tab stays while its editor's bundle goes and comes back. */
public final class EditorTab {
    private static final Words WORDS = Words.of(EditorTab.class);
    private static final String UNSAVED = "\u25cf ";

    private final TypeName type;
    private final Map<String, String> seed;
    private final Navigator navigator;
    private final Guarded guarded;
    private final Composite body;
    private final LastField last;
    private final Consumer<EditorTab> closer;
    private CTabItem item;
    private Optional<RecordId> record;
    private Optional<Seated> seated = Optional.empty();
    private Optional<EditorInfo> offered = Optional.empty();
    private String title = "";
    private String kept = "";
    private Optional<Audience> audience = Optional.empty();
    private boolean dirty;
    private boolean revealed;

    EditorTab(TypeName type, Optional<RecordId> record, Map<String, String> seed, CTabFolder folder,
            Navigator navigator, Consumer<EditorTab> closer) {
        this.type = type;
        this.record = record;
        this.seed = Map.copyOf(seed);
        this.navigator = navigator;
        this.closer = closer;
        this.guarded = new Guarded(navigator.log());
        this.body = WidgetIds.set(new Composite(folder, SWT.NONE), "editor." + type);
        body.setLayout(new FillLayout());
        body.setVisible(false);
        this.last = new LastField(body);
        this.item = item(folder, folder.getItemCount());
    }

    private record Seated(EditorInfo info, Editor editor, EditorSeat seat) {}

    /** The type it edits. */
    public TypeName type() {
        return type;
    }

    /** The record it edits; empty while it is new. */
    public Optional<RecordId> record() {
        return record;
    }

    /** Whether something is not saved. */
    public boolean dirty() {
        return dirty;
    }

    /** The text of its tab, without mark. */
    public String title() {
        return title;
    }

    /** The text of its tab, marked when something is not saved. */
    String markedTitle() {
        return dirty ? UNSAVED + title : title;
    }

    /** Saves; completes as {@link Editor#save} does, with false when it could not even be asked. */
    public CompletionStage<Boolean> save() {
        return seated.map(this::save).orElseGet(() -> CompletableFuture.completedFuture(!dirty));
    }

    /** Whether its editor was made, or at least tried; that is done when its tab first comes to the front. */
    public boolean isMade() {
        return revealed;
    }

    /** Names its tab as long as its editor has not done so. */
    public void nameAhead(String text) {
        if (!revealed && isOpen()) {
            title(text);
        }
    }

    /** Whether the focus is inside. */
    public boolean holdsFocus() {
        return Focus.isInside(body);
    }

    /** Gives it the focus, where a person was last; the first time, where they would start. */
    public void focus() {
        if (!last.takesFocus()) {
            begin();
        }
    }

    private void begin() {
        call(Editor::focus);
        if (!holdsFocus()) {
            body.setFocus();
        }
    }

    /** Tells the status line about it. */
    void tellStatus() {
        navigator.showAudience(audience);
        navigator.showKept(kept);
    }

    CTabItem item() {
        return item;
    }

    boolean isOpen() {
        return !body.isDisposed();
    }

    /** Takes its tab out of its folder; the editor stays as it is. */
    void takeOut() {
        item.setControl(null);
        item.dispose();
    }

    /** Gives it a tab again. */
    void putInto(CTabFolder folder, int index) {
        body.setParent(folder);
        item = item(folder, index);
        offered.flatMap(this::icon).ifPresent(item::setImage);
        showTitle();
    }

    /** It is in front now: makes the editor if that was not done yet. */
    void reveal() {
        if (!revealed) {
            revealed = true;
            offered.ifPresentOrElse(this::seat, this::speakForNobody);
            body.layout(true, true);
        }
    }

    Map<String, String> seed() {
        return seed;
    }

    /** The editor of the type is this one now, or none. */
    void offer(Optional<EditorInfo> info) {
        boolean other = title.isEmpty() || !offered.equals(info);
        if (other) {
            unseat();
            offered = info;
            announce(info);
            revealAgain();
        }
    }

    private void revealAgain() {
        if (revealed) {
            revealed = false;
            reveal();
        }
    }

    /** What is known of it before its editor is made. */
    private void announce(Optional<EditorInfo> info) {
        info.flatMap(this::icon).ifPresent(item::setImage);
        if (title.isEmpty()) {
            title(info.map(EditorInfo::label).orElseGet(() -> WORDS.text("kept-record")));
        }
    }

    private Optional<Image> icon(EditorInfo info) {
        return navigator.icons().image(info.offer().resource(info.icon()));
    }

    void recordsChanged() {
        call(Editor::recordsChanged);
    }

    void close() {
        unseat();
        item.dispose();
        body.dispose();
    }

    void requestClose() {
        closer.accept(this);
    }

    void title(String text) {
        title = text;
        showTitle();
    }

    void dirty(boolean unsaved) {
        dirty = unsaved;
        showTitle();
    }

    void became(RecordId id) {
        record = Optional.of(id);
    }

    void audience(Audience with) {
        audience = Optional.of(with);
        ifFront(this::tellStatus);
    }

    void kept(Instant when) {
        kept = WORDS.text("kept", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(when));
        ifFront(this::tellStatus);
    }

    private void seat(EditorInfo info) {
        guarded.run(type.value(), () -> create(info)).ifPresent(thrown -> speakForIt(info));
    }

    private void create(EditorInfo info) {
        Editor editor = info.offer().create();
        EditorSeat seat = new EditorSeat(navigator, this);
        seated = Optional.of(new Seated(info, editor, seat));
        editor.create(body, seat);
    }

    private void unseat() {
        call(Editor::closing);
        seated.ifPresent(there -> {
            there.seat().end();
            there.info().offer().release(there.editor());
        });
        seated = Optional.empty();
        dirty(false);
        for (Control child : body.getChildren()) {
            child.dispose();
        }
    }

    private void speakForIt(EditorInfo info) {
        unseat();
        Notice.fill(body, "notice." + type, Guarded.words(info.label()));
    }

    private void speakForNobody() {
        Notice.fill(body, "notice." + type, WORDS.text("no-editor", type));
    }

    private CTabItem item(CTabFolder folder, int index) {
        CTabItem made = WidgetIds.set(new CTabItem(folder, SWT.CLOSE, index), "tab." + type);
        made.setControl(body);
        made.setData(this);
        return made;
    }

    private CompletionStage<Boolean> save(Seated there) {
        try {
            return Objects.requireNonNull(there.editor().save(), "what becomes of the saving");
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            return CompletableFuture.failedFuture(thrown);
        }
    }

    private void showTitle() {
        if (!item.isDisposed()) {
            item.setText(markedTitle());
        }
    }

    private void ifFront(Runnable act) {
        if (!item.isDisposed() && item.getParent().getSelection() == item) {
            act.run();
        }
    }

    private void call(Consumer<Editor> what) {
        seated.ifPresent(there -> guarded.run(type.value(), () -> what.accept(there.editor())));
    }
}
