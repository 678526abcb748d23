package org.attune.workbench.internal.parts;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.words.Words;
import org.attune.workbench.View;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.ViewInfo;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Scrolling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A view in its tab. The view itself is made when its tab first comes to the front. */
public final class ViewPart {
    private static final Words WORDS = Words.of(ViewPart.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Point LEAST = new Point(20 * Grids.STEP, 16 * Grids.STEP);
    /** A view of this height has room for a list of some lines, a sentence and its buttons. */
    private static final int ROOMY = 50 * Grids.STEP;
    private static final long A_SECOND = 1_000_000_000;

    private final ViewInfo info;
    private final Navigator navigator;
    private final PartSite site;
    private final Guarded guarded;
    private final Composite body;
    private final Composite room;
    private Optional<CTabItem> tab = Optional.empty();
    private Optional<View> view = Optional.empty();
    private Map<String, String> state;
    private boolean revealed;

    /**
     * @param parent where it waits until it gets a tab
     * @param kept what the view remembered when it was last open
     */
    public ViewPart(ViewInfo info, Composite parent, Navigator navigator, Map<String, String> kept) {
        this.info = info;
        this.navigator = navigator;
        this.state = Map.copyOf(kept);
        this.site = new PartSite(navigator);
        this.guarded = new Guarded(navigator.log());
        this.body = WidgetIds.set(new Composite(parent, SWT.NONE), "view." + info.id());
        body.setLayout(new FillLayout());
        body.setVisible(false);
        this.room = room();
    }

    /** What was announced. */
    public ViewInfo info() {
        return info;
    }

    /** Puts its tab into a folder, out of any other; the view itself stays as it is. */
    public void attach(CTabFolder folder, int index) {
        detach();
        into(folder);
        CTabItem item = WidgetIds.set(new CTabItem(folder, SWT.CLOSE, index), "tab." + info.id());
        item.setText(info.label());
        navigator.icons().image(info.offer().resource(info.icon())).ifPresent(item::setImage);
        item.setControl(body);
        item.setData(this);
        tab = Optional.of(item);
    }

    /** What Enter presses in a window goes along with the view that it stands in. */
    private void into(CTabFolder folder) {
        Shell left = body.getShell();
        Optional<Button> first = Optional.ofNullable(left.getDefaultButton())
                .filter(button -> left != folder.getShell() && Focus.isAt(button, body));
        first.ifPresent(button -> left.setDefaultButton(null));
        body.setParent(folder);
        first.ifPresent(folder.getShell()::setDefaultButton);
    }

    /** Takes its tab out of the folder; the view itself stays. */
    public void detach() {
        tab().ifPresent(item -> {
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

    /**
     * It is in front now: makes the view if that was not done yet. Nothing is shown of it before all that is in it has its
     * size: GTK complains at the terminal of what it shows in none.
     */
    public void reveal() {
        if (!revealed) {
            revealed = true;
            boolean inFront = body.getVisible();
            body.setVisible(false);
            guarded.run(info.id(), this::create).ifPresent(thrown -> speakForIt());
            fit();
            body.layout(true, true);
            body.setVisible(inFront);
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

    /** What the view wants to find again. */
    public Map<String, String> state() {
        call(made -> state = ViewState.checked(info.id(), made.remember()));
        return state;
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

    /** However small its stack is made, a view keeps a room that it can be laid out in, and one scrolls there. */
    private Composite room() {
        ScrolledComposite scroll = Scrolling.in(body, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setMinSize(LEAST);
        Composite made = new Composite(scroll, SWT.NONE);
        made.setLayout(new FillLayout());
        scroll.setContent(made);
        scroll.addListener(SWT.Resize, event -> fit());
        return made;
    }

    /**
     * In a low place a view is as high as what stands in it, so that its last buttons can be scrolled to; a list in it is
     * then as low as it may be. In a higher one it has its place, and what is long in it scrolls by itself.
     */
    private void fit() {
        ScrolledComposite scroll = (ScrolledComposite) room.getParent();
        int height = LEAST.y;
        if (scroll.getClientArea().height < ROOMY && !scrollsByItself()) {
            int width = Math.max(LEAST.x, scroll.getClientArea().width);
            height = Math.clamp(room.computeSize(width, SWT.DEFAULT, true).y, LEAST.y, ROOMY);
        }
        scroll.setMinHeight(height);
    }

    private boolean scrollsByItself() {
        return Stream.of(room.getChildren()).anyMatch(ScrolledComposite.class::isInstance);
    }

    private void create() {
        View made = info.offer().create();
        view = Optional.of(made);
        if (!state.isEmpty()) {
            made.restore(state);
        }
        long before = System.nanoTime();
        made.create(room, site);
        if (System.nanoTime() - before > PATIENCE.toNanos()) {
            navigator.log().warn(WORDS.text("slow", info.label(), (System.nanoTime() - before) / A_SECOND));
        }
    }

    private void call(Consumer<View> what) {
        view.ifPresent(made -> guarded.run(info.id(), () -> what.accept(made)));
    }

    private void speakForIt() {
        view.ifPresent(info.offer()::release);
        view = Optional.empty();
        for (var child : room.getChildren()) {
            child.dispose();
        }
        Notice.fill(room, "notice." + info.id(), Guarded.words(info.label()));
    }
}
