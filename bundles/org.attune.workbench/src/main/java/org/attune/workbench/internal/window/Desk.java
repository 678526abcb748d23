package org.attune.workbench.internal.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.PerspectiveInfo;
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.editors.Editors;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.internal.parts.ViewPart;
import org.attune.workbench.internal.perspectives.Ground;
import org.attune.workbench.internal.perspectives.OpenPerspective;
import org.attune.workbench.internal.perspectives.PerspectiveBar;
import org.attune.workbench.internal.perspectives.Trim;
import org.attune.workbench.internal.quickaccess.QuickAccess;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;
import org.attune.workbench.internal.tabs.DockArea;
import org.attune.workbench.internal.tabs.MoveDialog;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a person works at while a workspace is unlocked: perspectives, views, editors, status line. */
final class Desk {
    private static final int FIELD_WIDTH = 320;

    private final Navigator navigator;
    private final Runnable changed;
    private final Composite top;
    private final QuickAccess find;
    private final PerspectiveBar bar;
    private final Ground ground;
    private final Editors editors;
    private final StatusLine status;
    private final Map<String, OpenPerspective> opened = new LinkedHashMap<>();
    private final Map<String, PerspectiveLayout> remembered;
    private Offered offered;
    private Optional<String> wanted;
    private Optional<OpenPerspective> front = Optional.empty();

    /**
     * @param layout how a person left it
     * @param whoOpensIt who can open the workspace, for the status line
     * @param changed runs after each change of the layout
     */
    Desk(Composite parent, Navigator navigator, Finder finder, Offered offered, Layout layout, String whoOpensIt,
            Runnable changed) {
        this.navigator = navigator;
        this.offered = offered;
        this.changed = changed;
        this.remembered = new LinkedHashMap<>(layout.perspectives());
        this.wanted = layout.perspective();
        top = Spacing.box(parent, Spacing.tight(1));
        find = topBar(finder);
        line();
        Composite middle = Spacing.box(top, Spacing.tight(4));
        middle.setLayoutData(Grids.whole());
        bar = new PerspectiveBar(middle, navigator.icons(), this::showPerspective);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        Trim left = new Trim(middle, Side.LEFT, navigator.icons());
        DockArea area = new DockArea(middle, (path, share) -> front
                .ifPresent(each -> each.change(now -> now.share(path, share))));
        area.control().setLayoutData(Grids.whole());
        Trim right = new Trim(middle, Side.RIGHT, navigator.icons());
        Trim below = new Trim(top, Side.BELOW, navigator.icons());
        line();
        status = new StatusLine(top, navigator, whoOpensIt);
        status.control().setLayoutData(Grids.wide());
        editors = new Editors(area.control(), navigator, offered, new PageGestures(() -> front), changed);
        ground = new Ground(navigator, area, editors.control(), editors.pages(), List.of(left, right, below));
        sync(offered);
        editors.restore(layout.editors());
    }

    Composite control() {
        return top;
    }

    Editors editors() {
        return editors;
    }

    StatusLine status() {
        return status;
    }

    QuickAccess find() {
        return find;
    }

    /** Contributions have come or gone. */
    void sync(Offered now) {
        offered = now;
        editors.sync(now);
        status.items().sync(now);
        opened.values().stream().filter(each -> now.perspective(each.id()).isEmpty()).toList().forEach(this::forget);
        opened.values().forEach(each -> each.sync(now));
        if (front.isEmpty() || wanted.filter(id -> !isFront(id)).flatMap(now::perspective).isPresent()) {
            Stream.concat(wanted.flatMap(now::perspective).stream(), now.perspectives().stream())
                    .map(PerspectiveInfo::id).findFirst().ifPresent(this::bring);
        }
        bar.show(now.perspectives(), front.map(OpenPerspective::id).orElse(""));
    }

    void showPerspective(String id) {
        if (offered.perspective(id).isPresent()) {
            wanted = Optional.of(id);
            bring(id);
            bar.show(offered.perspectives(), id);
            changed.run();
        }
    }

    void showPerspective(int place) {
        offered.perspectives().stream().skip(place).findFirst().ifPresent(info -> showPerspective(info.id()));
    }

    void showNextPerspective() {
        List<String> ids = offered.perspectives().stream().map(PerspectiveInfo::id).toList();
        if (!ids.isEmpty()) {
            int now = front.map(OpenPerspective::id).map(ids::indexOf).orElse(-1);
            showPerspective(ids.get((now + 1) % ids.size()));
        }
    }

