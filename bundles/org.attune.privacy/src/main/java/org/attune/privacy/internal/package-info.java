/**
 * The scan itself: it asks every rule and settles who wins where places overlap. Nobody from outside enters.
 */
package org.attune.privacy.internal;
