/**
 * The free-text fields that the rooms of this bundle share: scanned for what may tell who somebody is, with the places
 * that stay as they are. Knows SWT and the workbench, and reads nothing from disk but names. Every room of this bundle
 * may enter.
 */
package org.attune.mentoring.ui.internal.parts;
