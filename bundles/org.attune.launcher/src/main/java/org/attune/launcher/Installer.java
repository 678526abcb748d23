package org.attune.launcher;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** Makes an initialised, not yet started framework hold just the wished bundles, touching only what changed. */
final class Installer {
    private final BundleContext framework;
    private final Problems problems;

    Installer(BundleContext framework, Problems problems) {
        this.framework = framework;
        this.problems = problems;
    }

    /** Tells whether the framework holds what the inventory says; if not, its cache is damaged. */
    boolean holds(Inventory kept) {
        Set<String> held = new HashSet<>();
        for (Bundle bundle : framework.getBundles()) {
            held.add(bundle.getLocation());
        }
        held.remove(framework.getBundle(0).getLocation());
        return held.equals(kept.locations());
    }

    /**
     * Removes, installs and updates. A bundle that cannot be installed is told to the problems and the rest goes on.
     *
     * @return what is now installed
     */
    Inventory bring(Inventory wished, Inventory kept) {
        removeAllBut(wished.locations());
        Set<Inventory.Item> unchanged = new HashSet<>(kept.items());
        return new Inventory(
                wished.items().stream().filter(item -> unchanged.contains(item) || bring(item)).toList());
    }

    private void removeAllBut(Set<String> wished) {
        for (Bundle bundle : framework.getBundles()) {
            if (bundle.getBundleId() != 0 && !wished.contains(bundle.getLocation())) {
                remove(bundle);
            }
        }
    }

    private void remove(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException stuck) {
            problems.add(bundle.getLocation(), "could not be removed", stuck);
        }
    }

    private boolean bring(Inventory.Item item) {
        try {
            Bundle bundle = installed(item.location());
            bundle.adapt(BundleStartLevel.class).setStartLevel(item.startLevel());
            markForStart(bundle);
            return true;
        } catch (BundleException broken) {
            problems.add(fileName(item), "it is not a bundle that can be installed: " + broken.getMessage(), broken);
            return false;
        }
    }

    private Bundle installed(String location) throws BundleException {
        Optional<Bundle> kept = Optional.ofNullable(framework.getBundle(location));
        if (kept.isPresent()) {
            kept.get().update();
            return kept.get();
        }
        return framework.installBundle(location);
    }

    /** The framework's own level is still below the bundle's, so this only notes the wish. */
    private static void markForStart(Bundle bundle) throws BundleException {
        boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        if (!fragment) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    private static String fileName(Inventory.Item item) {
        return item.location().substring(item.location().lastIndexOf('/') + 1);
    }
}
