/** One class for each way to answer a question. */
package org.attune.forms.ui.internal.fields;
