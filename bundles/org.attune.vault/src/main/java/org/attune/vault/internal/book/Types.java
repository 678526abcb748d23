package org.attune.vault.internal.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.attune.records.RecordType;
import org.attune.records.TypeName;

/** The installed types of records. Bundles come and go at any time, on any thread. */
public final class Types {
    private static final System.Logger LOG = System.getLogger(Types.class.getName());

    private final Map<TypeName, InstalledType> byName = new ConcurrentHashMap<>();
    private final List<Consumer<TypeName>> listeners = new CopyOnWriteArrayList<>();

    /** A type has come. The first of a name stays. */
    public void add(RecordType type) {
        InstalledType before = byName.putIfAbsent(type.name(), new InstalledType(type));
        if (before == null) {
            listeners.forEach(listener -> listener.accept(type.name()));
        } else {
            LOG.log(System.Logger.Level.WARNING, "Two bundles announce the type {0}; the first stays", type.name());
        }
    }

    /** A type has gone. */
    public void remove(RecordType type) {
        byName.computeIfPresent(type.name(), (name, installed) -> installed.type() == type ? null : installed);
    }

    Optional<InstalledType> find(TypeName name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<RecordType> all() {
        return byName.values().stream().map(InstalledType::type).sorted(Comparator.comparing(RecordType::name))
                .toList();
    }

    /** Calls a listener for each type that comes from now on, until the returned action is run. */
    Runnable onArrival(Consumer<TypeName> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
