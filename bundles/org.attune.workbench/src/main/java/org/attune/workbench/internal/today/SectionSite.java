package org.attune.workbench.internal.today;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.Background;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;
import org.attune.workbench.TodaySection.TodaySite;
import org.attune.workbench.internal.background.Conditional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The site of a section: that of its page, until the section goes. */
final class SectionSite implements TodaySite {
    private final Site page;
    private final Background background;
    private final Consumer<Boolean> shower;
    private boolean open = true;

    SectionSite(Site page, Consumer<Boolean> shower) {
        this.page = page;
        this.background = new Conditional(page.background(), () -> open);
        this.shower = shower;
    }

    void end() {
        open = false;
    }

    @Override
    public void show(boolean visible) {
        ifOpen(() -> shower.accept(visible));
    }

    @Override
    public Shell shell() {
        return page.shell();
    }

    @Override
    public Background background() {
        return background;
    }

    @Override
    public Messages messages() {
        return page.messages();
    }

    @Override
    public void open(TypeName type, RecordId record) {
        ifOpen(() -> page.open(type, record));
    }

    @Override
    public void openNew(TypeName type, Map<String, String> seed) {
        ifOpen(() -> page.openNew(type, seed));
    }

    @Override
    public void showPerspective(String id) {
        ifOpen(() -> page.showPerspective(id));
    }

    @Override
    public void showView(String id) {
        ifOpen(() -> page.showView(id));
    }

    @Override
    public void run(String commandId) {
        ifOpen(() -> page.run(commandId));
    }

    @Override
    public Optional<RecordId> selected() {
        return page.selected();
    }

    @Override
    public void select(RecordId record) {
        ifOpen(() -> page.select(record));
    }

    @Override
    public void onSelect(Consumer<RecordId> listener) {
        page.onSelect(record -> ifOpen(() -> listener.accept(record)));
    }

    @Override
    public Image icon(Class<?> of, String path) {
        return page.icon(of, path);
    }

    @Override
    public void announce(Control at, String text) {
        ifOpen(() -> page.announce(at, text));
    }

    @Override
    public void remark(Control at, String text) {
        ifOpen(() -> page.remark(at, text));
    }

    private void ifOpen(Runnable act) {
        if (open) {
            act.run();
        }
    }
}
