package org.attune.workbench.parts;

/**
 * A field that takes back and does again what was typed in it by itself says so: it carries a {@link Runnable} for each
 * under these keys ({@code setData}), and the window's commands and keys run that. A page may do the same for whatever in
 * it is no text field. In every other text field the window remembers what was typed.
 */
public final class OwnSteps {
    /** Takes back the last step. */
    public static final String UNDO = "org.attune.undo";
    /** Does again what was taken back last. */
    public static final String REDO = "org.attune.redo";

    private OwnSteps() {
    }
}
