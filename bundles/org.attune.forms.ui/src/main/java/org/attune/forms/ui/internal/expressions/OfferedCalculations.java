package org.attune.forms.ui.internal.expressions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.attune.forms.Expressions;
import org.attune.forms.Expressions.Calculated;
import org.attune.forms.Form;
import org.attune.forms.filling.Calculation;
import org.attune.forms.ui.Calculations;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import com.google.gson.JsonObject;

/** Calculates by the expressions that are offered; their classes are loaded at the first form that needs them. */
@Component
public final class OfferedCalculations implements Calculations {
    private final AtomicReference<ComponentServiceObjects<Expressions>> offered = new AtomicReference<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bind(ComponentServiceObjects<Expressions> expressions) {
        offered.set(expressions);
        watchers.forEach(Runnable::run);
    }

    void unbind(ComponentServiceObjects<Expressions> expressions) {
        if (offered.compareAndSet(expressions, null)) {
            watchers.forEach(Runnable::run);
        }
    }

    @Override
    public boolean installed() {
        return offered.get() != null;
    }

    @Override
    public Optional<Calculated> of(Form form, JsonObject draft) {
        ComponentServiceObjects<Expressions> now = offered.get();
        Optional<Expressions> expressions = Optional.ofNullable(now).map(ComponentServiceObjects::getService);
        if (expressions.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Calculation.of(form, draft, expressions.get()));
        } finally {
            now.ungetService(expressions.get());
        }
    }

    @Override
    public Watch watch(Runnable then) {
        watchers.add(then);
        return () -> watchers.remove(then);
    }
}
