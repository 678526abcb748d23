package org.attune.testing.internal;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/**
 * What a control tells assistive technology. SWT lets a program say it but not ask for it, so this looks at the
 * listeners inside {@code Accessible}. On the display's thread.
 */
public final class AccessibleInsight {
    private final Accessible accessible;

    private AccessibleInsight(Accessible accessible) {
        this.accessible = accessible;
    }

    /** What a control says of itself. */
    public static AccessibleInsight of(Control control) {
        return new AccessibleInsight(control.getAccessible());
    }

    /** The name that its listeners give; empty if none does. */
    public String name() {
        AccessibleEvent event = new AccessibleEvent(accessible);
        event.childID = ACC.CHILDID_SELF;
        listeners("accessibleListeners", AccessibleListener.class).forEach(listener -> listener.getName(event));
        return event.result == null ? "" : event.result;
    }

    /** Whether its listeners give a role. */
    public boolean hasRole() {
        AccessibleControlEvent event = new AccessibleControlEvent(accessible);
        event.childID = ACC.CHILDID_SELF;
        event.detail = -1;
        controlListeners().forEach(listener -> listener.getRole(event));
        return event.detail != -1;
    }

    /** Whether its listeners give a value: as text, as number, or as text that can be read. */
    public boolean hasValue() {
        return !listeners("accessibleValueListeners", Object.class).isEmpty()
                || !listeners("accessibleTextExtendedListeners", Object.class).isEmpty()
                || !listeners("accessibleTableListeners", Object.class).isEmpty() || saysValue();
    }

    /** Whether it points to another control as its label. */
    public boolean isLabelled() {
        return !listeners("relations", Object.class).isEmpty();
    }

    private boolean saysValue() {
        AccessibleControlEvent event = new AccessibleControlEvent(accessible);
        event.childID = ACC.CHILDID_SELF;
        controlListeners().forEach(listener -> listener.getValue(event));
        return event.result != null;
    }

    private List<AccessibleControlListener> controlListeners() {
        return listeners("accessibleControlListeners", AccessibleControlListener.class);
    }

    private <T> List<T> listeners(String name, Class<T> type) {
        try {
            Field field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            Object found = field.get(accessible);
            return found instanceof Collection<?> some ? some.stream().map(type::cast).toList() : List.of();
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("This SWT keeps its accessible listeners elsewhere: " + name, changed);
        }
    }
}
