package org.attune.workbench.internal.contributions;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/**
 * A contribution as it was announced. Any thread.
 *
 * @param <T> what it is, such as a view
 */
public interface Offer<T> {
    /** What the announcement says under a name. */
    Optional<Object> property(String name);

    /** The label under a name, in the person's language. */
    String label(String name);

    /** A file of the contributor's bundle. */
    Optional<URL> resource(String path);

    /** Whose it is: the contributor's symbolic name. */
    String origin();

    /** Smaller is older: of two with one id the older one is used. */
    long age();

    /**
     * Makes the thing; only now its class is loaded.
     *
     * @throws RuntimeException whatever the contributor throws
     * @throws IllegalStateException when it has left meanwhile
     */
    T create();

    /** Lets go of a thing that {@link #create} made; quietly when its bundle has left. */
    void release(T made);

    /** A property as a text; empty when there is none. */
    default String text(String name) {
        return property(name).map(Object::toString).orElse("");
    }

    /** A property as a number. */
    default int number(String name, int otherwise) {
        return property(name).filter(Integer.class::isInstance).map(Integer.class::cast).orElse(otherwise);
    }

    /** A property as several texts. */
    default List<String> texts(String name) {
        return switch (property(name).orElse("")) {
            case String[] many -> List.of(many);
            case Object one -> one.toString().isEmpty() ? List.of() : List.of(one.toString());
        };
    }
}
