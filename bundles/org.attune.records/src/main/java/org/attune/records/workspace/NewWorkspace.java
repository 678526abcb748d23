package org.attune.records.workspace;

/**
 * A workspace that was just made.
 *
 * @param workspace it, open for writing and unlocked
 * @param recoveryKey its recovery key, in groups, to be printed; it is shown once and kept nowhere in clear
 */
public record NewWorkspace(Workspace workspace, String recoveryKey) {
    @Override
    public String toString() {
        return "NewWorkspace[" + workspace.folder() + "]";
    }
}
