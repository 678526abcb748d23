package org.attune.itest.reader;

import java.util.List;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** The part of AT-SPI that is spoken here; names and shapes as in the interface files of at-spi2-core 2.46. */
final class Wire {
    private Wire() {
    }

    /** Where something accessible is. */
    public static final class Place extends Struct {
        @Position(0)
        public final String bus;
        @Position(1)
        public final DBusPath path;

        public Place(String bus, DBusPath path) {
            this.bus = bus;
            this.path = path;
        }
    }

    /** What something accessible has to do with others. */
    public static final class Relation extends Struct {
        @Position(0)
        public final UInt32 kind;
        @Position(1)
        public final List<Place> targets;

        public Relation(UInt32 kind, List<Place> targets) {
            this.kind = kind;
            this.targets = targets;
        }
    }

    /** Tells where the bus of the screen readers is. */
    @DBusInterfaceName("org.a11y.Bus")
    public interface Bus extends DBusInterface {
        String GetAddress();
    }

    /** Everything that can be read. */
    @DBusInterfaceName("org.a11y.atspi.Accessible")
    public interface Accessible extends DBusInterface {
        List<Place> GetChildren();

        String GetRoleName();

        List<UInt32> GetState();

        List<Relation> GetRelationSet();
    }

    /** What can be pressed. */
    @DBusInterfaceName("org.a11y.atspi.Action")
    public interface Action extends DBusInterface {
        boolean DoAction(int index);
    }

    /** What has text. */
    @DBusInterfaceName("org.a11y.atspi.Text")
    public interface Text extends DBusInterface {
        String GetText(int from, int to);
    }

    /** What can take the focus. */
    @DBusInterfaceName("org.a11y.atspi.Component")
    public interface Component extends DBusInterface {
        boolean GrabFocus();
    }

    /** What can be written in. */
    @DBusInterfaceName("org.a11y.atspi.EditableText")
    public interface EditableText extends DBusInterface {
        boolean SetTextContents(String text);
    }
}
