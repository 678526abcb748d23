package org.attune.privacy.ui.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** With several hints in a window, only the buttons of the first one carry mnemonics, so that each letter means one. */
public final class Mnemonics {
    private static final String LABEL = "org.attune.privacy.label";

    private Mnemonics() {
    }

    /** Labels a button with a text that has a mnemonic mark. */
    static void label(Button button, String marked) {
        button.setData(LABEL, marked);
        button.setText(marked);
    }

    /** Hints have come or gone in the window, or other ones can be seen now. */
    public static void onlyInFirst(Shell shell) {
        Optional<HintLine> first = lines(shell).filter(Control::isVisible).findFirst();
        lines(shell).forEach(line -> buttons(line)
                .forEach(button -> mark(button, first.isEmpty() || first.get() == line)));
    }

    private static void mark(Button button, boolean carries) {
        String marked = (String) button.getData(LABEL);
        String wanted = carries ? marked : marked.replace("&", "");
        if (!wanted.equals(button.getText())) {
            button.setText(wanted);
        }
    }

    private static Stream<HintLine> lines(Control control) {
        return control instanceof HintLine line ? Stream.of(line) : children(control).flatMap(Mnemonics::lines);
    }

    private static Stream<Button> buttons(Control control) {
        return control instanceof Button button ? Stream.of(button) : children(control).flatMap(Mnemonics::buttons);
    }

    private static Stream<Control> children(Control control) {
        return control instanceof Composite composite ? Stream.of(composite.getChildren()) : Stream.empty();
    }
}
