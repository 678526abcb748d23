/**
 * The workbench: one window, and what bundles contribute to it.
 * <p>
 * A contribution is a {@code PROTOTYPE} Declarative Services component, published under one of the interfaces of this
 * package and described by the annotation of the same name ({@code @ViewContribution} beside {@code View}). It is
 * created when it is first shown, once per place where it is shown, and let go when it is closed or its bundle leaves.
 * The window makes no difference between its own views and anybody else's.
 * <p>
 * Everything here is called on the user interface's thread, unless its own page says otherwise. What waits for the disk goes through
 * {@link org.attune.workbench.Background}. Floors 4 and 5 may enter; nothing here knows a capability.
 */
@Export
@Version("1.0.0")
package org.attune.workbench;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
