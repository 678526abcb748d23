/**
 * The prompt library: questions that open a talk, by situation. Those of the house are in words of our own and say what
 * they rest on; a site adds its own. Enter through {@link org.attune.mentoring.prompts.Prompts}, which is there while a
 * workspace is unlocked. The faces of mentoring may enter.
 */
@Export
@Version("1.0.0")
package org.attune.mentoring.prompts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
