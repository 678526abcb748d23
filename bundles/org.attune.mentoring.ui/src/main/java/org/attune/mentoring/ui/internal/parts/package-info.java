/**
 * What the rooms of this bundle have in common and nobody else needs: the places that a writer left as they are. Every
 * room of this bundle may enter.
 */
package org.attune.mentoring.ui.internal.parts;
