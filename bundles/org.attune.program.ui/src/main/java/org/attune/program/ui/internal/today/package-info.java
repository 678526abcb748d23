/** What of this room stands on Today. */
package org.attune.program.ui.internal.today;
