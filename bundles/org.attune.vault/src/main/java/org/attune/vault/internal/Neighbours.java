package org.attune.vault.internal;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.records.CallGuard;
import org.attune.records.DemoContent;
import org.attune.vault.internal.book.Types;

/** What other bundles give to the vault; it comes and goes at any time, on any thread. */
final class Neighbours {
    private final Types types = new Types();
    private final List<CallGuard> guards = new CopyOnWriteArrayList<>();
    private final List<DemoContent> demo = new CopyOnWriteArrayList<>();

    Types types() {
        return types;
    }

    List<CallGuard> guards() {
        return guards;
    }

    void guard() {
        guards.forEach(CallGuard::beforeStoreCall);
    }

    void add(CallGuard guard) {
        guards.add(guard);
    }

    void remove(CallGuard guard) {
        guards.remove(guard);
    }

    void add(DemoContent content) {
        demo.add(content);
    }

    void remove(DemoContent content) {
        demo.remove(content);
    }

    List<DemoContent> demoInOrder() {
        return demo.stream().sorted(Comparator.comparingInt(DemoContent::order)).toList();
    }
}
