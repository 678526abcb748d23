package org.attune.workbench.internal.crash;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Whose bundle a thread was in. Our bundles are named by their root package, which is how they are told apart. */
public final class Culprit {
    private final Map<String, String> names;

    /**
     * @param names what people call a bundle, by its root package
     */
    Culprit(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Looks among the bundles that are installed now; among none outside a framework. */
    public static Culprit amongInstalled() {
        Map<String, String> names = new TreeMap<>();
        Optional.ofNullable(FrameworkUtil.getBundle(Culprit.class)).map(Bundle::getBundleContext)
                .map(context -> List.of(context.getBundles())).orElse(List.of())
                .forEach(each -> names.put(each.getSymbolicName(), name(each)));
        return new Culprit(names);
    }

    /** The name of the bundle that the innermost place of a contribution is in; empty when there is none. */
    public Optional<String> of(List<StackTraceElement> where) {
        return where.stream().map(StackTraceElement::getClassName).filter(Culprit::isForeign).findFirst()
                .map(this::named);
    }

    private String named(String className) {
        return names.keySet().stream().filter(root -> className.startsWith(root + "."))
                .max(Comparator.comparingInt(String::length)).map(names::get)
                .orElseGet(() -> className.substring(0, Math.max(0, className.lastIndexOf('.'))));
    }

    private static boolean isForeign(String className) {
        return List.of("java.", "javax.", "jdk.", "sun.", "org.eclipse.", "org.attune.workbench.internal.",
                "org.attune.launcher.", "org.apache.felix.").stream().noneMatch(className::startsWith);
    }

    private static String name(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders().get(Constants.BUNDLE_NAME)).orElse(bundle.getSymbolicName());
    }
}
