/**
 * A screen for machines that have none.
 * <p>
 * Tests, the tour and a plain run all start here, before the first SWT {@code Display}: on Linux without a screen a
 * virtual one is started and ended together with this process; everywhere else nothing happens. Whoever opens the
 * first window may enter. The look of that screen, light or dark, and how large, is chosen here too, as the platform
 * asks for it only once. The room knows the operating system and the SWT native library, and nothing of Attune; so
 * what SWT leaves out towards screen readers is here too.
 */
@Export
@Version("1.0.0")
package org.attune.workbench.display;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
