/**
 * {@code attune people}: who takes part, from the console. Floor 5: it enters its own room, the ground floor and the
 * console.
 */
package org.attune.program.cli.internal;
