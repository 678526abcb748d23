/**
 * What facilitators ask on the console: frameworks, debriefs, ideas, practices, and that a debrief was not held. It
 * stands on floor 5: it uses its own capability, the shared domain, the records and the console. Nobody enters.
 */
package org.attune.debrief.cli.internal;
