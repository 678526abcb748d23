package org.attune.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * One stroke: modifiers held, one key pressed.
 *
 * @param modifiers SWT's bits, in the order in which they go down
 * @param keyCode SWT's code of a key without a character; 0 for a key with one
 * @param character what the key writes; {@code '\0'} for a key without a character
 */
public record Keys(List<Integer> modifiers, int keyCode, char character) {
    private static final Map<String, Integer> MODIFIERS = Map.of("M1", SWT.MOD1, "M2", SWT.MOD2, "M3", SWT.MOD3, "M4",
            SWT.MOD4, "CTRL", SWT.CTRL, "SHIFT", SWT.SHIFT, "ALT", SWT.ALT, "COMMAND", SWT.COMMAND);

    private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("ENTER", (int) SWT.CR),
            Map.entry("RETURN", (int) SWT.CR), Map.entry("ESC", (int) SWT.ESC), Map.entry("ESCAPE", (int) SWT.ESC),
            Map.entry("TAB", (int) SWT.TAB), Map.entry("SPACE", (int) ' '), Map.entry("BACKSPACE", (int) SWT.BS),
            Map.entry("DEL", (int) SWT.DEL), Map.entry("DELETE", (int) SWT.DEL), Map.entry("PLUS", (int) '+'),
            Map.entry("INSERT", SWT.INSERT), Map.entry("LEFT", SWT.ARROW_LEFT), Map.entry("RIGHT", SWT.ARROW_RIGHT),
            Map.entry("UP", SWT.ARROW_UP), Map.entry("DOWN", SWT.ARROW_DOWN), Map.entry("HOME", SWT.HOME),
            Map.entry("END", SWT.END), Map.entry("PAGEUP", SWT.PAGE_UP), Map.entry("PAGEDOWN", SWT.PAGE_DOWN),
            Map.entry("F1", SWT.F1), Map.entry("F2", SWT.F2), Map.entry("F3", SWT.F3), Map.entry("F4", SWT.F4),
            Map.entry("F5", SWT.F5), Map.entry("F6", SWT.F6), Map.entry("F7", SWT.F7), Map.entry("F8", SWT.F8),
            Map.entry("F9", SWT.F9), Map.entry("F10", SWT.F10), Map.entry("F11", SWT.F11), Map.entry("F12", SWT.F12));

    /** The modifiers never change. */
    public Keys {
        modifiers = List.copyOf(modifiers);
    }

    /**
     * Reads a stroke as people write it: {@code M1+Shift+L}, {@code Enter}, {@code Alt+F4}, {@code Plus}. Upper and
     * lower case are the same.
     *
     * @throws IllegalArgumentException when a part is neither a modifier, a named key nor a single character
     */
    public static Keys parse(String stroke) {
        String[] parts = stroke.split("\\+");
        List<Integer> held = new ArrayList<>();
        for (int part = 0; part < parts.length - 1; part++) {
            held.add(modifier(parts[part], stroke));
        }
        return key(held, parts[parts.length - 1], stroke);
    }

    /** The key that writes a character. */
    public static Keys of(char character) {
        return new Keys(List.of(), 0, character == '\n' ? SWT.CR : character);
    }

    /** What has to be posted, in order. */
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        modifiers.forEach(modifier -> events.add(event(SWT.KeyDown, modifier, '\0')));
        events.add(event(SWT.KeyDown, keyCode, character));
        events.add(event(SWT.KeyUp, keyCode, character));
        modifiers.reversed().forEach(modifier -> events.add(event(SWT.KeyUp, modifier, '\0')));
        return events;
    }

    private static Keys key(List<Integer> held, String name, String stroke) {
        if (name.length() == 1) {
            return new Keys(held, 0, Character.toLowerCase(name.charAt(0)));
        }
        int code = Optional.ofNullable(NAMED.get(name.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalArgumentException("No key is called '" + name + "' in " + stroke));
        boolean writes = (code & SWT.KEYCODE_BIT) == 0;
        return writes ? new Keys(held, 0, (char) code) : new Keys(held, code, '\0');
    }

    private static int modifier(String name, String stroke) {
        return Optional.ofNullable(MODIFIERS.get(name.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalArgumentException("No modifier is called '" + name + "' in " + stroke));
    }

    /** Keys such as Enter and Tab have a character, but the window system knows them by their code. */
    private static Event event(int type, int keyCode, char character) {
        boolean control = character < ' ' || character == SWT.DEL;
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode == 0 && control ? character : keyCode;
        event.character = character;
        return event;
    }
}
