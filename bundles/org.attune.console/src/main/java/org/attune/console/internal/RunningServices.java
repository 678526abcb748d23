package org.attune.console.internal;

import java.util.Optional;

import org.osgi.framework.BundleContext;

/** Services of this framework; held until the process ends, which it does after one command. */
final class RunningServices implements Services {
    private final BundleContext context;

    RunningServices(BundleContext context) {
        this.context = context;
    }

    @Override
    public <S> Optional<S> find(Class<S> type) {
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }
}
