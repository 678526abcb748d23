package org.attune.workbench.internal.commands;

import java.util.Optional;
import java.util.stream.Stream;

import org.attune.workbench.parts.Focus;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Runs commands by their keys while the focus is in the window, whatever has it. In front of the window, in its dialogs,
 * only what works on a field where somebody writes has its keys.
 */
public final class KeyDispatch {
    private static final String SHARES = "attune.keys";

    private final Shell shell;
    private final Commands commands;

    private KeyDispatch(Shell shell, Commands commands) {
        this.shell = shell;
        this.commands = commands;
    }

    /** Begins to listen, until the window is disposed. */
    public static void begin(Shell shell, Commands commands) {
        Listener filter = new KeyDispatch(shell, commands)::dispatch;
        shell.getDisplay().addFilter(SWT.KeyDown, filter);
        shell.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, filter));
    }

    /** Lets a window that belongs to another hear the other's keys too. */
    public static void share(Shell child) {
        child.setData(SHARES, Boolean.TRUE);
    }

    private void dispatch(Event event) {
        if (event.widget instanceof Control control) {
            command(event).filter(entry -> isHeard(control.getShell(), entry)).ifPresent(entry -> {
                event.doit = false;
                event.type = SWT.None;
                entry.act().run();
            });
        }
    }

    private boolean isHeard(Shell at, CommandEntry entry) {
        boolean ours = at == shell || at.getParent() == shell && at.getData(SHARES) != null;
        return ours || entry.inFields().getAsBoolean() && Focus.isAt(at, shell);
    }

    private Optional<CommandEntry> command(Event event) {
        return Stream.of(SWTKeySupport.convertEventToUnmodifiedAccelerator(event),
                SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event),
                SWTKeySupport.convertEventToModifiedAccelerator(event))
                .map(SWTKeySupport::convertAcceleratorToKeyStroke).flatMap(key -> commands.of(key).stream())
                .findFirst();
    }
}
