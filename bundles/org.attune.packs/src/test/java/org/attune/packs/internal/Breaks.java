package org.attune.packs.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A part and an activator that cannot be made. */
public final class Breaks implements BundleActivator {
    public Breaks() {
        throw new IllegalStateException("the sample has no ground");
    }

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("never reached");
    }

    @Override
    public void stop(BundleContext context) {
        throw new IllegalStateException("never reached");
    }
}
