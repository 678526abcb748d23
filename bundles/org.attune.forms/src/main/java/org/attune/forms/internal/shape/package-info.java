/**
 * The shape that HL7 FHIR R4 gives to JSON: which members, how many, of which type. Read once from {@code r4.txt}, which
 * was derived from the standard's own definitions. Nobody enters.
 */
package org.attune.forms.internal.shape;
