package org.attune.workbench.internal.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.docking.Split;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.tabs.MoveDialog;
import org.attune.workbench.internal.tabs.MoveTo;
import org.attune.workbench.internal.settings.Layout.EditorsLayout;
import org.attune.workbench.internal.settings.Layout.OpenRecord;
import org.attune.workbench.internal.tabs.TabGestures;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The editors in the middle, left to right. */
public final class Editors {
    private static final Words WORDS = Words.of(Editors.class);

    private final EditorFolders folders;
    private final Navigator navigator;
    private final Saving saving;
    private final Runnable changed;
    private Offered offered;
    private boolean rearranging;

    /**
     * @param parent where the middle stands
     * @param offered what is on offer now
     * @param pages hears of the tabs that are no editors
     * @param changed runs after each change of what is open, and where
     */
    public Editors(Composite parent, Navigator navigator, Offered offered, TabGestures pages, Runnable changed) {
        this.folders = new EditorFolders(parent, new EditorGestures(this, pages));
        this.navigator = navigator;
        this.offered = offered;
        this.changed = changed;
        this.saving = new Saving(navigator);
    }

    /** The whole middle. */
    public Control control() {
        return folders.control();
    }

    /** The folder in which the pages of perspectives stand before the editors. */
    public CTabFolder pages() {
        return folders.first();
    }

    /** Editors have come or gone. */
    public void sync(Offered now) {
        offered = now;
        all().forEach(tab -> tab.offer(now.editor(tab.type())));
    }

    /** Opens what was open when the window was last seen; each editor is made when its tab first comes to the front. */
    public void restore(EditorsLayout layout) {
        folders.first().setRedraw(false);
        layout.first().forEach(each -> add(folders.first(), each));
        folders.first().setRedraw(true);
        if (!layout.second().isEmpty()) {
            CTabFolder second = folders.second(layout.beside() ? Side.RIGHT : Side.BELOW, layout.share());
            layout.second().forEach(each -> add(second, each));
        }
        folders.settle();
        layout.front().flatMap(this::find).ifPresent(tab -> {
            folders.activate(tab.item().getParent());
            tab.item().getParent().setSelection(tab.item());
        });
        folders.folders().forEach(Editors::selectSomething);
        settle();
    }

    /** What is open, and where. What has no record yet waits as a draft. */
    public EditorsLayout layout() {
        List<OpenRecord> second = folders.folders().stream().skip(1).flatMap(each -> open(each).stream()).toList();
        Split split = folders.split();
        return new EditorsLayout(open(folders.first()), second, split.beside(), split.share(),
                front().flatMap(EditorTab::record));
    }

    /** The tab of a record, if it is open. */
    public Optional<EditorTab> find(RecordId record) {
        return all().stream().filter(tab -> tab.record().equals(Optional.of(record))).findFirst();
    }

    /** Opens a record, or brings it to the front. */
    public void open(TypeName type, RecordId record) {
        show(find(record).orElseGet(() -> add(folders.active(), type, Optional.of(record), Map.of())));
    }

    /** Opens an empty editor. */
    public void openNew(TypeName type, Map<String, String> seed) {
        show(add(folders.active(), type, Optional.empty(), seed));
    }

    /** All of them, left to right. */
    public List<EditorTab> all() {
        return folders.tabs();
    }

    /** The one in front, if an editor is. */
    public Optional<EditorTab> front() {
        return EditorFolders.front(folders.active());
    }

    /** Brings one to the front and gives it the focus. */
    public void show(EditorTab tab) {
        folders.activate(tab.item().getParent());
        tab.item().getParent().setSelection(tab.item());
        folders.settle();
        tab.reveal();
        tab.tellStatus();
        tab.focus();
        changed.run();
    }

    /** Brings the next one to the front, after the last the first. */
    public void showNext() {
        List<EditorTab> tabs = all();
        if (!tabs.isEmpty()) {
            show(tabs.get((front().map(tabs::indexOf).orElse(-1) + 1) % tabs.size()));
        }
    }

    /** Saves what a person means: one, or all that are not saved. */
    public void save(List<EditorTab> which) {
        saving.save(which, () -> {});
    }

    /** Asks about what is not saved, once for all; then, unless the person stays, goes on. */
    public void asking(List<EditorTab> which, Runnable goOn) {
        saving.asking(which, goOn);
    }

