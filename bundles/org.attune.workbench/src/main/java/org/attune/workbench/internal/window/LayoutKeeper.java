package org.attune.workbench.internal.window;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import org.attune.records.workspace.Workspace;
import org.attune.words.Words;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.settings.LayoutFile;
import org.attune.workbench.internal.workspace.Session;
import org.eclipse.swt.widgets.Display;

/** Writes the layout a while after it changed, and at once when the windows close. A demo's is not written. */
final class LayoutKeeper {
    private static final Words WORDS = Words.of(LayoutKeeper.class);
    private static final int A_WHILE = 2_000;

    private final Display display;
    private final PartSite site;
    private final Session session;
    private final Supplier<List<Layout>> layouts;
    private final Runnable write = this::write;
    private List<Layout> written = List.of();
    private boolean refused;

    /**
     * @param layouts those of the windows that show a workspace; none while it is locked
     */
    LayoutKeeper(Display display, PartSite site, Session session, Supplier<List<Layout>> layouts) {
        this.display = display;
        this.site = site;
        this.session = session;
        this.layouts = layouts;
    }

    /** Something has changed; many changes in a row are written once, when they are over. */
    void soon() {
        display.timerExec(A_WHILE, write);
    }

    /** Writes what there is now, unless it was written already. */
    void write() {
        display.timerExec(-1, write);
        List<Layout> now = layouts.get();
        if (!now.isEmpty() && !now.equals(written)) {
            written = now;
            session.workspace().filter(workspace -> !workspace.demo()).ifPresent(workspace -> write(workspace, now));
        }
    }

    private void write(Workspace workspace, List<Layout> now) {
        site.background().call(WORDS.text("saving-layout"), () -> write(new LayoutFile(workspace.folder()), now),
                done -> refused = false, this::tellOnce);
    }

    private static boolean write(LayoutFile file, List<Layout> layouts) throws IOException {
        file.write(layouts);
        return true;
    }

    /** A settings folder that cannot be written is told once, not after each change; at the end it is tried again. */
    private void tellOnce(Exception why) {
        written = List.of();
        if (!refused) {
            refused = true;
            site.messages().failed(WORDS.text("layout-not-kept"), why);
        }
    }
}
