package org.attune.workbench.internal.parts;

import java.util.Optional;
import java.util.function.Consumer;

import org.attune.workbench.View;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.ViewInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** A view in its tab. The view itself is made when its tab first comes to the front. */
public final class ViewPart {
    private final ViewInfo info;
    private final Navigator navigator;
    private final PartSite site;
    private final Guarded guarded;
    private final Composite body;
    private Optional<CTabItem> tab = Optional.empty();
    private Optional<View> view = Optional.empty();
    private boolean revealed;

    /**
     * @param folder where its tab will stand
     */
    public ViewPart(ViewInfo info, CTabFolder folder, Navigator navigator) {
        this.info = info;
        this.navigator = navigator;
        this.site = new PartSite(navigator);
        this.guarded = new Guarded(navigator.log());
        this.body = WidgetIds.set(new Composite(folder, SWT.NONE), "view." + info.id());
        body.setLayout(new FillLayout());
        body.setVisible(false);
    }

    /** What was announced. */
    public ViewInfo info() {
        return info;
    }

    /** Puts its tab into the folder. */
    public CTabItem attach(CTabFolder folder, int index) {
        CTabItem item = WidgetIds.set(new CTabItem(folder, SWT.CLOSE, index), "tab." + info.id());
        item.setText(info.label());
        navigator.icons().image(info.offer().resource(info.icon())).ifPresent(item::setImage);
        item.setControl(body);
        item.setData(this);
        tab = Optional.of(item);
        return item;
    }

    /** Takes its tab out of the folder; the view itself stays. */
    public void detach() {
        tab.ifPresent(item -> {
            item.setControl(null);
            item.dispose();
        });
        tab = Optional.empty();
        body.setVisible(false);
    }

    /** Its tab, while it has one. */
    public Optional<CTabItem> tab() {
        return tab.filter(item -> !item.isDisposed());
    }

    /** It is in front now: makes the view if that was not done yet. */
    public void reveal() {
        if (!revealed) {
            revealed = true;
            guarded.run(info.id(), this::create).ifPresent(thrown -> speakForIt());
            body.layout(true, true);
        }
    }

    /** Gives it the focus. */
    public void focus() {
        reveal();
        call(View::focus);
        if (!holdsFocus()) {
            body.setFocus();
        }
    }

    /** Whether the focus is inside. */
    public boolean holdsFocus() {
        return Focus.isInside(body);
    }

    /** Records have changed. */
    public void recordsChanged() {
        call(View::recordsChanged);
    }

    /** Closes it for good. */
    public void close() {
        call(View::closing);
        site.end();
        view.ifPresent(info.offer()::release);
        view = Optional.empty();
        detach();
        body.dispose();
    }

    private void create() {
        View made = info.offer().create();
        view = Optional.of(made);
        made.create(body, site);
    }

    private void call(Consumer<View> what) {
        view.ifPresent(made -> guarded.run(info.id(), () -> what.accept(made)));
    }

    private void speakForIt() {
        view.ifPresent(info.offer()::release);
        view = Optional.empty();
        for (var child : body.getChildren()) {
            child.dispose();
        }
        Notice.fill(body, "notice." + info.id(), Guarded.words(info.label()));
    }
}
