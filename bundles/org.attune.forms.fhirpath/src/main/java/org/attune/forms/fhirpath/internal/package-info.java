/** Expressions of forms by the FHIRPath engine of HAPI FHIR. What is supported: the bundle's {@code README.md}. */
package org.attune.forms.fhirpath.internal;
