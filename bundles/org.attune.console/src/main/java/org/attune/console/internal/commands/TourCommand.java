package org.attune.console.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.records.workspace.WindowRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code attune tour}: has the window visit everything it has, and keeps a picture of each stop. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("tour")
@Command(name = "tour")
public final class TourCommand implements ConsoleCommand {
    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true)
    private Path output;

    @Override
    public void run(ConsoleSite site) throws CommandException {
        WindowRequest plain = site.windowRequest("tour");
        site.openWindow(new WindowRequest(plain.word(), plain.folder(), plain.demo(), plain.passphraseFile(),
                Optional.of(output.toAbsolutePath())));
    }
}
