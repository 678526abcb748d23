/**
 * The parts of the field: what is wrong with a text, the line that says so, the scan behind it, undo. Nobody from
 * outside enters.
 */
package org.attune.privacy.ui.internal;
