package org.attune.packs;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What is installed. From any thread; calls read files at the first time and look at the framework each time, a few
 * milliseconds, so not while painting.
 */
@ProviderType
public interface Installed {
    /** The version of the product; empty when the program was not started from a product. */
    Optional<String> version();

    /** The installed features, by id; empty when the program was not started from a product. */
    List<Feature> features();

    /**
     * What does not work: bundles that could not be installed, resolved or started, parts that wait for something
     * that nobody here offers, feature files that cannot be read. A part that waits for a service that its bundle
     * announces and gives later, such as the records of a locked workspace, is no problem.
     *
     * @return one for each cause, by the name of the bundle; empty when all is well
     */
    List<Problem> problems();

    /**
     * The installed feature that brings a type of record.
     *
     * @param type the name of a type, such as {@code mentoring.entry}
     * @return empty when no installed feature names it: the type is not installed
     */
    Optional<Feature> bringing(String type);

    /**
     * Calls whenever the answers above may have changed, on any thread; the watcher must be quick.
     *
     * @return ends the watching when closed
     */
    Watch watch(Runnable changed);

    /** A running watch. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
