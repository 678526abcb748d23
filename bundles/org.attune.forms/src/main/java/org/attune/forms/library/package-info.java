/**
 * The library of forms: those that bundles bring, those that a site makes, and what was answered to them.
 * <p>
 * A bundle offers its forms with a {@link org.attune.forms.library.FormSource}. Everybody finds and opens forms through
 * {@link org.attune.forms.library.FormLibrary} and keeps answers through {@link org.attune.forms.library.FormAnswers};
 * both are there while a workspace is unlocked. {@link org.attune.forms.library.BuiltInForms} needs no workspace.
 * <p>
 * A published version never changes: it is an immutable document, copied into the vault when it is first used, so an
 * answer can always be read with the questions that it was given to. {@link org.attune.forms.library.Difference} says
 * what a new version means for answers already given. What may leave the workspace is decided by the form's
 * {@link org.attune.forms.library.Licence}.
 */
@Export
@Version("1.0.0")
package org.attune.forms.library;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
