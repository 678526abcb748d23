package org.attune.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;

import org.attune.packs.Feature;
import org.attune.packs.Installed;
import org.attune.packs.Problem;
import org.attune.records.workspace.Workspace;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What runs here: versions, where things are, and what of it does not work. */
final class AboutDialog {
    private static final Words WORDS = Words.of(AboutDialog.class);

    private final MainWindow window;
    private final PartSite site;
    private final Shell dialog;
    private final Text text;

    AboutDialog(MainWindow window) {
        this.window = window;
        this.site = new PartSite(window);
        dialog = WidgetIds.set(new Shell(window.shell(), SWT.DIALOG_TRIM | SWT.RESIZE), "dialog.about");
        dialog.setText(WORDS.text("about.title"));
        dialog.setLayout(Grids.view(1));
        text = WidgetIds.set(new Text(dialog, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "about.text");
        GridData room = Grids.whole();
        room.widthHint = Letters.grown(64 * Grids.STEP);
        room.heightHint = 40 * Grids.STEP;
        text.setLayoutData(room);
        SpokenName.give(text, WORDS.text("about.title"));
        Composite row = Buttons.row(dialog, 2);
        window.around().comfort().home().ifPresent(home -> Buttons.push(row, "about.licences",
                WORDS.text("about.licences"), () -> new LicencesDialog(dialog, window).open(home)));
        dialog.setDefaultButton(Buttons.push(row, "about.close", WORDS.text("about.close"), dialog::dispose));
        dialog.addListener(SWT.Dispose, event -> site.end());
    }

    Shell open() {
        site.background().call(WORDS.text("about.title"), this::words, words -> text.setText(words));
        dialog.pack();
        InView.center(dialog);
        dialog.open();
        return dialog;
    }

    private String words() {
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.text("about.words", window.around().installed().flatMap(Installed::version).orElse("0.1.0"),
                System.getProperty("java.version"), swtVersion(), System.getProperty("os.name"),
                window.session().workspace().map(AboutDialog::place).orElse(WORDS.text("no-workspace"))));
        window.around().installed().ifPresent(installed -> {
            lines.add("");
            installed.features().forEach(feature -> {
                lines.add(line(feature));
                feature.bundles().forEach(each -> lines.add(WORDS.text("about.bundle", each.name(), each.version())));
            });
            lines.add("");
            lines.addAll(problems(installed.problems()));
        });
        return String.join("\n", lines);
    }

    private static String place(Workspace open) {
        return open.demo() ? WORDS.text("demo") : open.folder().toString();
    }

    private static List<String> problems(List<Problem> problems) {
        return problems.isEmpty()
                ? List.of(WORDS.text("about.well"))
                : problems.stream().map(Problem::text).toList();
    }

    private static String line(Feature feature) {
        return WORDS.text("about.feature", feature.title(), feature.version(), feature.bundles().size());
    }

    private static String swtVersion() {
        return SWT.getPlatform() + " " + SWT.getVersion();
    }
}
