package org.attune.mentoring.ui.internal.quick;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of quick entry, and which places of an entry's JSON each of them speaks for. */
enum QuickField {
    WITH("/learnerCode", "/learner", "/code"),
    WHEN("/encounter/date"),
    KIND("/encounter/kind"),
    TOUCH_POINT("/touchPoints"),
    DONE_WELL("/doneWell"),
    NEXT_TIME("/nextTime"),
    COME_BACK("/comeBackOn");

    private final List<String> pointers;

    QuickField(String... pointers) {
        this.pointers = List.of(pointers);
    }

    /** The field that a complaint is about; empty when no field here shows that place. */
    static Optional<QuickField> at(String pointer) {
        return Stream.of(values()).filter(field -> field.speaksFor(pointer)).findFirst();
    }

    private boolean speaksFor(String pointer) {
        return pointers.stream().anyMatch(own -> pointer.equals(own) || pointer.startsWith(own + "/"));
    }
}
