package org.attune.testing;

import org.attune.records.CallGuard;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;

/**
 * Refuses store calls on the thread of a window: nobody may wait for the disk there. Wherever this bundle is installed,
 * which is in tests, the store asks it before every call; without a framework a test hands one to the store itself.
 */
@Component(service = CallGuard.class)
public final class StoreCallGuard implements CallGuard {
    /** The framework, or a test, makes it. */
    public StoreCallGuard() {
    }

    /**
     * Lets a call pass on every other thread.
     *
     * @throws IllegalStateException on the thread of a display that is not disposed
     */
    @Override
    public void beforeStoreCall() {
        if (Display.findDisplay(Thread.currentThread()) != null) {
            throw new IllegalStateException(
                    "The store was called on the window's thread, which would wait for the disk: call it in a job");
        }
    }
}
