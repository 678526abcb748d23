package org.attune.vault.internal;

import java.lang.reflect.Proxy;
import java.util.stream.Stream;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.internal.DemoGoals;
import org.attune.mentoring.internal.DemoLog;
import org.attune.mentoring.internal.EntryType;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.GoalType;
import org.attune.program.internal.DemoPeople;
import org.attune.program.internal.PersonType;
import org.attune.records.RecordType;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The demo of a real store without a framework: who may see what is decided by the store itself. */
public final class DemoVault {
    private DemoVault() {
    }

    public static Workspace open(Vocabularies vocabularies, Frameworks frameworks) throws WorkspaceException {
        VaultWorkspaces workspaces = new VaultWorkspaces(framework());
        workspaces.addType(new PersonType());
        workspaces.addType(new FollowUpType());
        workspaces.addType(new GoalType());
        workspaces.addType(new EntryType(vocabularies));
        workspaces.addDemo(new DemoPeople());
        workspaces.addDemo(new DemoLog(frameworks));
        workspaces.addDemo(new DemoGoals(frameworks));
        return workspaces.demo();
    }

    /** A real store with nothing in it, which knows some types. */
    public static Workspace empty(RecordType... types) throws WorkspaceException {
        VaultWorkspaces workspaces = new VaultWorkspaces(framework());
        Stream.of(types).forEach(workspaces::addType);
        return workspaces.demo();
    }

    /** It is asked to publish and withdraw the records, and nothing else. */
    private static BundleContext framework() {
        ClassLoader loader = DemoVault.class.getClassLoader();
        Object registration = Proxy.newProxyInstance(loader, new Class<?>[]{ServiceRegistration.class},
                (proxy, method, arguments) -> null);
        return (BundleContext) Proxy.newProxyInstance(loader, new Class<?>[]{BundleContext.class},
                (proxy, method, arguments) -> registration);
    }
}
