package org.attune.report.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.Background;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A window with one thing selected, that remembers what people were told. */
final class Window implements Site, Background, Messages {
    final List<String> told = new CopyOnWriteArrayList<>();
    private final Shell shell;
    private final Optional<RecordId> selected;

    Window(Shell shell, Optional<RecordId> selected) {
        this.shell = shell;
        this.selected = selected;
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                T result = work.call();
                shell.getDisplay().asyncExec(() -> then.accept(result));
            } catch (Exception why) {
                shell.getDisplay().asyncExec(() -> failed.accept(why));
            }
        });
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then) {
        call(what, work, then, why -> failed(what, why));
    }

    @Override
    public <T> CompletionStage<T> submit(String what, Callable<T> work) {
        CompletableFuture<T> stage = new CompletableFuture<>();
        call(what, work, stage::complete, stage::completeExceptionally);
        return stage;
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> then) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Background queue(String resource) {
        return this;
    }

    @Override
    public Shell shell() {
        return shell;
    }

    @Override
    public Background background() {
        return this;
    }

    @Override
    public Messages messages() {
        return this;
    }

    @Override
    public Optional<RecordId> selected() {
        return selected;
    }

    @Override
    public void done(String text) {
        told.add(text);
    }

    @Override
    public void done(String text, Choice... choices) {
        told.add(text + " [" + choices[0].label() + "]");
    }

    @Override
    public void warn(String text) {
        told.add("warning: " + text);
    }

    @Override
    public void failed(String text, Throwable cause) {
        told.add("failed: " + text);
    }

    @Override
    public void open(TypeName type, RecordId record) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openNew(TypeName type, Map<String, String> seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void showPerspective(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void showView(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void run(String commandId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void select(RecordId record) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onSelect(Consumer<RecordId> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Image icon(Class<?> of, String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void announce(Control at, String text) {
        told.add("announced: " + text);
    }
}
