package org.attune.workbench.display;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** Names of native GTK widgets. To be touched on GTK only. */
final class GtkNames {
    private static final byte[] NAME = asNative("accessible-name");

    private GtkNames() {
    }

    static void set(Control control, String name) {
        if (control instanceof Combo combo) {
            nameEntry(combo, name);
        } else {
            set(control.handle, name);
        }
    }

    /** The item itself is furniture; what is pressed is the button inside. */
    static void set(ToolItem item, String name) {
        set(GTK3.gtk_bin_get_child(item.handle), name);
    }

    /**
     * In a combo the focus is in its entry, which is a widget of its own. One without an entry is named by the label
     * before it; a name of its own would take the place of what is chosen.
     */
    private static void nameEntry(Combo combo, String name) {
        if ((combo.getStyle() & SWT.READ_ONLY) == 0) {
            set(GTK3.gtk_bin_get_child(combo.handle), name);
        }
    }

    private static void set(long widget, String name) {
        if (widget != 0) {
            OS.g_object_set(GTK3.gtk_widget_get_accessible(widget), NAME, asNative(name), 0);
        }
    }

    private static byte[] asNative(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
