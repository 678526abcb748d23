/** What mentors carry, what supports them, and whom one may talk to. */
package org.attune.program.ui.internal.mentors;
