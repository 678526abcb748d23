package org.attune.workbench.internal.tour;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;

/**
 * Something the tour visits.
 *
 * @param id its id, also in the picture's name
 * @param label what is seen
 * @param arrive brings it on the screen and says what to take a picture of
 * @param leave takes it off again
 */
public record Sight(String id, String label, Supplier<Control> arrive, Runnable leave) {}
