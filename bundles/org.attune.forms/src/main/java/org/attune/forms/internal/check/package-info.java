/**
 * What is wrong with forms and responses: first the shape of the JSON, then the rules of the standard, each finding with
 * its place. Nobody enters but {@code Forms}.
 */
package org.attune.forms.internal.check;
