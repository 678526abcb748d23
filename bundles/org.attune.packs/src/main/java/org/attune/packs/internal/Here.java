package org.attune.packs.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.attune.packs.Feature;
import org.attune.packs.Installed;
import org.attune.packs.Problem;
import org.attune.words.Words;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** What is installed in this process. */
@Component(service = Installed.class)
public final class Here implements Installed {
    private static final Words WORDS = Words.of(Here.class);

    private final BundleContext context;
    private final FeatureFiles files;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final BundleListener bundles = this::heard;
    private volatile Optional<ServiceComponentRuntime> runtime = Optional.empty();
    private volatile Supplier<?> launch = List::of;

    /** Looks at the framework that it runs in. */
    @Activate
    public Here(BundleContext context) {
        this.context = context;
        this.files = new FeatureFiles(Optional.ofNullable(context.getProperty("attune.home")).map(Path::of));
        context.addBundleListener(bundles);
    }

    @Deactivate
    void leave() {
        context.removeBundleListener(bundles);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, updated = "updateRuntime")
    void bindRuntime(ServiceComponentRuntime service) {
        runtime = Optional.of(service);
        tell();
    }

    /** The runtime counts up a property of its service whenever parts come, go or change. */
    void updateRuntime(ServiceComponentRuntime service) {
        tell();
    }

    void unbindRuntime(ServiceComponentRuntime service) {
        if (runtime.filter(service::equals).isPresent()) {
            runtime = Optional.empty();
        }
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, target = "(attune.launch.problems=true)")
    void bindLaunch(Supplier<?> service) {
        launch = service;
    }

    void unbindLaunch(Supplier<?> service) {
        if (launch == service) {
            launch = List::of;
        }
    }

    @Override
    public Optional<String> version() {
        return files.version();
    }

    @Override
    public List<Feature> features() {
        return files.features();
    }

    @Override
    public List<Problem> problems() {
        LaunchReport report = report();
        List<Problem> found = new ArrayList<>(files.problems());
        found.addAll(new BundleProblems(context, report).find());
        report.fullFolder().map(Here::full).ifPresent(found::add);
        runtime.ifPresent(service -> found.addAll(new PartProblems(context, service).find()));
        found.sort(Comparator.comparing(Problem::bundle));
        return List.copyOf(found);
    }

    @Override
    public Optional<Feature> bringing(String type) {
        return features().stream().filter(feature -> feature.recordTypes().contains(type)).findFirst();
    }

    @Override
    public Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    private static Problem full(String folder) {
        return new Problem("cache", List.of(WORDS.text("cache.full", folder)));
    }

    private LaunchReport report() {
        return new LaunchReport(launch.get() instanceof List<?> lines ? lines : List.of());
    }

    private void heard(BundleEvent event) {
        if ((event.getType() & (BundleEvent.STARTING | BundleEvent.STOPPING | BundleEvent.LAZY_ACTIVATION)) == 0) {
            tell();
        }
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}
