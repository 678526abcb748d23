/** Fields, the designer and the editors of forms. Nobody else enters. */
package org.attune.forms.ui.internal;
