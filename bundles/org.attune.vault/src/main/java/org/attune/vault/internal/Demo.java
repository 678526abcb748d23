package org.attune.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.records.DemoContent;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.book.VaultRecords;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.PrivateFiles;
import org.attune.vault.internal.folder.WorkspaceLock;
import org.attune.vault.internal.keys.Stretching;
import org.attune.vault.internal.store.Failures;

/** Makes throw-away workspaces in the temporary folder and removes those that a killed program left. */
final class Demo {
    private static final Pattern NAME = Pattern.compile("attune-demo-(\\d+)-.*");
    private static final System.Logger LOG = System.getLogger(Demo.class.getName());

    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final Opening opening;

    Demo(Surroundings surroundings, Neighbours neighbours, Opening opening) {
        this.surroundings = surroundings;
        this.neighbours = neighbours;
        this.opening = opening;
    }

    VaultWorkspace open() throws WorkspaceException {
        removeLeftovers();
        Path folder = folder();
        try {
            VaultWorkspace workspace = made(new Layout(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(workspace::close, "attune-demo-end"));
            return workspace;
        } catch (WorkspaceException failed) {
            new Leftovers(folder, false).remove(failed);
            throw failed;
        }
    }

    private Path folder() throws WorkspaceException {
        try {
            return Files.createTempDirectory(surroundings.temp(),
                    "attune-demo-" + ProcessHandle.current().pid() + "-");
        } catch (IOException failed) {
            throw Failures.ofWorkspace(failed, surroundings.temp());
        }
    }

    private VaultWorkspace made(Layout layout) throws WorkspaceException {
        // Nobody knows the passphrase and the folder goes with the program: a slow key would protect nothing.
        Creation creation = Creation.in(layout, surroundings, Stretching.weak());
        creation.fill("", UUID.randomUUID().toString().toCharArray());
        VaultWorkspace workspace = opening.demo(creation);
        try {
            VaultRecords records = workspace.opened(creation.key());
            fill(records);
            workspace.publish(records);
            return workspace;
        } catch (WorkspaceException failed) {
            workspace.close();
            throw failed;
        }
    }

    private void fill(VaultRecords records) throws WorkspaceException {
        for (DemoContent content : neighbours.demoInOrder()) {
            try {
                content.fill(records, LocalDate.now(surroundings.clock()));
            } catch (RecordsException failed) {
                refuseFullDisk(failed);
            } catch (RuntimeException faultOfBundle) {
                LOG.log(System.Logger.Level.WARNING, "A bundle could not fill its part of the demo", faultOfBundle);
            }
        }
    }

    private static void refuseFullDisk(RecordsException failed) throws WorkspaceException {
        switch (failed.reason()) {
            case DISK_FULL, STORE -> throw Failures.ofWorkspace(failed);
            default -> LOG.log(System.Logger.Level.WARNING, "A bundle could not fill its part of the demo", failed);
        }
    }

    private void removeLeftovers() {
        try (Stream<Path> all = Files.list(surroundings.temp())) {
            List<Path> old = all.filter(Demo::isLeftOver).toList();
            old.forEach(Demo::remove);
        } catch (IOException later) {
            LOG.log(System.Logger.Level.INFO, "Old demos are removed another time", later);
        }
    }

    /** Its process is gone. Whether its lock is free is asked too: another container has other processes. */
    private static boolean isLeftOver(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && Files.isDirectory(folder)
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void remove(Path folder) {
        try {
            WorkspaceLock.take(new Layout(folder)).close();
            PrivateFiles.deleteAll(folder);
        } catch (WorkspaceException | IOException inUse) {
            LOG.log(System.Logger.Level.INFO, "An old demo stays for now", inUse);
        }
    }
}
