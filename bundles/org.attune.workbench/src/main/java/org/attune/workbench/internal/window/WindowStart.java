package org.attune.workbench.internal.window;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.attune.packs.Installed;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.Workspaces;
import org.attune.workbench.TourWitness;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.internal.contributions.Catalogue;
import org.attune.workbench.internal.messages.MessageLog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/** Opens the window when the main thread is free for it and everything that its first page needs was started. */
@Component(service = {}, immediate = true)
public final class WindowStart {
    private final WindowLife life;

    /** Hands the window's life to the main thread and returns at once. */
    @Activate
    public WindowStart(BundleContext context,
            @Reference(target = "(&(attune.thread=main)(attune.ready=page))") Executor mainThread,
            @Reference(target = "(attune.exit=true)") IntConsumer exit, @Reference Workspaces workspaces,
            @Reference Catalogue catalogue, @Reference MessageLog log, @Reference Workers workers,
            @Reference Comfort comfort,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) Installed installed,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) WindowRequest request,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) TourWitness witness,
            @Reference(target = "(attune.start.profile=true)", cardinality = ReferenceCardinality.OPTIONAL) Consumer<String> profile,
            @Reference(target = "(attune.start.rest=true)", cardinality = ReferenceCardinality.OPTIONAL) Consumer<Runnable> rest) {
        WindowRequest wanted = Optional.ofNullable(request)
                .orElseGet(() -> Request.of(Optional.ofNullable(context.getProperty("attune.arguments")).orElse("")));
        life = new WindowLife(
                new Surroundings(workspaces, catalogue, log, workers, Optional.ofNullable(installed), comfort, exit,
                        Optional.ofNullable(witness).orElse(TourWitness.NOBODY),
                        Optional.ofNullable(rest).map(Rest::new).orElseGet(Rest::none)),
                wanted, StartMarks.toldTo(Optional.ofNullable(profile)));
        mainThread.execute(life);
    }

    /** The program ends: the window goes, asking nothing. */
    @Deactivate
    void end() {
        life.end();
    }
}
