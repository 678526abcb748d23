package org.attune.forms.library.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.attune.forms.Form;
import org.attune.forms.library.BuiltInForms;
import org.attune.forms.library.FormSource;
import org.attune.forms.library.FormVersion;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Collects what {@link FormSource}s offer; each is asked once, when somebody first looks. */
@Component
public final class OfferedForms implements BuiltInForms {
    private static final Comparator<Form> BY_ADDRESS = Comparator.comparing((Form form) -> form.url().orElse(""))
            .thenComparing(OfferedForms::version);

    private final Map<FormSource, Optional<List<Form>>> sources = new ConcurrentHashMap<>();

    /** A bundle that brings forms has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSource(FormSource source) {
        sources.put(source, Optional.empty());
    }

    void unbindSource(FormSource source) {
        sources.remove(source);
    }

    @Override
    public List<Form> all() {
        Map<String, Form> byCanonical = sources.keySet().stream().flatMap(source -> forms(source).stream())
                .filter(form -> form.canonical().isPresent())
                .collect(Collectors.toMap(form -> form.canonical().get(), form -> form, (one, same) -> one));
        return byCanonical.values().stream().sorted(BY_ADDRESS).toList();
    }

    @Override
    public Optional<Form> find(String canonical) {
        return all().stream().filter(form -> answersTo(form, canonical)).reduce((older, newer) -> newer);
    }

    /** A source that went meanwhile is not taken in again. */
    private List<Form> forms(FormSource source) {
        Optional<List<Form>> read = sources.computeIfPresent(source,
                (same, known) -> Optional.of(known.orElseGet(() -> read(source))));
        return Optional.ofNullable(read).flatMap(forms -> forms).orElse(List.of());
    }

    private static List<Form> read(FormSource source) {
        return source.forms().stream().map(Form::of).toList();
    }

    static FormVersion version(Form form) {
        return new FormVersion(form.version().orElse(""));
    }

    private static boolean answersTo(Form form, String canonical) {
        return form.canonical().filter(canonical::equals).isPresent()
                || form.url().filter(canonical::equals).isPresent();
    }
}
