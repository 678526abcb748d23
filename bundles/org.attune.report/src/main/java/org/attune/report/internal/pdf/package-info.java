/**
 * The page of a report, cut into the sheets of a PDF/UA-1 by openhtmltopdf. Its classes are loaded with the first
 * PDF, not before; nothing else in the house may know that library. For this bundle alone.
 */
package org.attune.report.internal.pdf;
