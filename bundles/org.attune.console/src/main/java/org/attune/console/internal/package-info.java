/** The console's own room: the command line, the passphrase, the answer, the exit code. Nobody else enters. */
package org.attune.console.internal;