    /** Shows a view: here if this perspective has it or no other has, else in the first that has it. */
    void showView(String id) {
        offered.view(id).ifPresent(view -> {
            boolean here = front.filter(each -> each.has(view)).isPresent();
            if (!here) {
                view.perspectives().stream().filter(each -> offered.perspective(each).isPresent()).findFirst()
                        .ifPresent(this::showPerspective);
            }
            front.ifPresent(each -> each.reveal(view));
        });
    }

    void showNextView() {
        List<ViewPart> parts = front.map(OpenPerspective::parts).orElse(List.of());
        if (!parts.isEmpty()) {
            int now = focusedView().map(parts::indexOf).orElse(-1);
            showView(parts.get((now + 1) % parts.size()).info().id());
        }
    }

    void resetPerspective() {
        front.ifPresent(each -> each.reset(offered));
    }

    /** Lets what has the focus fill the window, or gives the room back. */
    void toggleMaximized() {
        front.ifPresent(each -> each.toggleMaximized(focusedStack(each)));
    }

    /** Minimises the views around the focus; the middle stays. */
    void minimize() {
        front.ifPresent(each -> each.change(now -> now.minimize(focusedStack(each), true)));
        focus();
    }

    /** Asks where what has the focus shall go. */
    void move() {
        focusedView().ifPresentOrElse(
                view -> front.ifPresent(each -> MoveDialog.open(navigator.shell(), view.info().label(),
                        each.places(view))),
                () -> editors.front().ifPresent(editors::askWhereTo));
    }

    /** Puts the view that has the focus into a window of its own, or back. */
    void toggleDetached() {
        front.ifPresent(each -> each.focused().ifPresent(each::toggleDetached));
    }

    void open(TypeName type, RecordId record) {
        editors.open(type, record);
    }

    /** Closes what has the focus: the editor in front, or the view where the focus is. */
    void closeFocused() {
        focusedView().ifPresentOrElse(this::closeByPerson, () -> editors.front().ifPresent(editors::close));
    }

    void recordsChanged() {
        opened.values().forEach(each -> each.parts().forEach(ViewPart::recordsChanged));
        editors.recordsChanged();
        status.items().recordsChanged();
    }

    /** Gives the focus to the editor in front, else to a page of the middle, else to any view. */
    void focus() {
        editors.front().ifPresentOrElse(editors::show, () -> front.ifPresent(OpenPerspective::focus));
    }

    /** How a person has it now; bounds are the window's to say. */
    Layout layout() {
        opened.values().forEach(each -> remembered.put(each.id(), each.layout()));
        return new Layout(Optional.empty(), false, front.map(OpenPerspective::id), remembered, editors.layout());
    }

    /** Closes everything, asking nothing. */
    void close() {
        editors.dismissAll();
        status.items().close();
        opened.values().forEach(OpenPerspective::close);
        opened.clear();
        top.dispose();
    }

    Optional<OpenPerspective> front() {
        return front;
    }

    private Optional<ViewPart> focusedView() {
        return front.flatMap(OpenPerspective::focused);
    }

    private String focusedStack(OpenPerspective perspective) {
        return perspective.focused().map(perspective::stackOf).orElse(Arrangement.MIDDLE);
    }

    private boolean isFront(String id) {
        return front.filter(each -> each.id().equals(id)).isPresent();
    }

    private void bring(String id) {
        if (!isFront(id)) {
            front.ifPresent(OpenPerspective::hide);
            OpenPerspective next = opened.computeIfAbsent(id, key -> new OpenPerspective(key, ground, offered,
                    remembered.getOrDefault(key, PerspectiveLayout.UNTOUCHED), changed));
            front = Optional.of(next);
            next.show(offered);
        }
    }

    private void forget(OpenPerspective gone) {
        remembered.put(gone.id(), gone.layout());
        if (isFront(gone.id())) {
            gone.hide();
            front = Optional.empty();
        }
        gone.close();
        opened.remove(gone.id());
    }

    private void closeByPerson(ViewPart part) {
        front.ifPresent(each -> each.closeByPerson(part));
    }

    private QuickAccess topBar(Finder finder) {
        Composite row = Spacing.box(top, Grids.view(2));
        row.setLayoutData(Grids.wide());
        new Label(row, SWT.NONE).setLayoutData(Grids.wide());
        QuickAccess field = new QuickAccess(row, top, () -> finder.things(offered), finder::lookUp, finder.hint());
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = Letters.grown(FIELD_WIDTH);
        field.control().setLayoutData(data);
        return field;
    }

    private void line() {
        new Label(top, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(Grids.wide());
    }
}
