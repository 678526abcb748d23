/**
 * The console: what Attune does without a window, for scripts and for IT.
 * <p>
 * A bundle adds {@code attune <word>} by publishing a prototype {@link org.attune.console.ConsoleCommand} with
 * {@link org.attune.console.CommandName}; its class is loaded only when a person asks for that word or for help. A
 * command gets a {@link org.attune.console.ConsoleSite}, and through it the workspace, its records and the services
 * that are there once it is unlocked.
 * <p>
 * Exit codes: 0 done; 1 the input or the data is wrong; 2 wrong usage; 3 locked, in use, or something that the machine
 * lacks. With 1 and 3 there is one line on stderr. Everybody from floor 5 may enter; SWT is never loaded from here.
 */
@Export
@Version("1.0.0")
package org.attune.console;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
