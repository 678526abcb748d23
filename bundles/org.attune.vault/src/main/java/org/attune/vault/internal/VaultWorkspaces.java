package org.attune.vault.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.attune.records.CallGuard;
import org.attune.records.DemoContent;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.workspace.Backups;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceState;
import org.attune.records.workspace.Workspaces;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The service; what it does is done by the classes beside it. It publishes {@link Records} and {@link Backups} by itself, from unlock to
 * lock, which no tool can read from the component: hence the capability.
 */
@Component
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.attune.records.Records\"", uses = Records.class)
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.attune.records.workspace.Backups\"", uses = Backups.class)
public final class VaultWorkspaces implements Workspaces {
    private final Neighbours neighbours = new Neighbours();
    private final OpenWorkspaces open;

    /** Publishes records in the framework. */
    @Activate
    public VaultWorkspaces(BundleContext context) {
        this(Surroundings.real((records, backups) -> {
            List<ServiceRegistration<?>> registrations = new ArrayList<>();
            registrations.add(context.registerService(Records.class, records, null));
            backups.ifPresent(each -> registrations.add(context.registerService(Backups.class, each, null)));
            return () -> registrations.reversed().forEach(VaultWorkspaces::withdraw);
        }));
    }

    VaultWorkspaces(Surroundings surroundings) {
        this.open = new OpenWorkspaces(surroundings, neighbours);
    }

    private static void withdraw(ServiceRegistration<?> registration) {
        try {
            registration.unregister();
        } catch (IllegalStateException bundleWasStopped) {
            System.getLogger(VaultWorkspaces.class.getName()).log(System.Logger.Level.DEBUG,
                    "The framework withdrew the records already", bundleWasStopped);
        }
    }

    /** Closes whatever is still open. */
    @Deactivate
    public void deactivate() {
        open.closeAll();
    }

    @Override
    public Path usualFolder() {
        return open.usualFolder();
    }

    @Override
    public WorkspaceState look(Path folder) {
        neighbours.guard();
        return open.look(folder);
    }

    @Override
    public NewWorkspace create(Path folder, String holderName, char[] passphrase) throws WorkspaceException {
        neighbours.guard();
        return open.create(folder, holderName, passphrase);
    }

    @Override
    public Workspace open(Path folder, Use use) throws WorkspaceException {
        neighbours.guard();
        return open.open(folder, use);
    }

    @Override
    public Workspace demo() throws WorkspaceException {
        neighbours.guard();
        return open.demo();
    }

    @Override
    public void restore(Path backup, Path folder) throws WorkspaceException {
        neighbours.guard();
        open.restore(backup, folder);
    }

    @Override
    public boolean call(Path folder, String word) {
        neighbours.guard();
        return open.call(folder, word);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addType(RecordType type) {
        neighbours.types().add(type);
    }

    void removeType(RecordType type) {
        neighbours.types().remove(type);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addGuard(CallGuard guard) {
        neighbours.add(guard);
    }

    void removeGuard(CallGuard guard) {
        neighbours.remove(guard);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDemo(DemoContent content) {
        neighbours.add(content);
    }

    void removeDemo(DemoContent content) {
        neighbours.remove(content);
    }
}
