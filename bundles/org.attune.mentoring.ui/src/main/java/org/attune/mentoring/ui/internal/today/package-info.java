/**
 * What mentoring says on <em>Today</em>: begin, what waits, what was logged last. Nothing here counts what a person
 * does. Entered by the workbench only.
 */
package org.attune.mentoring.ui.internal.today;
