/**
 * A debrief while it runs, before and after, as its facilitator sees it: the editor of {@code debrief.session}. The
 * room of the beginning opens it by seeds; nobody else enters.
 */
package org.attune.debrief.ui.internal.run;
