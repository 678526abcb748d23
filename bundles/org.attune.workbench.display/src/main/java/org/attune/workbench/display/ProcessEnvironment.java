package org.attune.workbench.display;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.swt.internal.C;

/**
 * The environment of this process as native libraries see it.
 * <p>
 * Java cannot change it. SWT's smallest native library can, and it needs the C library only, so nothing of GTK is
 * loaded before the variables are set. GTK reads its own ones once, when the first {@code Display} is made.
 */
public final class ProcessEnvironment {
    private ProcessEnvironment() {
    }

    /**
     * Sets variables for the native libraries of this process and for the processes it starts; Java goes on seeing what
     * was there before. On Linux only: elsewhere there is no such library, and the call fails. From one thread, before
     * the first {@code Display}.
     *
     * @param variables names and values
     */
    public static void set(Map<String, String> variables) {
        variables.forEach((name, value) -> C.setenv(asNative(name), asNative(value), 1));
    }

    private static byte[] asNative(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
