package org.attune.workbench.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.attune.words.Words;
import org.attune.workbench.internal.contributions.CommandInfo;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.parts.Navigator;
import org.eclipse.jface.bindings.keys.KeyStroke;

/** Everything that can be done now, by id and by key. */
public final class Commands implements AutoCloseable {
    private static final Words WORDS = Words.of(Commands.class);

    private static final List<String> MENUS = List.of("log", "file", "window", "help", "edit", "");
    private static final Comparator<CommandEntry> ORDER = Comparator
            .comparingInt((CommandEntry entry) -> MENUS.indexOf(entry.menu())).thenComparingInt(CommandEntry::order)
            .thenComparing(CommandEntry::plainLabel);

    private final Navigator navigator;
    private final BooleanSupplier unlocked;
    private final List<CommandEntry> own;
    private final KeyChoices keys;
    private final List<String> complaints = new ArrayList<>();
    private List<ContributedCommand> contributed = List.of();
    private Map<String, CommandEntry> byId = Map.of();
    private Map<KeyStroke, CommandEntry> byKey = Map.of();

    /**
     * @param unlocked whether a workspace is unlocked
     * @param own the window's own commands
     * @param keys which keys a person chose
     */
    public Commands(Navigator navigator, BooleanSupplier unlocked, List<CommandEntry> own, KeyChoices keys) {
        this.navigator = navigator;
        this.unlocked = unlocked;
        this.own = List.copyOf(own);
        this.keys = keys;
    }

    /**
     * Commands have come or gone.
     *
     * @return one sentence for each key that two commands want
     */
    public List<String> sync(Offered offered) {
        contributed.stream().filter(old -> !offered.commands().contains(old.info()))
                .forEach(ContributedCommand::close);
        contributed = offered.commands().stream().map(this::kept).toList();
        byId = new LinkedHashMap<>();
        byKey = new LinkedHashMap<>();
        complaints.clear();
        List<CommandEntry> usual = Stream.concat(own.stream(), contributed.stream().map(ContributedCommand::entry))
                .toList();
        keys.know(usual.stream().sorted(ORDER).toList());
        usual.forEach(entry -> take(keys.chosen(entry)));
        return List.copyOf(complaints);
    }

    /** All of them, by menu and by order in it; logging first, as that is what people come for. */
    public List<CommandEntry> all() {
        return byId.values().stream().sorted(ORDER).toList();
    }

    /** Whether a command can run now. */
    public boolean canRun(CommandEntry entry) {
        return !entry.needsWorkspace() || unlocked.getAsBoolean();
    }

    /** Runs a command; does nothing when it is not there or cannot run now. */
    public void run(String id) {
        Optional.ofNullable(byId.get(id)).filter(this::canRun).ifPresent(entry -> entry.act().run());
    }

    /** The command that a key runs now. */
    Optional<CommandEntry> of(KeyStroke key) {
        return Optional.ofNullable(byKey.get(key)).filter(this::canRun);
    }

    @Override
    public void close() {
        contributed.forEach(ContributedCommand::close);
        contributed = List.of();
    }

    private ContributedCommand kept(CommandInfo info) {
        return contributed.stream().filter(old -> old.info().equals(info)).findFirst()
                .orElseGet(() -> new ContributedCommand(info, navigator));
    }

    private void take(CommandEntry entry) {
        if (byId.putIfAbsent(entry.id(), entry) != null) {
            complaints.add(WORDS.text("same-id", entry.id()));
        } else if (entry.bound() && !entry.key().isEmpty()) {
            bind(entry);
        }
    }

    private void bind(CommandEntry entry) {
        KeyText.stroke(entry.key()).ifPresentOrElse(key -> bind(entry, key),
                () -> complaints.add(WORDS.text("bad-key", entry.key(), entry.plainLabel())));
    }

    private void bind(CommandEntry entry, KeyStroke key) {
        Optional.ofNullable(byKey.putIfAbsent(key, entry)).ifPresent(first -> complaints
                .add(WORDS.text("same-key", KeyText.of(entry.key()), first.plainLabel(), entry.plainLabel())));
    }
}
