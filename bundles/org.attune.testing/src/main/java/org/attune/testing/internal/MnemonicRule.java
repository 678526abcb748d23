package org.attune.testing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.AccessibilityWalk.Violation;
import org.attune.testing.By;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Every button and menu item has a letter, and a letter means one thing. */
public final class MnemonicRule {
    private static final char NONE = '\0';
    private static final String MORE = "*";

    private final Set<String> exempt;
    private final List<Violation> found = new ArrayList<>();

    private MnemonicRule(Set<String> exempt) {
        this.exempt = exempt;
    }

    /** The violations in a window, and in its menu bar. */
    public static Stream<Violation> check(Shell shell, Set<String> exempt) {
        MnemonicRule rule = new MnemonicRule(exempt);
        Map<Character, Widget> letters = new HashMap<>();
        Optional<Menu> bar = Optional.ofNullable(shell.getMenuBar());
        bar.ifPresent(menu -> rule.checkMenu(shell, menu, letters));
        Parts.controls(shell).forEach(control -> rule.checkControl(control, letters));
        return rule.found.stream();
    }

    static char mnemonic(String text) {
        String marked = text.replace("&&", "");
        int mark = marked.indexOf('&');
        boolean there = mark >= 0 && mark + 1 < marked.length();
        return there ? Character.toLowerCase(marked.charAt(mark + 1)) : NONE;
    }

    private void checkControl(Control control, Map<Character, Widget> letters) {
        String text = WidgetText.label(control);
        if (control instanceof Button && NameRule.has(text)) {
            requireLetter(control, text, () -> Parts.violation(Rule.MNEMONIC_THERE, control));
        }
        if (control.isEnabled()) {
            requireOnce(control, text, letters, () -> Parts.violation(Rule.MNEMONIC_ONCE, control));
        }
    }

    private void checkMenu(Shell shell, Menu menu, Map<Character, Widget> letters) {
        Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .forEach(item -> checkItem(shell, item, letters));
    }

    private void checkItem(Shell shell, MenuItem item, Map<Character, Widget> letters) {
        requireLetter(item, item.getText(), () -> Parts.violation(Rule.MNEMONIC_THERE, shell, item));
        requireOnce(item, item.getText(), letters, () -> Parts.violation(Rule.MNEMONIC_ONCE, shell, item));
        Optional.ofNullable(item.getMenu()).ifPresent(inner -> checkMenu(shell, inner, new HashMap<>()));
    }

    private void requireLetter(Widget widget, String text, Supplier<Violation> otherwise) {
        boolean listed = exempt.contains(WidgetText.plain(text)) || isListed(String.valueOf(widget.getData(By.ID)));
        if (!listed && mnemonic(text) == NONE) {
            found.add(otherwise.get());
        }
    }

    private boolean isListed(String id) {
        return exempt.contains(id) || exempt.stream().filter(each -> each.endsWith(MORE))
                .anyMatch(each -> id.startsWith(each.substring(0, each.length() - 1)));
    }

    private void requireOnce(Widget widget, String text, Map<Character, Widget> letters,
            Supplier<Violation> otherwise) {
        char letter = mnemonic(text);
        if (letter != NONE && letters.putIfAbsent(letter, widget) != null) {
            found.add(otherwise.get());
        }
    }
}
