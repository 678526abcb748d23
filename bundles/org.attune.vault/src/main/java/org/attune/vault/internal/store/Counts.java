package org.attune.vault.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a connection that only reads has counted since anybody wrote. */
final class Counts {
    /** A window asks for a handful again and again; whoever asks for more counts anew. */
    private static final int MOST = 64;

    private final Db db;
    private final Map<List<Object>, Long> known = new HashMap<>();
    private long version = -1;

    Counts(Db db) {
        this.db = db;
    }

    long of(String sql, Object... values) throws SQLException {
        forgetOlder(db.number("PRAGMA data_version"));
        List<Object> question = new ArrayList<>(Arrays.asList(values));
        question.add(sql);
        Long counted = known.get(question);
        if (counted == null) {
            counted = db.number(sql, values);
            known.put(question, counted);
        }
        return counted;
    }

    /** SQLite gives another number after each change that another connection, here or elsewhere, has committed. */
    private void forgetOlder(long now) {
        if (now != version || known.size() >= MOST) {
            known.clear();
            version = now;
        }
    }
}
