package org.attune.vault.internal;

import java.lang.reflect.Proxy;

import org.attune.records.DemoContent;
import org.attune.records.RecordType;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A real store without a framework: who may see what is decided by the store itself. */
public final class PrintedVault {
    private final VaultWorkspaces workspaces = new VaultWorkspaces(framework());

    /** With a type of record. */
    public PrintedVault with(RecordType type) {
        workspaces.addType(type);
        return this;
    }

    /** With something in it. */
    public PrintedVault with(DemoContent content) {
        workspaces.addDemo(content);
        return this;
    }

    /** Opens it, unlocked. */
    public Workspace open() throws WorkspaceException {
        return workspaces.demo();
    }

    /** It is asked to publish and withdraw the records, and nothing else. */
    private static BundleContext framework() {
        ClassLoader loader = PrintedVault.class.getClassLoader();
        Object registration = Proxy.newProxyInstance(loader, new Class<?>[]{ServiceRegistration.class},
                (proxy, method, arguments) -> null);
        return (BundleContext) Proxy.newProxyInstance(loader, new Class<?>[]{BundleContext.class},
                (proxy, method, arguments) -> registration);
    }
}
