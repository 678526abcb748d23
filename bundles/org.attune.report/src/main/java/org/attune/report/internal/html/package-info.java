/** A report as one page of HTML: everything that a person typed goes in as text. For this bundle alone. */
package org.attune.report.internal.html;
