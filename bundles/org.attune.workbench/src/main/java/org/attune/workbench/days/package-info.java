/**
 * Days as people write and read them: "today", "yesterday", "21 Nov", "waiting 3 days". Pure; any thread, and everybody
 * with windows may enter.
 */
@Export
@Version("1.0.0")
package org.attune.workbench.days;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
