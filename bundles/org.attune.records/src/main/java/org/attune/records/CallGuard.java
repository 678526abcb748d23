package org.attune.records;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Asked before every call that waits for the disk. Test builds publish one that throws on the user interface's
 * thread; the product has none.
 */
@ConsumerType
public interface CallGuard {
    /**
     * @throws IllegalStateException when this thread must not wait
     */
    void beforeStoreCall();
}
