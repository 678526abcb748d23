/** The expressions of forms, as long as somebody offers them. */
package org.attune.forms.ui.internal.expressions;
