/**
 * How a person wants things: where it is kept, the dialog that shows it, and the pages that the workbench brings
 * itself. Pages of others stand in the same dialog. The window enters.
 */
package org.attune.workbench.internal.preferences;
