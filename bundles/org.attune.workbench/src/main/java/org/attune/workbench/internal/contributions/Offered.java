package org.attune.workbench.internal.contributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.TypeName;
import org.attune.words.Words;

/** Everything on offer at one moment, each id of a kind once, by order, then label. Immutable. */
public final class Offered {
    private static final System.Logger LOG = System.getLogger(Offered.class.getName());
    private static final Words WORDS = Words.of(Offered.class);

    private final Map<Kind<?, ?>, List<? extends Info>> byKind = new HashMap<>();
    private final List<String> clashes = new ArrayList<>();

    private Offered() {
    }

    static Offered of(Catalogue all) {
        Offered offered = new Offered();
        Kind.ALL.forEach(kind -> offered.sort(kind, all));
        return offered;
    }

    /** What is there of a kind. */
    @SuppressWarnings("unchecked") // sort() puts the announcements of a kind under that kind
    public <I extends Info> List<I> all(Kind<?, I> kind) {
        return (List<I>) byKind.get(kind);
    }

    /** What is there of a kind under an id. */
    public <I extends Info> Optional<I> find(Kind<?, I> kind, String id) {
        return all(kind).stream().filter(info -> info.id().equals(id)).findFirst();
    }

    /** One sentence for each contribution that is left out, and why. */
    public List<String> clashes() {
        return List.copyOf(clashes);
    }

    /** The views. */
    public List<ViewInfo> views() {
        return all(Kind.VIEW);
    }

    /** The editors. */
    public List<EditorInfo> editors() {
        return all(Kind.EDITOR);
    }

    /** The perspectives. */
    public List<PerspectiveInfo> perspectives() {
        return all(Kind.PERSPECTIVE);
    }

    /** The commands. */
    public List<CommandInfo> commands() {
        return all(Kind.COMMAND);
    }

    /** The sections of Today. */
    public List<SectionInfo> sections() {
        return all(Kind.SECTION);
    }

    /** The stops of the tour. */
    public List<StopInfo> stops() {
        return all(Kind.STOP);
    }

    /** The view of an id. */
    public Optional<ViewInfo> view(String id) {
        return find(Kind.VIEW, id);
    }

    /** The editor of a type. */
    public Optional<EditorInfo> editor(TypeName type) {
        return find(Kind.EDITOR, type.value());
    }

    /** The perspective of an id. */
    public Optional<PerspectiveInfo> perspective(String id) {
        return find(Kind.PERSPECTIVE, id);
    }

    /** The command that goes on with a draft. */
    public Optional<CommandInfo> goingOnWith(String draft) {
        return commands().stream().filter(info -> !draft.isEmpty() && info.draft().equals(draft)).findFirst();
    }

    private <T, I extends Info> void sort(Kind<T, I> kind, Catalogue all) {
        Map<String, I> taken = new LinkedHashMap<>();
        all.shelf(kind.service()).offers()
                .forEach(offer -> read(kind, offer).ifPresent(info -> take(info, taken)));
        byKind.put(kind, taken.values().stream()
                .sorted(Comparator.comparingInt(Info::order).thenComparing(Info::label)).toList());
    }

    private <T, I extends Info> Optional<I> read(Kind<T, I> kind, Offer<T> offer) {
        try {
            return Optional.of(kind.read().apply(offer));
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "A contribution of " + offer.origin() + " is badly announced",
                    unreadable);
            clashes.add(WORDS.text("badly-announced", offer.origin()));
            return Optional.empty();
        }
    }

    private <I extends Info> void take(I info, Map<String, I> taken) {
        Optional.ofNullable(taken.putIfAbsent(info.id(), info)).ifPresent(older -> clashes
                .add(WORDS.text("same-id", info.id(), older.offer().origin(), info.offer().origin())));
    }
}
