/** What the screens of this room are made of: fields with their names, windows that ask, editors of one record. */
package org.attune.program.ui.internal.parts;
