/**
 * A form while somebody fills it in: what is answered, what is to be answered, what is not in order yet.
 * <p>
 * A {@link org.attune.forms.filling.Filling} is the whole, a {@link org.attune.forms.filling.Place} one item of the form
 * where it is asked (a group that repeats is there several times), a {@link org.attune.forms.filling.Slot} the room for
 * one answer. A change touches what hangs on it and nothing else. No window is needed; a filling belongs to one thread at
 * a time, in a window to the user interface's.
 */
@Export
@Version("1.0.0")
package org.attune.forms.filling;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
