/** Forms on paper. Nobody enters: the reports are found as services. */
package org.attune.forms.report.internal;
