/**
 * Quick entry: an encounter in under a minute, by keyboard, from anywhere.
 * <p>
 * {@code QuickEntry} is the window; what it proposes, checks and keeps is decided by classes that know no widget.
 * Entered through its command only.
 */
package org.attune.mentoring.ui.internal.quick;
