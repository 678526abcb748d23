package org.attune.workbench.internal.parts;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.Background;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;
import org.attune.workbench.internal.background.Lane;
import org.attune.workbench.internal.messages.Faults;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The site of one contribution, until it is closed. */
public class PartSite implements Site {
    private final Navigator navigator;
    private final Lane lane;
    private final List<Runnable> endings = new ArrayList<>();
    private boolean open = true;

    /**
     * @param navigator the window
     */
    public PartSite(Navigator navigator) {
        this.navigator = navigator;
        this.lane = new Lane(navigator.workers(), navigator::later,
                (what, failure) -> navigator.log().failed(Faults.forPeople(what, failure), failure));
    }

    /** Ends it: results are dropped, listeners forgotten, calls do nothing. */
    public final void end() {
        open = false;
        lane.close();
        endings.forEach(Runnable::run);
        endings.clear();
    }

    /** Whether the contribution is open. */
    public final boolean isOpen() {
        return open;
    }

    /** The window. */
    protected final Navigator navigator() {
        return navigator;
    }

    @Override
    public final Shell shell() {
        return navigator.shell();
    }

    @Override
    public final Background background() {
        return lane;
    }

    @Override
    public final Messages messages() {
        return navigator.log();
    }

    @Override
    public final void open(TypeName type, RecordId record) {
        ifOpen(() -> navigator.open(type, record));
    }

    @Override
    public final void openNew(TypeName type, Map<String, String> seed) {
        ifOpen(() -> navigator.openNew(type, seed));
    }

    @Override
    public final void showPerspective(String id) {
        ifOpen(() -> navigator.showPerspective(id));
    }

    @Override
    public final void showView(String id) {
        ifOpen(() -> navigator.showView(id));
    }

    @Override
    public final void run(String commandId) {
        ifOpen(() -> navigator.run(commandId));
    }

    @Override
    public final Optional<RecordId> selected() {
        return navigator.selected();
    }

    @Override
    public final void select(RecordId record) {
        ifOpen(() -> navigator.select(record));
    }

    @Override
    public final void onSelect(Consumer<RecordId> listener) {
        ifOpen(() -> endings.add(navigator.onSelect(listener)));
    }

    @Override
    public final Image icon(Class<?> of, String path) {
        URL file = Optional.ofNullable(of.getResource("/" + path))
                .orElseThrow(() -> new IllegalArgumentException("There is no icon " + path));
        return navigator.icons().image(file);
    }

    @Override
    public final void announce(Control at, String text) {
        ifOpen(() -> {
            changedAt(at);
            navigator.log().note(text);
            navigator.announce(text);
        });
    }

    @Override
    public final void remark(Control at, String text) {
        ifOpen(() -> {
            changedAt(at);
            navigator.remark(at, text);
        });
    }

    private static void changedAt(Control at) {
        if (!at.isDisposed()) {
            at.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Does something unless the contribution is closed. */
    protected final void ifOpen(Runnable act) {
        if (open) {
            act.run();
        }
    }
}
