package org.attune.workbench.display;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The names that screen readers say for controls which show none, such as a table or a search field.
 * <p>
 * SWT's own way, a listener at {@link Control#getAccessible}, is heard on GTK for controls that are painted by hand
 * only: a native table, field or tool bar stays without a name (read through AT-SPI with SWT 3.135). Here both ways are
 * gone. On the user interface's thread.
 */
public final class SpokenName {
    private static final String KEY = SpokenName.class.getName();

    private SpokenName() {
    }

    /**
     * Gives a control a name, or another name.
     *
     * @param name what is said; a mnemonic mark in it is not
     * @return the control
     */
    public static <C extends Control> C give(C control, String name) {
        boolean first = control.getData(KEY) == null;
        control.setData(KEY, name.replace("&", ""));
        if (first) {
            control.getAccessible().addAccessibleListener(new Teller(control));
        } else {
            control.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        if (SWT.getPlatform().equals("gtk")) {
            GtkNames.set(control, of(control));
        }
        return control;
    }

    /**
     * Gives a button of a tool bar that shows only a picture its name.
     *
     * @param name what is said; a mnemonic mark in it is not
     */
    public static void give(ToolItem item, String name) {
        item.setData(KEY, name.replace("&", ""));
        if (SWT.getPlatform().equals("gtk")) {
            GtkNames.set(item, name.replace("&", ""));
        }
    }

    /** The name that was given to a control or a button of a tool bar; empty when none was. */
    public static String of(Widget control) {
        return control.getData(KEY) instanceof String name ? name : "";
    }

    private static final class Teller extends AccessibleAdapter {
        private final Control control;

        Teller(Control control) {
            this.control = control;
        }

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = of(control);
            }
        }
    }
}
