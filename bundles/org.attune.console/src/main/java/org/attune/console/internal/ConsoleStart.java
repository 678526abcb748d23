package org.attune.console.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferenceScope.PROTOTYPE_REQUIRED;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

import org.attune.console.ConsoleCommand;
import org.attune.records.workspace.WindowRequest;
import org.attune.words.Languages;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs the command that the process was started with, on its main thread. The main thread is offered only when
 * everything that the console needs has started, so every command is there by then. Does nothing when the launcher
 * says by {@code attune.mode} that a window is wanted.
 */
@Component(service = {}, immediate = true)
public final class ConsoleStart {
    private final BundleContext context;
    private final Executor mainThread;
    private final IntConsumer exit;
    private final Commands commands = new Commands();

    /** Takes what the launcher offers. */
    @Activate
    public ConsoleStart(BundleContext context,
            @Reference(target = "(&(attune.thread=main)(attune.ready=console))") Executor mainThread,
            @Reference(target = "(attune.exit=true)") IntConsumer exit) {
        this.context = context;
        this.mainThread = mainThread;
        this.exit = exit;
    }

    @Activate
    void start() {
        if ("console".equals(context.getProperty("attune.mode"))) {
            mainThread.execute(() -> run(arguments()));
        }
    }

    @Reference(service = ConsoleCommand.class, cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED)
    void bindCommand(ServiceReference<ConsoleCommand> reference, ComponentServiceObjects<ConsoleCommand> maker) {
        commands.add(reference, maker);
    }

    void unbindCommand(ServiceReference<ConsoleCommand> reference) {
        commands.remove(reference);
    }

    private void run(List<String> arguments) {
        Languages.speak(Languages.asked());
        Outcome outcome = new Interpreter(commands, surroundings()).run(arguments);
        outcome.window().ifPresentOrElse(this::open, () -> exit.accept(outcome.code()));
    }

    private void open(WindowRequest request) {
        new WindowStart(context, exit).open(request);
    }

    private Surroundings surroundings() {
        return new Surroundings(new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), System.getenv(),
                new SystemTerminal(), new RunningServices(context), log());
    }

    private List<String> arguments() {
        String joined = Optional.ofNullable(context.getProperty("attune.arguments")).orElse("");
        return joined.isEmpty() ? List.of() : List.of(joined.split("\0", -1));
    }

    private String log() {
        String cache = Optional.ofNullable(context.getProperty("attune.cache")).orElse("");
        return Path.of(cache, "logs", "attune.log").toString();
    }
}
