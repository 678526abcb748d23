package org.attune.workbench.display;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.swt.internal.C;

/**
 * The environment of this process as native libraries see it.
 * <p>
 * Java cannot change it. SWT's smallest native library can, and it needs the C library only, so nothing of GTK is
 * loaded before the variables are set. To be touched on Linux only.
 */
final class ProcessEnvironment {
    private ProcessEnvironment() {
    }

    static void set(Map<String, String> variables) {
        variables.forEach((name, value) -> C.setenv(asNative(name), asNative(value), 1));
    }

    private static byte[] asNative(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
