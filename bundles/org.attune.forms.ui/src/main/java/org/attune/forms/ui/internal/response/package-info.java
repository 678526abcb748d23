/** The editor of answers. */
package org.attune.forms.ui.internal.response;
