package org.attune.workbench.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.Finding;
import org.attune.workbench.Findings;
import org.attune.workbench.QuickFix;
import org.attune.workbench.QuickFix.Fix;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.contributions.FixInfo;
import org.attune.workbench.internal.contributions.Kind;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Offers what can be done about the finding where the focus is: arrows choose, Enter does it, Escape goes back. */
public final class FixList {
    private static final Words WORDS = Words.of(FixList.class);
    private static final int WIDTH = 50 * Grids.STEP;

    private final Navigator navigator;
    private final Offered offered;
    private final PartSite site;
    private final List<Runnable> releases = new ArrayList<>();

    /**
     * @param offered what there is
     */
    public FixList(Navigator navigator, Offered offered) {
        this.navigator = navigator;
        this.offered = offered;
        this.site = new PartSite(navigator);
    }

    /** Opens it at the control that has the focus; where there is no finding, the status line says so. */
    public void open(Control focus) {
        finding(focus).ifPresentOrElse(finding -> {
            List<Fix> fixes = fixes(finding);
            if (fixes.isEmpty()) {
                navigator.log().note(WORDS.text("nothing-to-do"));
                release();
            } else {
                popup(focus, finding, fixes);
            }
        }, () -> navigator.log().note(WORDS.text("no-finding")));
    }

    private static Optional<Finding> finding(Control focus) {
        for (Control at = focus; at != null; at = at.getParent()) {
            Optional<Finding> found = Findings.of(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Fix> fixes(Finding finding) {
        List<Fix> all = new ArrayList<>();
        offered.all(Kind.FIX).stream().filter(info -> info.kinds().contains(finding.kind()))
                .forEach(info -> new Guarded(navigator.log()).run(info.id(), () -> all.addAll(of(info, finding))));
        return all;
    }

    private List<Fix> of(FixInfo info, Finding finding) {
        QuickFix made = info.offer().create();
        releases.add(() -> info.offer().release(made));
        return made.fixes(finding, site);
    }

    private void popup(Control focus, Finding finding, List<Fix> fixes) {
        Shell popup = WidgetIds.set(new Shell(focus.getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL),
                "dialog.fixes");
        popup.setText(WORDS.text("title"));
        popup.setLayout(Grids.view(1));
        Label sentence = new Label(popup, SWT.WRAP);
        sentence.setText(finding.sentence().replace("&", "&&"));
        sentence.setLayoutData(Spacing.wrapped(WIDTH));
        org.eclipse.swt.widgets.List list = list(popup, fixes);
        popup.addListener(SWT.Dispose, event -> release());
        popup.pack();
        popup.setLocation(focus.toDisplay(Grids.STEP, Grids.STEP));
        popup.open();
        list.setFocus();
    }

    private org.eclipse.swt.widgets.List list(Composite popup, List<Fix> fixes) {
        org.eclipse.swt.widgets.List list = WidgetIds.set(new org.eclipse.swt.widgets.List(popup,
                SWT.SINGLE | SWT.BORDER), "fixes.list");
        list.setLayoutData(Grids.whole());
        SpokenName.give(list, WORDS.text("title"));
        fixes.forEach(fix -> list.add(fix.label()));
        list.select(0);
        list.addListener(SWT.DefaultSelection, event -> choose(list, fixes));
        return list;
    }

    /** The fix is let go of after it was done, not before. */
    private void choose(org.eclipse.swt.widgets.List list, List<Fix> fixes) {
        Fix chosen = fixes.get(list.getSelectionIndex());
        Shell popup = list.getShell();
        popup.setVisible(false);
        new Guarded(navigator.log()).run(chosen.label(), chosen.run());
        popup.dispose();
    }

    private void release() {
        releases.forEach(Runnable::run);
        releases.clear();
    }
}
