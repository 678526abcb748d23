/** What was chosen in the answers to a form, counted, where small groups are hidden. */
package org.attune.forms.ui.internal.counts;
