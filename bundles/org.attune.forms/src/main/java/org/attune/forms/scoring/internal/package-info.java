/** How packs are loaded and tested; nobody enters from outside. */
package org.attune.forms.scoring.internal;
