package org.attune.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.Workspaces;
import org.attune.vault.internal.VaultWorkspaces;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The product's store as it ships, with real key derivation and a real disk, without a framework around it. */
final class Vault {
    private static final String PASSPHRASE = "four words for measuring";
    private static final int IN_ONE_ACT = 1000;

    private final Workspaces workspaces;

    Vault() {
        VaultWorkspaces made = new VaultWorkspaces(context());
        bind(made, new NoteType());
        workspaces = made;
    }

    Workspace create(Path folder, int notes) throws WorkspaceException, RecordsException {
        Workspace workspace = workspaces.create(folder, "", PASSPHRASE.toCharArray()).workspace();
        for (int from = 0; from < notes; from += IN_ONE_ACT) {
            add(workspace.records().orElseThrow(), from, Math.min(notes, from + IN_ONE_ACT));
        }
        return workspace;
    }

    Workspace open(Path folder) throws WorkspaceException {
        return workspaces.open(folder, Use.WINDOW);
    }

    static Records unlock(Workspace workspace) throws WorkspaceException {
        return workspace.unlock(PASSPHRASE.toCharArray());
    }

    private static void add(Records records, int from, int to) throws RecordsException {
        List<Write> writes = IntStream.range(from, to).mapToObj(Note::new)
                .map(note -> (Write) new Write.Create(RecordId.fresh(), NoteType.NAME, note.body())).toList();
        records.commit(new Act(writes, Optional.empty()));
    }

    /** The framework's part: publishing is all that the store asks of it. */
    private static BundleContext context() {
        return proxy(BundleContext.class, proxy(ServiceRegistration.class, ""));
    }

    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(Vault.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null));
    }

    /** As Declarative Services bind it. */
    private static void bind(VaultWorkspaces workspaces, RecordType type) {
        try {
            Method bind = VaultWorkspaces.class.getDeclaredMethod("addType", RecordType.class);
            bind.setAccessible(true);
            bind.invoke(workspaces, type);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException otherStore) {
            throw new IllegalStateException("The store binds types in another way now", otherStore);
        }
    }
}
