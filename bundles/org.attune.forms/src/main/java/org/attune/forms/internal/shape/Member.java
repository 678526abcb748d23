package org.attune.forms.internal.shape;

import java.util.Optional;
import java.util.Set;

/**
 * A member of a type.
 *
 * @param name as it stands in JSON
 * @param many whether it is a list
 * @param type the name of its type
 * @param primitive how its text is checked; empty for an object
 * @param codes the only codes; empty when any is taken
 * @param need its place among what must be there, or -1
 * @param choice the number of the choice that it belongs to, or -1
 * @param shape the shape of an object; empty for a primitive, or a resource of any type
 */
public record Member(String name, boolean many, String type, Optional<Primitive> primitive, Set<String> codes, int need,
        int choice, Optional<Shape> shape) {
    /** A bit for {@link #need}, 0 for none. */
    public int needBit() {
        return need < 0 ? 0 : 1 << need;
    }

    /** A bit for {@link #choice}, 0 for none. */
    public int choiceBit() {
        return choice < 0 ? 0 : 1 << choice;
    }
}
