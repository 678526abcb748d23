package org.attune.testing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * Why a service is not there: the chain of components and the references that they wait for, an indented line each.
 * Reads what Declarative Services knows at the moment; any thread.
 */
public final class ServiceExplanation {
    private final BundleContext context;
    private final ServiceComponentRuntime runtime;
    private final Set<String> told = new HashSet<>();
    private final StringBuilder lines = new StringBuilder();

    private ServiceExplanation(BundleContext context, ServiceComponentRuntime runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    /**
     * Explains one wanted service.
     *
     * @param context of any started bundle
     * @param wanted the type of the service
     * @return several lines; one line when the service is there
     */
    public static String of(BundleContext context, Class<?> wanted) {
        ServiceReference<ServiceComponentRuntime> found = context.getServiceReference(ServiceComponentRuntime.class);
        if (found == null) {
            return wanted.getName() + ": unknown, Declarative Services does not run\n" + stopped(context);
        }
        try {
            ServiceExplanation explanation = new ServiceExplanation(context, context.getService(found));
            explanation.explain(wanted.getName(), Optional.empty(), 0);
            return explanation.lines + stopped(context);
        } finally {
            context.ungetService(found);
        }
    }

    private void explain(String type, Optional<String> filter, int depth) {
        String wanted = type + filter.map(text -> " " + text).orElse("");
        if (!told.add(wanted)) {
            line(depth, wanted + ": as above");
        } else if (isThere(type, filter)) {
            line(depth, wanted + ": is there");
        } else {
            explainMissing(type, wanted, depth);
        }
    }

    private void explainMissing(String type, String wanted, int depth) {
        List<ComponentDescriptionDTO> providers = runtime.getComponentDescriptionDTOs().stream()
                .filter(component -> List.of(component.serviceInterfaces).contains(type)).toList();
        line(depth, wanted + (providers.isEmpty() ? ": no component of an active bundle offers it" : ": missing"));
        providers.forEach(component -> explain(component, depth + 1));
    }

    private void explain(ComponentDescriptionDTO component, int depth) {
        Collection<ComponentConfigurationDTO> all = runtime.getComponentConfigurationDTOs(component);
        String name = component.name + " (" + component.bundle.symbolicName + ")";
        if (all.isEmpty()) {
            line(depth, name + (runtime.isComponentEnabled(component) ? " was not made yet" : " is disabled"));
        }
        all.forEach(configuration -> explain(name, configuration, depth));
    }

    private void explain(String name, ComponentConfigurationDTO configuration, int depth) {
        line(depth, name + " " + state(configuration));
        for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
            interfaceOf(configuration.description, reference.name).ifPresent(
                    type -> explain(type, Optional.ofNullable(reference.target).filter(t -> !t.isBlank()), depth + 1));
        }
    }

    private boolean isThere(String type, Optional<String> filter) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type, filter.orElse(null));
            return found != null && found.length > 0;
        } catch (InvalidSyntaxException unreadable) {
            line(0, "not a filter: " + filter.orElse("") + " (" + unreadable.getMessage() + ")");
            return false;
        }
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static Optional<String> interfaceOf(ComponentDescriptionDTO component, String reference) {
        return Arrays.stream(component.references).filter(each -> each.name.equals(reference)).findFirst()
                .map(each -> each.interfaceName);
    }

    private static String state(ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.ACTIVE -> "is active";
            case ComponentConfigurationDTO.SATISFIED -> "could start";
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> "waits for a configuration";
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> "waits for";
            default -> "failed: " + Objects.toString(configuration.failure, "state " + configuration.state);
        };
    }

    private static String stopped(BundleContext context) {
        String bundles = Stream.of(context.getBundles()).filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null).map(Bundle::getSymbolicName)
                .collect(Collectors.joining(", "));
        return bundles.isEmpty() ? "" : "Not active: " + bundles + "\n";
    }
}
