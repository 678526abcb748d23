package org.attune.console;

import java.io.IOException;

import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of the console. Its class carries picocli's annotations, and is published as a prototype, so that each run
 * has one of its own:
 *
 * <pre>{@code
 * @Component(scope = ServiceScope.PROTOTYPE)
 * @CommandName("tips")
 * @Command(name = "tips")
 * public final class Tips implements ConsoleCommand {
 *     @Option(names = "--limit", paramLabel = "N")
 *     private int limit = 10;
 *
 *     public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
 *         try (Session session = site.open(Use.READING)) {
 *             ...
 *             site.out().println(line);
 *         }
 *     }
 * }
 * }</pre>
 *
 * What its help says stands in the {@code messages.properties} of its package under picocli's keys:
 * {@code attune.tips.usage.description}, {@code attune.tips.limit}. They are read when help is wanted, formatted as
 * {@link org.attune.words.Words} does. The common options ({@code --workspace}, {@code --json} …) are added by the
 * console. A component that needs the records must not refer to them (they come with unlocking): ask
 * {@link Session#service}.
 */
@ConsumerType
public interface ConsoleCommand {
    /**
     * Does the command, once, on one thread, after its options were filled. Returning is success, exit code 0.
     *
     * @throws CommandException when it cannot be done; says why in one line, and with which exit code
     * @throws WorkspaceException may be let through; the console knows the exit code of each reason
     * @throws RecordsException may be let through; the console knows the exit code of each reason
     * @throws IOException may be let through when reading the input or writing a file failed: exit code 3
     */
    void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException, IOException;
}
