/** The printers of the machine, asked through the Java print service. For this bundle alone. */
package org.attune.report.internal.paper;
