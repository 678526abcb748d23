/**
 * The perspective <em>Mentoring</em> and its views: learners, entries, follow-ups, history. What a view shows is read
 * by a class that knows no widget, off the user interface's thread. Entered by the workbench only.
 */
package org.attune.mentoring.ui.internal.views;
