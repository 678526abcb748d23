package org.attune.launcher;

import java.io.IOException;

import org.osgi.framework.launch.Framework;

/**
 * A framework that holds the product's bundles, not started yet, and the slot that it lies in.
 *
 * @param slot is given back when this is closed
 */
record FilledSlot(CacheSlot slot, Framework framework) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        slot.close();
    }
}
