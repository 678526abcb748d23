/**
 * Forms: HL7 FHIR R4 (4.0.1) questionnaires and what people fill in. There is no form format of our own.
 * <p>
 * A {@link org.attune.forms.Form} is a view of a Questionnaire in JSON, a {@link org.attune.forms.Response} one of a
 * QuestionnaireResponse; the JSON stays as it came, with all that we do not know. {@link org.attune.forms.Enablement}
 * says which items are to be answered, {@link org.attune.forms.Forms} finds what is wrong, each with its place.
 * <p>
 * Everything here is pure: no service, no file, no thread of its own. Capabilities and faces may enter this room; it
 * enters the ground floor only.
 */
@Export
@Version("1.0.0")
package org.attune.forms;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
