package org.attune.workbench.internal.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.records.Audience;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorSite;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** An editor of two texts, which counts how often it was saved and closed. */
final class TestEditor implements Editor {
    final AtomicInteger saved;
    private EditorSite site;
    private Text text;

    TestEditor(AtomicInteger saved) {
        this.saved = saved;
    }

    @Override
    public void create(Composite parent, EditorSite around) {
        site = around;
        text = WidgetIds.set(new Text(parent, SWT.BORDER), "note.text");
        text.setToolTipText("Note");
        text.addListener(SWT.Modify, event -> site.dirty(true));
        Text more = WidgetIds.set(new Text(parent, SWT.BORDER), "note.more");
        more.setToolTipText("More");
        more.addListener(SWT.Modify, event -> site.dirty(true));
        site.title("Note 1");
        site.audience(Audience.ONLY_ME);
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public CompletionStage<Boolean> save() {
        saved.incrementAndGet();
        site.dirty(false);
        return CompletableFuture.completedFuture(true);
    }
}
