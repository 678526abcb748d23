package org.attune.workbench.display;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A screen that lives exactly as long as it is needed.
 * <p>
 * Call {@link #startIfNeeded()} before the first SWT {@code Display} of the process, and close what it returns after
 * the last one. A process has one environment and GTK connects once, so there is at most one virtual screen per
 * process: later calls share it, and it ends with the last {@link #close()}. After that no further window can be
 * opened in this process. A process that is killed takes its screen along.
 * <p>
 * System properties, read at the start: {@value #SIZE} (width {@code x} height in pixels, {@code 1600x1000} unless
 * said) and {@value #ACCESSIBILITY} ({@code true} leaves the accessibility bus of the desktop switched on, for tests
 * that read the window as a screen reader does). Safe to call from any thread.
 */
public final class VirtualDisplay implements AutoCloseable {
    /** Size of the virtual screen in pixels, such as {@code 3200x2000} for pictures at 200 %. */
    public static final String SIZE = "attune.display.size";

    /** Whether the virtual screen offers its windows to screen readers; {@code false} unless said. */
    public static final String ACCESSIBILITY = "attune.display.accessibility";

    /** SWT would look for the session of a desktop and say on stderr that there is none. */
    private static final String NO_SESSION = "org.eclipse.swt.internal.SessionManagerDBus.disable";

    /** Guards the two fields below: the environment they mirror belongs to the process, not to an object. */
    private static final Object PROCESS = new Object();
    private static Optional<ScreenServer> running = Optional.empty();
    private static int users;

    private boolean shares;

    private VirtualDisplay(boolean shares) {
        this.shares = shares;
    }

    /**
     * Makes sure that there is a screen. On Linux with neither {@code DISPLAY} nor {@code WAYLAND_DISPLAY} set this
     * starts {@code Xvfb} and waits until it answers (some tenths of a second, 20 seconds at most); everywhere else it
     * returns at once and changes nothing.
     *
     * @return what ends the screen again; closing it twice does nothing
     * @throws DisplayException {@code NO_SERVER} without {@code Xvfb}, {@code WOULD_NOT_START} when it ends or stays
     * silent
     */
    public static VirtualDisplay startIfNeeded() throws DisplayException {
        synchronized (PROCESS) {
            if (users == 0 && !isNeeded(System.getProperty("os.name"), System.getenv())) {
                return new VirtualDisplay(false);
            }
            if (users == 0) {
                running = Optional.of(start());
            }
            users++;
            return new VirtualDisplay(true);
        }
    }

    /** Whether windows open on a virtual screen, which nobody sees. */
    public boolean isVirtual() {
        synchronized (PROCESS) {
            return shares;
        }
    }

    /** Gives the screen back; the last one ends it, which takes a moment. Close the SWT {@code Display} before. */
    @Override
    public void close() {
        synchronized (PROCESS) {
            if (!shares) {
                return;
            }
            shares = false;
            users--;
            if (users == 0) {
                running.ifPresent(ScreenServer::close);
                running = Optional.empty();
            }
        }
    }

    static boolean isNeeded(String system, Map<String, String> environment) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux")
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    private static ScreenServer start() throws DisplayException {
        ScreenServer server = ScreenServer.start(ScreenSize.ofProperty(System.getProperty(SIZE)), Programs.ofPath());
        ProcessEnvironment.set(settings(server.number()));
        System.setProperty(NO_SESSION, "true");
        return server;
    }

    private static Map<String, String> settings(int number) {
        Map<String, String> quiet = Map.of("DISPLAY", ":" + number, "GDK_BACKEND", "x11", "GSETTINGS_BACKEND", "memory",
                "GTK_IM_MODULE", "gtk-im-context-simple");
        return Boolean.getBoolean(ACCESSIBILITY) ? quiet : withoutAccessibilityBus(quiet);
    }

    /** Without the bus of a desktop session GTK would warn about it on stderr at every start. */
    private static Map<String, String> withoutAccessibilityBus(Map<String, String> settings) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put("NO_AT_BRIDGE", "1");
        return more;
    }
}
