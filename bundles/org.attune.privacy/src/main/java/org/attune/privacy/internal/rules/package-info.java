/**
 * What Attune itself looks for: one small component for each kind of place. They are found as the rules of a site
 * are. Every pattern here starts at the edge of a word and repeats only with a bound or without going back, so that
 * no text makes it slow. Nobody from outside enters.
 */
package org.attune.privacy.internal.rules;
