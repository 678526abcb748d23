package org.attune.console.internal;

import java.util.Optional;

import org.attune.records.workspace.WindowRequest;

/**
 * How a command ended.
 *
 * @param code the exit code
 * @param window the window to open instead of ending, if the command asked for one
 */
record Outcome(int code, Optional<WindowRequest> window) {}
