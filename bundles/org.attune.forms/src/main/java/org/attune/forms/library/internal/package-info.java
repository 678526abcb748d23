/** How forms and answers are kept; nobody enters from outside. */
package org.attune.forms.library.internal;
