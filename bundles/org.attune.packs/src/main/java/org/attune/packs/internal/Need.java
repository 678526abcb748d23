package org.attune.packs.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.attune.words.Words;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.NativeNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/** What a bundle requires before it can run, in plain words. */
final class Need {
    private static final Words WORDS = Words.of(Need.class);
    private static final Pattern FROM = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");

    private Need() {
    }

    /** Whether a bundle cannot resolve without it. */
    static boolean isFirm(Requirement requirement) {
        String resolution = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE,
                Namespace.RESOLUTION_MANDATORY);
        String effective = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE,
                Namespace.EFFECTIVE_RESOLVE);
        return resolution.equals(Constants.RESOLUTION_MANDATORY) && effective.equals(Constants.EFFECTIVE_RESOLVE);
    }

    static String words(Requirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        String namespace = requirement.getNamespace();
        return switch (namespace) {
            case PackageNamespace.PACKAGE_NAMESPACE -> named("what.package", namespace, filter);
            case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> named("what.bundle", namespace,
                    filter);
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> WORDS.text("what.java",
                    equal("version", filter));
            case NativeNamespace.NATIVE_NAMESPACE -> WORDS.text("what.native");
            default -> WORDS.text("what.other", equal(namespace, filter), namespace);
        };
    }

    private static String named(String key, String namespace, String filter) {
        Matcher from = FROM.matcher(filter);
        String name = equal(namespace, filter);
        return from.find() ? WORDS.text(key + ".from", name, from.group(1)) : WORDS.text(key, name);
    }

    private static String equal(String attribute, String filter) {
        Matcher value = Pattern.compile("\\(" + Pattern.quote(attribute) + "=([^)]+)\\)").matcher(filter);
        return value.find() ? value.group(1) : filter;
    }
}
