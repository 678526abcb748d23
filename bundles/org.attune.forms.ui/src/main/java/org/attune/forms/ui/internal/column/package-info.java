/** A column of any length, of which only what is near has widgets. */
package org.attune.forms.ui.internal.column;
