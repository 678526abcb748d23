package org.attune.workbench.internal.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.parts.Navigator;
import org.eclipse.swt.custom.CTabFolder;

/** The editors in the middle, left to right. */
public final class Editors {
    private final CTabFolder folder;
    private final Navigator navigator;
    private final Saving saving;
    private final List<EditorTab> tabs = new ArrayList<>();
    private Offered offered;

    /**
     * @param folder the tabs of the middle
     * @param offered what is on offer now
     */
    public Editors(CTabFolder folder, Navigator navigator, Offered offered) {
        this.folder = folder;
        this.navigator = navigator;
        this.offered = offered;
        this.saving = new Saving(navigator);
    }

    /** Editors have come or gone. */
    public void sync(Offered now) {
        offered = now;
        tabs.forEach(tab -> tab.offer(now.editor(tab.type())));
    }

    /** Opens a record, or brings it to the front. */
    public void open(TypeName type, RecordId record) {
        show(tabs.stream().filter(tab -> tab.record().equals(Optional.of(record))).findFirst()
                .orElseGet(() -> add(type, Optional.of(record), Map.of())));
    }

    /** Opens an empty editor. */
    public void openNew(TypeName type, Map<String, String> seed) {
        show(add(type, Optional.empty(), seed));
    }

    /** All of them, left to right. */
    public List<EditorTab> all() {
        return List.copyOf(tabs);
    }

    /** The one in front, if an editor is. */
    public Optional<EditorTab> front() {
        return Optional.ofNullable(folder.getSelection()).map(item -> item.getData())
                .filter(EditorTab.class::isInstance).map(EditorTab.class::cast);
    }

    /** Brings one to the front and gives it the focus. */
    public void show(EditorTab tab) {
        folder.setSelection(tab.item());
        tab.tellStatus();
        tab.focus();
    }

    /** Brings the next one to the front, after the last the first. */
    public void showNext() {
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
        asking(List.of(tab), () -> dismiss(tab));
    }

    /** Closes all, asking nothing. */
    public void dismissAll() {
        all().forEach(this::dismiss);
    }

    /** Records have changed. */
    public void recordsChanged() {
        all().forEach(EditorTab::recordsChanged);
    }

    private EditorTab add(TypeName type, Optional<RecordId> record, Map<String, String> seed) {
        EditorTab tab = new EditorTab(type, record, seed, folder, navigator, this::dismiss);
        tabs.add(tab);
        folder.setSelection(tab.item());
        tab.offer(offered.editor(type));
        return tab;
    }

    private void dismiss(EditorTab tab) {
        if (tabs.remove(tab)) {
            tab.close();
            navigator.showAudience(Optional.empty());
            navigator.showKept("");
            front().ifPresent(EditorTab::tellStatus);
        }
    }
}
