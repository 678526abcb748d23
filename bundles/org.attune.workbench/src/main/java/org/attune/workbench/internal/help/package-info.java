/**
 * Help: Markdown files of all bundles, read when help is first wanted, shown beside the work. The window enters, and
 * quick access asks for the titles.
 */
package org.attune.workbench.internal.help;
