package org.attune.records.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Copies of the workspace that is open: a service from unlock to lock, as {@link org.attune.records.Records}; never of
 * a demo. From any thread except the user interface's.
 */
@ProviderType
public interface Backups {
    /** When the last one was made of this workspace on this machine; empty when none was, or nobody noted it. */
    Optional<Instant> last();

    /** Where they lie unless somebody chooses another place: a folder that exists. */
    Path folder();

    /**
     * Writes one; see {@link Workspace#backup}.
     *
     * @throws WorkspaceException as there
     */
    void write(Path file) throws WorkspaceException;

    /**
     * Hears of each that was made by this program from now on, on the thread that made it.
     *
     * @return ends the listening
     */
    Runnable onMade(Runnable listener);
}
