package org.attune.workbench.internal.commands;

import java.util.Optional;

import org.attune.workbench.Command;
import org.attune.workbench.internal.contributions.CommandInfo;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;

/** A command of a bundle: made when it is first run, let go when its bundle leaves. */
final class ContributedCommand implements AutoCloseable {
    private final CommandInfo info;
    private final PartSite site;
    private final Guarded guarded;
    private Optional<Command> made = Optional.empty();

    ContributedCommand(CommandInfo info, Navigator navigator) {
        this.info = info;
        this.site = new PartSite(navigator);
        this.guarded = new Guarded(navigator.log());
    }

    CommandInfo info() {
        return info;
    }

    CommandEntry entry() {
        return new CommandEntry(info.id(), info.label(), info.menu(), info.key(), info.order(), info.needsWorkspace(),
                true, this::run);
    }

    @Override
    public void close() {
        site.end();
        made.ifPresent(info.offer()::release);
        made = Optional.empty();
    }

    private void run() {
        guarded.run(info.id(), () -> command().run(site));
    }

    private Command command() {
        if (made.isEmpty()) {
            made = Optional.of(info.offer().create());
        }
        return made.orElseThrow();
    }
}
