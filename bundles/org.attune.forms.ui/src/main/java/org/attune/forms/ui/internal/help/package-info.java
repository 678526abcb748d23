/** The help of forms; its pages lie in {@code help/} of this bundle. Nobody enters. */
package org.attune.forms.ui.internal.help;
