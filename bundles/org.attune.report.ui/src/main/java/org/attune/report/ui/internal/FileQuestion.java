package org.attune.report.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.attune.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where a file shall go. On the user interface's thread. */
interface FileQuestion {
    /**
     * Empty when the person thought better of it.
     *
     * @param name the name that is proposed
     */
    Optional<Path> where(Shell shell, String name);

    /** Asks with the system's dialog, which also asks before a file is replaced. */
    static Optional<Path> ask(Shell shell, String name) {
        Words words = Words.of(FileQuestion.class);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(words.text("save.title"));
        dialog.setFileName(name);
        dialog.setFilterNames(new String[]{words.text("save.pdf"), words.text("save.html")});
        dialog.setFilterExtensions(new String[]{"*.pdf", "*.html"});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
