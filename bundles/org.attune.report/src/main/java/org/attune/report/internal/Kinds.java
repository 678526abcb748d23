package org.attune.report.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.report.OfferedKind;
import org.attune.report.Report;
import org.attune.report.ReportException;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** The published kinds by their ids; of two with one id the older service counts, as the console has it. */
final class Kinds {
    private static final String ID = "attune.report.id";
    private static final String LABEL = "attune.report.label";
    private static final String TYPES = "attune.report.types";

    private final Map<ServiceReference<ReportKind>, ComponentServiceObjects<ReportKind>> all = new TreeMap<>(
            Comparator.reverseOrder());

    synchronized void add(ServiceReference<ReportKind> reference, ComponentServiceObjects<ReportKind> maker) {
        all.put(reference, maker);
    }

    synchronized void remove(ServiceReference<ReportKind> reference) {
        all.remove(reference);
    }

    synchronized List<OfferedKind> offered() {
        Map<String, OfferedKind> byId = new LinkedHashMap<>();
        all.keySet().forEach(reference -> byId.putIfAbsent(text(reference, ID), offered(reference)));
        return byId.values().stream().sorted(Comparator.comparing(OfferedKind::label)).toList();
    }

    private static OfferedKind offered(ServiceReference<ReportKind> reference) {
        return new OfferedKind(text(reference, ID), KindLabel.of(reference.getBundle(), text(reference, LABEL)),
                types(reference.getProperty(TYPES)));
    }

    /** A component with one type has a text for it, one with more an array. */
    private static Set<TypeName> types(Object property) {
        Collection<?> names = switch (property) {
            case null -> List.of();
            case Object[] several -> Arrays.asList(several);
            default -> List.of(property);
        };
        return names.stream().map(name -> new TypeName(name.toString())).collect(Collectors.toSet());
    }

    /** Has the kind made and let go of again; empty when nobody has it. */
    Optional<Report> made(ReportRequest request) throws RecordsException, ReportException {
        Optional<ComponentServiceObjects<ReportKind>> maker = maker(request.kind());
        ReportKind kind = maker.map(ComponentServiceObjects::getService).orElse(null);
        if (kind == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind.make(request));
        } finally {
            maker.get().ungetService(kind);
        }
    }

    private synchronized Optional<ComponentServiceObjects<ReportKind>> maker(String id) {
        return all.entrySet().stream().filter(entry -> text(entry.getKey(), ID).equals(id)).findFirst()
                .map(Map.Entry::getValue);
    }

    private static String text(ServiceReference<ReportKind> reference, String property) {
        return String.valueOf(reference.getProperty(property));
    }
}