    /** Closes one, asking first when something is not saved. */
    public void close(EditorTab tab) {
        close(List.of(tab));
    }

    /** Closes some, asking once when something is not saved. */
    public void close(List<EditorTab> which) {
        asking(which, () -> dismiss(which));
    }

    /** Closes all, asking nothing. */
    public void dismissAll() {
        dismiss(all());
    }

    /** Records have changed. */
    public void recordsChanged() {
        all().forEach(EditorTab::recordsChanged);
    }

    /** Asks where a tab shall go. */
    public void askWhereTo(EditorTab tab) {
        MoveDialog.open(navigator.shell(), tab.title(), places(tab));
    }

    /** Puts a tab before another one of a folder, or at its end, in front. */
    void move(EditorTab tab, CTabFolder to, Optional<EditorTab> before) {
        if (!before.equals(Optional.of(tab))) {
            int end = to.getItemCount() - (tab.item().getParent() == to ? 1 : 0);
            CTabFolder from = tab.item().getParent();
            rearrange(() -> {
                tab.takeOut();
                tab.putInto(to, before.map(other -> to.indexOf(other.item())).orElse(end));
            });
            selectSomething(from);
            folders.activate(to);
            folders.tidy();
        }
        show(tab);
    }

    /** Puts a tab into a folder of its own, when there is only one yet. */
    void split(EditorTab tab, Side side) {
        move(tab, folders.second(side, Split.HALF), Optional.empty());
    }

    /** A person chose a tab. */
    void selected(EditorTab tab) {
        if (!rearranging) {
            show(tab);
        }
    }

    void nothingInFront() {
        navigator.showAudience(Optional.empty());
        navigator.showKept("");
    }

    EditorFolders folders() {
        return folders;
    }

    private List<MoveTo> places(EditorTab tab) {
        CTabFolder own = tab.item().getParent();
        List<EditorTab> tabs = EditorFolders.tabs(own);
        int at = tabs.indexOf(tab);
        List<MoveTo> places = new ArrayList<>();
        if (at > 0) {
            places.add(place("earlier", () -> move(tab, own, Optional.of(tabs.get(at - 1)))));
        }
        if (at < tabs.size() - 1) {
            places.add(place("later", () -> move(tab, own, tabs.stream().skip(at + 2L).findFirst())));
        }
        folders.other(own).ifPresent(other -> places.add(place("other", () -> move(tab, other, Optional.empty()))));
        if (!folders.isSplit() && tabs.size() > 1) {
            List.of(Side.RIGHT, Side.BELOW, Side.LEFT, Side.ABOVE)
                    .forEach(side -> places.add(place(side.name(), () -> split(tab, side))));
        }
        return places;
    }

    private static MoveTo place(String key, Runnable act) {
        return new MoveTo(WORDS.text("place." + key), act);
    }

    private void add(CTabFolder folder, OpenRecord each) {
        add(folder, each.type(), Optional.of(each.record()), Map.of());
    }

    private EditorTab add(CTabFolder folder, TypeName type, Optional<RecordId> record, Map<String, String> seed) {
        EditorTab tab = new EditorTab(type, record, seed, folder, navigator, this::dismiss);
        tab.offer(offered.editor(type));
        return tab;
    }

    private void dismiss(EditorTab tab) {
        dismiss(List.of(tab));
    }

    private void dismiss(List<EditorTab> which) {
        rearrange(() -> which.stream().filter(EditorTab::isOpen).forEach(EditorTab::close));
        folders.folders().forEach(Editors::selectSomething);
        settle();
    }

    /** Whatever comes to the front meanwhile is not there to stay, so it is not made. */
    private void rearrange(Runnable work) {
        rearranging = true;
        try {
            work.run();
        } finally {
            rearranging = false;
        }
    }

    private void settle() {
        folders.tidy();
        folders.folders().forEach(folder -> EditorFolders.front(folder).ifPresent(EditorTab::reveal));
        front().ifPresentOrElse(EditorTab::tellStatus, this::nothingInFront);
        changed.run();
    }

    private static void selectSomething(CTabFolder folder) {
        if (folder.getSelection() == null && folder.getItemCount() > 0) {
            folder.setSelection(0);
        }
    }

    private static List<OpenRecord> open(CTabFolder folder) {
        return EditorFolders.tabs(folder).stream().flatMap(tab -> tab.record().stream()
                .map(record -> new OpenRecord(tab.type(), record))).toList();
    }
}
