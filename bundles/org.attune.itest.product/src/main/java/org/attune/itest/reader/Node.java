package org.attune.itest.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;

/** One thing that a screen reader can tell of. What has gone meanwhile is silent: no name, nothing inside. */
public final class Node {
    /** Numbers of AT-SPI's StateType and RelationType (atspi-constants.h of at-spi2-core). */
    private static final int FOCUSABLE = 11;
    private static final int FOCUSED = 12;
    private static final int SHOWING = 25;
    private static final int LABELLED_BY = 2;
    /** Among them the cells of tables: SWT makes two of each, one for a picture, and that one is empty. */
    private static final Set<String> FURNITURE = Set.of("panel", "filler", "scroll pane", "scroll bar", "separator",
            "icon", "table cell");

    private final DBusConnection bus;
    private final Wire.Place place;

    Node(DBusConnection bus, Wire.Place place) {
        this.bus = bus;
        this.place = place;
    }

    /** What it is, such as {@code push button}. */
    public String role() {
        return asked(() -> at(Wire.Accessible.class).GetRoleName(), "");
    }

    /** What is said of it: its name, or that of its label. */
    public String name() {
        return asked(() -> {
            String own = at(Properties.class).Get("org.a11y.atspi.Accessible", "Name").toString().strip();
            return own.isEmpty() ? labelled() : own;
        }, "");
    }

    /** What is directly inside. */
    public List<Node> children() {
        return asked(() -> at(Wire.Accessible.class).GetChildren().stream().map(each -> new Node(bus, each)).toList(),
                List.of());
    }

    /** It and everything inside, as far as it is on the screen. */
    public Stream<Node> showing() {
        return Stream.concat(Stream.of(this),
                children().stream().filter(each -> each.has(SHOWING)).flatMap(Node::showing));
    }

    /** Whether the keyboard can reach it. */
    public boolean isFocusable() {
        return has(FOCUSABLE) && !FURNITURE.contains(role());
    }

    /** Whether the keyboard is there. */
    public boolean isFocused() {
        return has(FOCUSED);
    }

    /** What is written in it. */
    public String text() {
        return asked(() -> at(Wire.Text.class).GetText(0, -1), "");
    }

    /** Writes something in place of what is written in it. */
    public boolean write(String text) {
        return asked(() -> at(Wire.EditableText.class).SetTextContents(text), false);
    }

    /** Presses it. */
    public boolean press() {
        return asked(() -> at(Wire.Action.class).DoAction(0), false);
    }

    /** Takes the keyboard there. */
    public boolean focus() {
        return asked(() -> at(Wire.Component.class).GrabFocus(), false);
    }

    @Override
    public String toString() {
        return role() + " \"" + name() + "\"";
    }

    private String labelled() throws DBusException {
        return at(Wire.Accessible.class).GetRelationSet().stream()
                .filter(each -> each.kind.intValue() == LABELLED_BY).flatMap(each -> each.targets.stream())
                .map(each -> new Node(bus, each)).filter(each -> each.role().equals("label")).map(Node::name)
                .findFirst().orElse("");
    }

    /** States are bits, 32 to a number. */
    private boolean has(int state) {
        return asked(() -> (at(Wire.Accessible.class).GetState().get(state / 32).longValue() >> state % 32 & 1) == 1,
                false);
    }

    private <I extends DBusInterface> I at(Class<I> type) throws DBusException {
        return bus.getRemoteObject(place.bus, place.path.getPath(), type);
    }

    private interface Question<T> {
        T ask() throws DBusException;
    }

    private static <T> T asked(Question<T> question, T whenGone) {
        try {
            return question.ask();
        } catch (DBusException | DBusExecutionException gone) {
            return whenGone;
        }
    }
}
