/** Making a form: its items, one of them in detail, and how it looks when it is filled in. */
package org.attune.forms.ui.internal.designer;
