package org.attune.packs.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.packs.Problem;
import org.attune.words.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles that were not installed, resolved or started, with what is missing. */
final class BundleProblems {
    private static final Words WORDS = Words.of(BundleProblems.class);

    private final BundleContext context;
    private final LaunchReport launch;

    BundleProblems(BundleContext context, LaunchReport launch) {
        this.context = context;
        this.launch = launch;
    }

    List<Problem> find() {
        Stream<Problem> here = Arrays.stream(context.getBundles()).flatMap(bundle -> problem(bundle).stream());
        return Stream.concat(here, neverInstalled()).toList();
    }

    private Stream<Problem> neverInstalled() {
        Set<String> here = Arrays.stream(context.getBundles()).map(BundleProblems::name).collect(Collectors.toSet());
        return launch.names().stream().filter(name -> !here.contains(name)).map(name -> new Problem(name,
                List.of(WORDS.text("bundle.not_installed", name, launch.reason(name).orElse("")))));
    }

    private Optional<Problem> problem(Bundle bundle) {
        if (bundle.getState() == Bundle.INSTALLED) {
            return Optional.of(new Problem(name(bundle), missing(bundle, new HashSet<>())));
        }
        if (bundle.getState() == Bundle.RESOLVED && shouldRun(bundle)) {
            return Optional.of(new Problem(name(bundle), List.of(notStarted(name(bundle)))));
        }
        return Optional.empty();
    }

    private String notStarted(String name) {
        return launch.reason(name).map(reason -> WORDS.text("bundle.not_started", name, reason))
                .orElseGet(() -> WORDS.text("bundle.not_started.unknown", name));
    }

    private boolean shouldRun(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        int reached = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class)
                .getStartLevel();
        boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        return !fragment && level.isPersistentlyStarted() && level.getStartLevel() <= reached;
    }

    /** Sentences down to the first thing that nobody offers. */
    private List<String> missing(Bundle bundle, Set<Bundle> seen) {
        seen.add(bundle);
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream().filter(Need::isFirm)
                .map(need -> unmet(bundle, need, seen)).filter(chain -> !chain.isEmpty()).findFirst()
                .orElseGet(() -> List.of(unfit(name(bundle))));
    }

    private List<String> unmet(Bundle bundle, BundleRequirement need, Set<Bundle> seen) {
        Collection<BundleCapability> offers = wiring().findProviders(need);
        if (offers.isEmpty()) {
            return List.of(WORDS.text("needs.missing", name(bundle), Need.words(need)));
        }
        List<Bundle> offering = offers.stream().map(offer -> offer.getRevision().getBundle()).toList();
        boolean ready = offering.stream()
                .anyMatch(other -> other.getState() != Bundle.INSTALLED || seen.contains(other));
        return ready ? List.of() : behind(bundle, need, offering.getFirst(), seen);
    }

    private List<String> behind(Bundle bundle, BundleRequirement need, Bundle other, Set<Bundle> seen) {
        List<String> chain = new ArrayList<>();
        chain.add(WORDS.text("needs.unready", name(bundle), Need.words(need), name(other)));
        chain.addAll(missing(other, seen));
        return chain;
    }

    private String unfit(String name) {
        return launch.reason(name).map(reason -> WORDS.text("bundle.not_resolved", name, reason))
                .orElseGet(() -> WORDS.text("bundle.not_resolved.unknown", name));
    }

    private FrameworkWiring wiring() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    static String name(Bundle bundle) {
        return Optional.ofNullable(bundle.getSymbolicName()).orElseGet(bundle::getLocation);
    }
}
