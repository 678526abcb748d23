package org.attune.vault.internal;

import java.lang.reflect.Proxy;
import java.util.stream.Stream;

import org.attune.records.RecordType;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.testing.StoreCallGuard;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * A real store without a framework, because who may see what is decided by the store itself. A call of it from the
 * display's thread throws.
 */
public final class GuardedVault {
    private GuardedVault() {
    }

    /** With nothing in it. */
    public static Workspace empty(RecordType... types) throws WorkspaceException {
        VaultWorkspaces workspaces = new VaultWorkspaces(framework());
        workspaces.addGuard(new StoreCallGuard());
        Stream.of(types).forEach(workspaces::addType);
        return workspaces.demo();
    }

    /** It is asked to publish and withdraw the records, and nothing else. */
    private static BundleContext framework() {
        ClassLoader loader = GuardedVault.class.getClassLoader();
        Object registration = Proxy.newProxyInstance(loader, new Class<?>[]{ServiceRegistration.class},
                (proxy, method, arguments) -> null);
        return (BundleContext) Proxy.newProxyInstance(loader, new Class<?>[]{BundleContext.class},
                (proxy, method, arguments) -> registration);
    }
}
