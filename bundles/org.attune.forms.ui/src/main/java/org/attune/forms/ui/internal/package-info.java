/** What the rooms of this bundle share. Nobody else enters. */
package org.attune.forms.ui.internal;
