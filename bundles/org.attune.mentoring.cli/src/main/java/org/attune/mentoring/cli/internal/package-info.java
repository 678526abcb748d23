/**
 * What mentors ask on the console: whom they accompany, and what to know before they meet somebody. It stands on
 * floor 5: it uses its own capability, the shared domain, the records and the console. Nobody enters.
 */
package org.attune.mentoring.cli.internal;
