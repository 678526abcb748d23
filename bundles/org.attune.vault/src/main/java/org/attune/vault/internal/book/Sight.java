package org.attune.vault.internal.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.attune.records.Access;
import org.attune.records.Reader;
import org.attune.records.RecordType;
import org.attune.records.Recipient;

/**
 * Which records a reader may see, as a condition of a query: the table of domain.md 6.6 by the type's class of data,
 * and where it says so the record's audience. A type that is not installed has no known class: nobody but the holder
 * sees its records.
 *
 * @param condition the condition
 * @param values its values
 */
record Sight(String condition, List<Object> values) {
    private static final Sight OF_ALL = new Sight("state = 'LIVE'", List.of());

    static Sight of(Reader reader, Types types) {
        if (reader.recipient() == Recipient.ME) {
            return OF_ALL;
        }
        List<Object> whole = names(types, reader.recipient(), Access.WHOLE);
        List<Object> shared = names(types, reader.recipient(), Access.IF_SHARED);
        List<Object> values = new ArrayList<>(whole);
        values.addAll(shared);
        values.add("," + reader.recipient().name() + ",");
        return new Sight("state = 'LIVE' AND (type IN (" + marks(whole) + ") OR type IN (" + marks(shared)
                + ") AND instr(',' || audience || ',', ?) > 0)", values);
    }

    /** Whether the reader sees every record that is there. */
    boolean isOfAll() {
        return equals(OF_ALL);
    }

    private static List<Object> names(Types types, Recipient recipient, Access access) {
        List<Object> names = new ArrayList<>();
        for (RecordType type : types.all()) {
            if (type.dataClass().givenTo(recipient) == access) {
                names.add(type.name().value());
            }
        }
        return names;
    }

    private static String marks(List<Object> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }
}
