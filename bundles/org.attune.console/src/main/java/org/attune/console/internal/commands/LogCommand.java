package org.attune.console.internal.commands;

import org.attune.console.CommandException;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;

/** {@code attune log}: opens quick entry, in the window that is there or in a new one. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("log")
@Command(name = "log")
public final class LogCommand implements ConsoleCommand {
    @Override
    public void run(ConsoleSite site) throws CommandException {
        boolean heard = !site.demo() && site.workspaces().call(site.folder(), "log");
        if (!heard) {
            site.openWindow(site.windowRequest("log"));
        }
    }
}
