package org.attune.workbench.internal.help;

import java.util.List;

/**
 * A line of the contents.
 *
 * @param title what is read
 * @param topic the page it leads to
 * @param inside the lines below it
 */
record HelpEntry(String title, String topic, List<HelpEntry> inside) {}
