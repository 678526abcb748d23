package org.attune.itest.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/** A desktop of its own, with a screen and a bus, and a screen reader at it. */
public final class ScreenReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process screen;
    private final Process session;
    private final String display;
    private final String address;
    private final DBusConnection desktop;
    private final DBusConnection readers;

    private ScreenReader(Process screen, Process session) throws IOException, DBusException {
        this.screen = screen;
        this.session = session;
        this.display = ":" + firstLine(screen);
        this.address = firstLine(session);
        this.desktop = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        String bus = desktop.getRemoteObject("org.a11y.Bus", "/org/a11y/bus", Wire.Bus.class).GetAddress();
        this.readers = DBusConnectionBuilder.forAddress(bus).withShared(false).build();
    }

    /** Starts both. */
    public static ScreenReader start() throws IOException, DBusException {
        Process screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten",
                "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Process session = new ProcessBuilder("dbus-daemon", "--session", "--print-address=1", "--nofork",
                "--nopidfile").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new ScreenReader(screen, session);
    }

    /** What a program needs to be seen here. */
    public Map<String, String> environment() {
        return Map.of("DISPLAY", display, "DBUS_SESSION_BUS_ADDRESS", address);
    }

    /** Everything on the screen. */
    public Stream<Node> everything() {
        return new Node(readers, new Wire.Place("org.a11y.atspi.Registry",
                new DBusPath("/org/a11y/atspi/accessible/root"))).children().stream().flatMap(Node::showing);
    }

    /** Waits for something of a role and name. */
    public Node find(String role, String name) throws InterruptedException {
        until(role + " \"" + name + "\"", () -> look(role, name).isPresent());
        return look(role, name).orElseThrow();
    }

    /** Whether there is something of a role and name now. */
    public Optional<Node> look(String role, String name) {
        return everything().filter(each -> each.role().equals(role) && each.name().equals(name)).findFirst();
    }

    /** Takes the keyboard to a field and writes into it, as dictation does. */
    public void write(Node field, String text) throws InterruptedException {
        until("focus in " + field, () -> field.focus() && field.isFocused());
        until("a field that lets itself be written in: " + field, () -> field.write(text));
        until("\"" + text + "\" in " + field, () -> field.text().contains(text));
    }

    /** Waits until something holds. */
    public void until(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s for " + what + "; on the screen: "
                        + everything().map(Node::toString).filter(each -> !each.endsWith("\"\"")).toList());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Override
    public void close() throws IOException {
        readers.close();
        desktop.close();
        session.destroy();
        screen.destroy();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return Optional.ofNullable(said.readLine()).orElseThrow(
                () -> new IOException(process.info().command().orElse("a program") + " did not start"));
    }
}
