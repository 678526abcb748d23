package org.attune.workbench.internal.contributions;

import java.net.URL;
import java.util.Optional;

import org.attune.words.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** An offer that is a service of a bundle. */
final class ServiceOffer<T> implements Offer<T> {
    private static final System.Logger LOG = System.getLogger(ServiceOffer.class.getName());

    private final ComponentServiceObjects<T> objects;
    private final ServiceReference<T> reference;
    private final Bundle bundle;
    private Optional<Words> texts = Optional.empty();

    ServiceOffer(ComponentServiceObjects<T> objects) {
        this.objects = objects;
        this.reference = objects.getServiceReference();
        this.bundle = reference.getBundle();
    }

    ServiceReference<T> reference() {
        return reference;
    }

    @Override
    public Optional<Object> property(String name) {
        return Optional.ofNullable(reference.getProperty(name));
    }

    @Override
    public String label(String name) {
        String label = text(name);
        return texts().map(words -> words.label(label)).orElse(label);
    }

    /** Kept from the first label on, as a catalogue asks again and again; they go with the offer. */
    private synchronized Optional<Words> texts() {
        texts = texts.or(() -> BundleTexts.of(bundle));
        return texts;
    }

    @Override
    public Optional<URL> resource(String path) {
        return path.isEmpty() ? Optional.empty() : Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public String origin() {
        return bundle.getSymbolicName();
    }

    @Override
    public long age() {
        return (Long) reference.getProperty(Constants.SERVICE_ID);
    }

    @Override
    public T create() {
        return Optional.ofNullable(objects.getService())
                .orElseThrow(() -> new IllegalStateException("The service of " + origin() + " has left"));
    }

    /** A bundle that leaves takes its services along; then there is nothing left to give back. */
    @Override
    public void release(T made) {
        try {
            objects.ungetService(made);
        } catch (IllegalStateException | IllegalArgumentException gone) {
            LOG.log(System.Logger.Level.DEBUG, "{0} had left before", origin());
        }
    }
}
