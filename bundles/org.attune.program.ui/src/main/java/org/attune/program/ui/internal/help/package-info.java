/** The help of this room. */
package org.attune.program.ui.internal.help;
