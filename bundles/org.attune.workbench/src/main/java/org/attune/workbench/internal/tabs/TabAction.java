package org.attune.workbench.internal.tabs;

/**
 * Something that can be done with a tab.
 *
 * @param id of its menu item, after {@code tab-menu.}
 * @param label with a mnemonic after {@code &}
 * @param enabled whether it can be done now
 * @param act does it
 */
public record TabAction(String id, String label, boolean enabled, Runnable act) {}
