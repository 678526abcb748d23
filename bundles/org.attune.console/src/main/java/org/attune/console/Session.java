package org.attune.console;

import org.attune.records.Records;
import org.attune.records.workspace.Workspace;
import org.osgi.annotation.versioning.ProviderType;

/** An unlocked workspace for the time of one command. */
@ProviderType
public interface Session extends AutoCloseable {
    /** The workspace. */
    Workspace workspace();

    /** Its records. */
    Records records();

    /**
     * A service that is there now that the workspace is unlocked.
     *
     * @throws CommandException when no running bundle gives it, exit code 3
     */
    <S> S service(Class<S> type) throws CommandException;

    /** Locks the workspace and lets go of it. */
    @Override
    void close();
}
