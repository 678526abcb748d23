package org.attune.workbench.internal.perspectives;

import java.util.Map;
import java.util.function.Consumer;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.commands.KeyDispatch;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Stack;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.tabs.DockArea;
import org.attune.workbench.internal.tabs.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A stack of views in a window of its own, beside the main one; it hears the same keys and goes with it. */
final class FloatingWindow {
    private static final Words WORDS = Words.of(FloatingWindow.class);

    private final Shell shell;
    private final DockArea area;

    /**
     * @param moved hears where it stands, whenever that changes
     * @param closed hears that a person closes it; nothing was closed yet
     */
    FloatingWindow(Navigator navigator, String stack, Box bounds, Consumer<Box> moved, Runnable closed) {
        shell = WidgetIds.set(new Shell(navigator.shell(), SWT.SHELL_TRIM), "window." + stack);
        shell.setLayout(new FillLayout());
        shell.setImages(navigator.shell().getImages());
        KeyDispatch.share(shell);
        area = new DockArea(shell, (path, share) -> {});
        Box seen = OnScreen.brought(shell.getDisplay(), bounds);
        shell.setBounds(seen.x(), seen.y(), seen.width(), seen.height());
        shell.addListener(SWT.Move, event -> moved.accept(bounds()));
        shell.addListener(SWT.Resize, event -> moved.accept(bounds()));
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            closed.run();
        });
    }

    /** The parent of its folder. */
    Composite parent() {
        return area.control();
    }

    void show(Stack stack, CTabFolder folder, String label) {
        shell.setText(WORDS.text("window", label));
        area.show(Stack.empty(stack.id()), Map.of(stack.id(), folder));
        if (!shell.isVisible()) {
            shell.layout(true, true);
            shell.open();
        }
    }

    void hide() {
        shell.setVisible(false);
    }

    void close() {
        shell.dispose();
    }

    private Box bounds() {
        Rectangle now = shell.getBounds();
        return new Box(now.x, now.y, now.width, now.height);
    }
}
