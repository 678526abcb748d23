/** The perspective of forms: which there are, and what was answered. */
package org.attune.forms.ui.internal.views;
