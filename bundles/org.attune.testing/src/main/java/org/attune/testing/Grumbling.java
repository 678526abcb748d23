package org.attune.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.internal.Callback;
import org.eclipse.swt.internal.Converter;
import org.eclipse.swt.internal.gtk.OS;

/**
 * Hears what GTK and its libraries would write on stderr: an impossible size, a widget that is gone. Nothing that was
 * heard is written. On Linux only; one at a time in a process.
 */
public final class Grumbling implements AutoCloseable {
    private static final List<String> LIBRARIES = List.of("", "Atk", "Gdk", "GdkPixbuf", "GLib", "GLib-GIO",
            "GLib-GObject", "Gtk", "Pango");
    /** Errors, criticals, warnings and messages; news and what is for debugging stays unwritten anyway. */
    private static final int WRITTEN = 0b111100 | OS.G_LOG_FLAG_FATAL | OS.G_LOG_FLAG_RECURSION;
    private static final int ARGUMENTS = 4;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Callback callback = new Callback(this, "hear", ARGUMENTS);
    private final List<Runnable> ends;

    private Grumbling() {
        ends = LIBRARIES.stream().map(this::listenTo).toList();
    }

    /** Begins to listen. Any thread, also before there is a display. */
    public static Grumbling listen() {
        return new Grumbling();
    }

    /** What was heard so far, in order, each with its library before it. Any thread. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** From here on GTK writes again. */
    @Override
    public void close() {
        ends.forEach(Runnable::run);
        callback.dispose();
    }

    private Runnable listenTo(String library) {
        byte[] name = Converter.javaStringToCString(library);
        int handler = OS.g_log_set_handler(name, WRITTEN, callback.getAddress(), 0);
        return () -> OS.g_log_remove_handler(name, handler);
    }

    /** GTK calls it, by its name. */
    @SuppressWarnings("unused")
    private long hear(long library, long level, long message, long data) {
        heard.add(words(library) + ": " + words(message));
        return 0;
    }

    private static String words(long at) {
        return at == 0 ? "" : Converter.cCharPtrToJavaString(at, false);
    }
}
