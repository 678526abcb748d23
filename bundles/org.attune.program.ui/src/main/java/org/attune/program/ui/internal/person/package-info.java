/** One person: the editor, and their last day. */
package org.attune.program.ui.internal.person;
