/** Who mentors whom: the list, the editor with the agreement, handing over, ending. */
package org.attune.program.ui.internal.meeting;
