package org.attune.packs.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.packs.Problem;
import org.attune.words.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Declared parts of bundles that wait for something, followed to the first thing that is missing. */
final class PartProblems {
    private static final Words WORDS = Words.of(PartProblems.class);
    private static final String SERVICE = "osgi.service";

    private final ServiceComponentRuntime runtime;
    private final Collection<ComponentDescriptionDTO> parts;
    private final Set<String> announced;

    PartProblems(BundleContext context, ServiceComponentRuntime runtime) {
        this.runtime = runtime;
        this.parts = runtime.getComponentDescriptionDTOs();
        this.announced = announced(context);
    }

    /** One for each missing thing, told for the first part that waits for it. */
    List<Problem> find() {
        Map<String, Problem> byCause = new LinkedHashMap<>();
        for (ComponentDescriptionDTO part : parts) {
            List<String> chain = chain(part, new HashSet<>());
            if (!chain.isEmpty()) {
                byCause.putIfAbsent(chain.getLast(), new Problem(part.bundle.symbolicName, chain));
            }
        }
        return List.copyOf(byCause.values());
    }

    private List<String> chain(ComponentDescriptionDTO part, Set<ComponentDescriptionDTO> seen) {
        if (!seen.add(part)) {
            return List.of();
        }
        if (!runtime.isComponentEnabled(part)) {
            return seen.size() == 1 ? List.of() : List.of(sentence("part.off", part));
        }
        return runtime.getComponentConfigurationDTOs(part).stream().map(made -> chain(part, made, seen))
                .filter(chain -> !chain.isEmpty()).findFirst().orElse(List.of());
    }

    private List<String> chain(ComponentDescriptionDTO part, ComponentConfigurationDTO made,
            Set<ComponentDescriptionDTO> seen) {
        return switch (made.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> List
                    .of(sentence("part.failed", part, firstLine(made.failure)));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> Arrays.stream(made.unsatisfiedReferences)
                    .map(open -> waiting(part, open, seen)).filter(chain -> !chain.isEmpty()).findFirst()
                    .orElse(List.of());
            default -> List.of();
        };
    }

    private List<String> waiting(ComponentDescriptionDTO part, UnsatisfiedReferenceDTO open,
            Set<ComponentDescriptionDTO> seen) {
        Optional<ReferenceDTO> reference = Arrays.stream(part.references).filter(it -> it.name.equals(open.name))
                .findFirst();
        String service = reference.map(it -> it.interfaceName).orElse(open.name);
        List<ComponentDescriptionDTO> offering = parts.stream()
                .filter(other -> Arrays.asList(other.serviceInterfaces).contains(service)).toList();
        if (offering.isEmpty()) {
            return announced.contains(service) ? List.of() : List.of(sentence("part.waits", part, simple(service)));
        }
        return behind(part, service, offering, seen);
    }

    private List<String> behind(ComponentDescriptionDTO part, String service, List<ComponentDescriptionDTO> offering,
            Set<ComponentDescriptionDTO> seen) {
        if (offering.stream().anyMatch(this::works)) {
            return List.of(sentence("part.unfit", part, simple(service)));
        }
        List<String> rest = chain(offering.getFirst(), seen);
        if (rest.isEmpty()) {
            return List.of();
        }
        List<String> chain = new ArrayList<>();
        chain.add(sentence("part.waits.for", part, simple(service), offering.getFirst().bundle.symbolicName));
        chain.addAll(rest);
        return chain;
    }

    private boolean works(ComponentDescriptionDTO part) {
        return runtime.getComponentConfigurationDTOs(part).stream()
                .anyMatch(made -> made.state == ComponentConfigurationDTO.SATISFIED
                        || made.state == ComponentConfigurationDTO.ACTIVE);
    }

    private static String sentence(String key, ComponentDescriptionDTO part, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(part.bundle.symbolicName, simple(part.name)));
        arguments.addAll(Arrays.asList(more));
        return WORDS.text(key, arguments.toArray());
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String firstLine(String failure) {
        return Optional.ofNullable(failure).flatMap(text -> text.lines().findFirst()).orElse("");
    }

    /** Services that running bundles say they give, now or later. */
    private static Set<String> announced(BundleContext context) {
        Set<String> services = new HashSet<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.ACTIVE) {
                bundle.adapt(BundleRevision.class).getDeclaredCapabilities(SERVICE)
                        .forEach(capability -> services.addAll(names(capability)));
            }
        }
        return services;
    }

    private static List<String> names(BundleCapability capability) {
        Object names = capability.getAttributes().get("objectClass");
        return names instanceof Collection<?> several
                ? several.stream().map(Object::toString).toList()
                : Optional.ofNullable(names).map(Object::toString).stream().toList();
    }
}
