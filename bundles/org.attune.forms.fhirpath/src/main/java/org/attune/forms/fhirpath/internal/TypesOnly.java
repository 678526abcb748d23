package org.attune.forms.fhirpath.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What the engine wants to know of FHIR: only that a type of a name exists. Profiles, terminologies and networks are for
 * validators; an expression that needs one fails.
 */
final class TypesOnly {
    private static final String DEFINITIONS = "http://hl7.org/fhir/StructureDefinition/";

    private TypesOnly() {
    }

    /** A context with 59 methods, of which evaluation uses few. */
    static IWorkerContext context() {
        return (IWorkerContext) Proxy.newProxyInstance(IWorkerContext.class.getClassLoader(),
                new Class<?>[]{IWorkerContext.class}, TypesOnly::answer);
    }

    private static Object answer(Object proxy, Method asked, Object[] arguments) throws Throwable {
        if (asked.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, asked, arguments);
        }
        return switch (asked.getName()) {
            case "fetchResourcesByType" -> List.of();
            case "getVersion" -> "4.0.1";
            // A type has no other above it.
            case "fetchResource" -> null;
            case "fetchTypeDefinition" -> type((String) arguments[0]);
            case "formatMessage", "formatMessagePlural" -> "";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            case "toString" -> "types only";
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }

    private static StructureDefinition type(String name) {
        StructureDefinition type = new StructureDefinition();
        type.setUrl(DEFINITIONS + name);
        type.setType(name);
        return type;
    }
}
