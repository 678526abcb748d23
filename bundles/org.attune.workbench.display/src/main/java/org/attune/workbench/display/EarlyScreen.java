package org.attune.workbench.display;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * Opens the display on the main thread while everything else still starts, where a window is what the process was
 * started for. Whoever opens the window then finds it by {@link Display#getDefault()}; where it could not be opened, they
 * try again and say why.
 */
@Component(service = {}, immediate = true)
public final class EarlyScreen {
    /** What the display calls the program. */
    public static final String NAME = "Attune";

    private static final System.Logger LOG = System.getLogger(EarlyScreen.class.getName());

    private Optional<VirtualDisplay> screen = Optional.empty();
    private boolean ended;

    /**
     * Hands the work to the main thread and returns at once. A command that opens a window by itself, such as the tour,
     * needs no early one.
     */
    @Activate
    public EarlyScreen(
            @Reference(target = "(&(attune.thread=main)(attune.mode=window))", cardinality = ReferenceCardinality.OPTIONAL) Executor mainThread) {
        Optional.ofNullable(mainThread).ifPresent(main -> main.execute(this::open));
    }

    /** The program ends, and the window has gone before: its bundle starts later and stops earlier. */
    @Deactivate
    synchronized void end() {
        ended = true;
        screen.ifPresent(VirtualDisplay::close);
        screen = Optional.empty();
    }

    /** The display of the process, which is made with a look unless there is one already. On the main thread. */
    public static Display open(Look look) {
        Display.setAppName(NAME);
        look.prepare();
        Display display = Display.getDefault();
        look.tell(display);
        return display;
    }

    private synchronized void open() {
        if (ended) {
            return;
        }
        try {
            screen = Optional.of(VirtualDisplay.startIfNeeded());
            open(Look.now());
        } catch (DisplayException | SWTError none) {
            LOG.log(System.Logger.Level.DEBUG, "no display yet", none);
        }
    }
}
