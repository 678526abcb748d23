package org.attune.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A framework filled from a kept cache where that is sound, else from nothing. */
final class CachedFramework {
    private static final System.Logger LOG = System.getLogger(CachedFramework.class.getName());

    private final CacheSlot slot;
    private final Map<String, String> properties;
    private final Problems problems;

    /** @param properties for bundles to read; what the framework itself needs is added here */
    CachedFramework(CacheSlot slot, Map<String, String> properties, Problems problems) {
        this.slot = slot;
        this.properties = frameworkProperties(slot, properties);
        this.problems = problems;
    }

    /**
     * Gives an initialised framework that holds the wished bundles, each marked for start at its level.
     *
     * @throws IOException if the cache cannot be written
     * @throws BundleException if the framework does not come up even with an empty cache
     */
    Framework filled(Inventory wished) throws IOException, BundleException {
        Optional<Inventory> kept = Inventory.read(slot.inventory());
        if (kept.isPresent()) {
            try {
                return fill(wished, kept.get());
            } catch (BundleException | IOException | RuntimeException damaged) {
                LOG.log(System.Logger.Level.WARNING, "The framework cache is damaged and is built anew.", damaged);
            }
        }
        slot.clear();
        return fill(wished, new Inventory(List.of()));
    }

    private Framework fill(Inventory wished, Inventory kept) throws IOException, BundleException {
        if (!wished.equals(kept)) {
            slot.proveRoom();
        }
        Framework framework = create();
        framework.init();
        Installer installer = new Installer(framework.getBundleContext(), problems);
        if (!installer.holds(kept)) {
            stop(framework);
            throw new BundleException("the cache does not hold what its inventory says");
        }
        if (!wished.equals(kept)) {
            bring(installer, wished, kept);
        }
        return framework;
    }

    /** Without an inventory the cache counts as damaged, so that a process killed in between leaves no half cache. */
    private void bring(Installer installer, Inventory wished, Inventory kept) throws IOException {
        Files.deleteIfExists(slot.inventory());
        installer.bring(wished, kept).write(slot.inventory());
    }

    private Framework create() {
        return ServiceLoader.load(FrameworkFactory.class, CachedFramework.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("no OSGi framework lies beside the launcher"))
                .newFramework(properties);
    }

    private static void stop(Framework framework) throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(0);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> frameworkProperties(CacheSlot slot, Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE, slot.framework().toString());
        all.putIfAbsent(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, String.valueOf(StartLevels.CONSOLE));
        all.put("ds.cache.metadata", "true");
        all.put("felix.cache.locking", "false");
        all.put("felix.log.level", "0");
        return all;
    }
}
