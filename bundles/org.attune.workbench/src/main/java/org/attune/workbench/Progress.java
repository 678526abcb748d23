package org.attune.workbench;

import java.util.concurrent.CancellationException;

import org.osgi.annotation.versioning.ProviderType;

/**
 * How far a piece of work is. The status line and the <em>Progress</em> view show it; a person may cancel the work
 * there. On the thread of the work; cheap enough to be called for each record.
 */
@ProviderType
public interface Progress {
    /**
     * Says how much there is to do.
     *
     * @param steps more than 0; without this call only the name of the work is shown
     */
    void total(long steps);

    /**
     * Says how much is done.
     *
     * @param steps since the beginning, not since the last call
     * @throws CancellationException when a person has cancelled the work; let it pass
     */
    void done(long steps);
}
