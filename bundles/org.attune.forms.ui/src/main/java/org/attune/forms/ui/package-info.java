/**
 * Forms on the screen: {@link org.attune.forms.ui.FormPane} shows any form that {@link org.attune.forms} reads, to be filled
 * in or looked at, by keyboard as by mouse, of ten questions or a thousand. Everybody with windows may enter, on the user
 * interface's thread.
 */
@Export
@Version("1.0.0")
package org.attune.forms.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
