package org.attune.workbench.internal.contributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.attune.records.TypeName;
import org.attune.words.Words;

/**
 * Everything on offer at one moment, each id once, in order.
 *
 * @param views by order, then label
 * @param editors by label
 * @param perspectives by order, then label
 * @param commands by order, then label
 * @param sections by order
 * @param stops by order
 * @param clashes one sentence for each contribution that is left out, and why
 */
public record Offered(List<ViewInfo> views, List<EditorInfo> editors, List<PerspectiveInfo> perspectives,
        List<CommandInfo> commands, List<SectionInfo> sections, List<StopInfo> stops, List<String> clashes) {
    private static final System.Logger LOG = System.getLogger(Offered.class.getName());
    private static final Words WORDS = Words.of(Offered.class);

    static Offered of(Catalogue all) {
        List<String> clashes = new ArrayList<>();
        return new Offered(
                sorted(clashes, all.views().offers(), ViewInfo::of, ViewInfo::id, ViewInfo::order, ViewInfo::label),
                sorted(clashes, all.editors().offers(), EditorInfo::of, info -> info.type().value(), info -> 0,
                        EditorInfo::label),
                sorted(clashes, all.perspectives().offers(), PerspectiveInfo::of, PerspectiveInfo::id,
                        PerspectiveInfo::order, PerspectiveInfo::label),
                sorted(clashes, all.commands().offers(), CommandInfo::of, CommandInfo::id, CommandInfo::order,
                        CommandInfo::label),
                sorted(clashes, all.sections().offers(), SectionInfo::of, SectionInfo::id, SectionInfo::order,
                        SectionInfo::label),
                sorted(clashes, all.stops().offers(), StopInfo::of, StopInfo::id, StopInfo::order, StopInfo::label),
                List.copyOf(clashes));
    }

    /** The view of an id. */
    public Optional<ViewInfo> view(String id) {
        return views.stream().filter(info -> info.id().equals(id)).findFirst();
    }

    /** The editor of a type. */
    public Optional<EditorInfo> editor(TypeName type) {
        return editors.stream().filter(info -> info.type().equals(type)).findFirst();
    }

    /** The perspective of an id. */
    public Optional<PerspectiveInfo> perspective(String id) {
        return perspectives.stream().filter(info -> info.id().equals(id)).findFirst();
    }

    /** The command that goes on with a draft. */
    public Optional<CommandInfo> goingOnWith(String draft) {
        return commands.stream().filter(info -> !draft.isEmpty() && info.draft().equals(draft)).findFirst();
    }

    private static <T, I> List<I> sorted(List<String> clashes, List<Offer<T>> offers, Function<Offer<T>, I> read,
            Function<I, String> id, Function<I, Integer> order, Function<I, String> label) {
        Map<String, Offer<T>> taken = new LinkedHashMap<>();
        List<I> infos = new ArrayList<>();
        for (Offer<T> offer : offers) {
            read(offer, read, clashes).filter(info -> isFree(id.apply(info), offer, taken, clashes))
                    .ifPresent(infos::add);
        }
        infos.sort(Comparator.comparing(order).thenComparing(label));
        return List.copyOf(infos);
    }

    private static <T, I> Optional<I> read(Offer<T> offer, Function<Offer<T>, I> read, List<String> clashes) {
        try {
            return Optional.of(read.apply(offer));
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "A contribution of " + offer.origin() + " is badly announced",
                    unreadable);
            clashes.add(WORDS.text("badly-announced", offer.origin()));
            return Optional.empty();
        }
    }

    private static <T> boolean isFree(String id, Offer<T> offer, Map<String, Offer<T>> taken, List<String> clashes) {
        Optional<Offer<T>> first = Optional.ofNullable(taken.putIfAbsent(id, offer));
        first.ifPresent(older -> clashes.add(WORDS.text("same-id", id, older.origin(), offer.origin())));
        return first.isEmpty();
    }
}
