package org.attune.vault.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.vault.internal.keys.Sealed;

/**
 * The newest text of a record and what opens it, fetched for many records at once.
 *
 * @param type its type
 * @param typeVersion the version of the body's shape
 * @param epoch which of the record's keys seals it
 * @param sealPlace what its seal is bound to
 * @param body the text
 * @param key the key of its epoch, wrapped; empty when it was destroyed
 */
public record HeadText(TypeName type, int typeVersion, int epoch, String sealPlace, Sealed body,
        Optional<Sealed> key) {
    private static final String SELECT = "SELECT e.record_id, e.type, e.type_version, e.epoch, e.event_id, e.nonce, "
            + "e.body, k.nonce, k.wrapped FROM record r JOIN event e ON e.place = r.head "
            + "LEFT JOIN record_key k ON k.record_id = r.record_id AND k.epoch = e.epoch "
            + "WHERE r.state = 'LIVE' AND e.body IS NOT NULL AND r.record_id IN ";

    /** The texts of some records, by id; records without a text that can be read are left out. */
    public static Map<RecordId, HeadText> of(Db db, List<RecordId> records) throws SQLException {
        Map<RecordId, HeadText> texts = new LinkedHashMap<>();
        String marks = String.join(",", Collections.nCopies(records.size(), "?"));
        db.each(SELECT + "(" + marks + ")", row -> {
            readable(row).ifPresent(found -> texts.put(found.record(), found.text()));
            return row;
        }, records.stream().map(RecordId::toString).toArray());
        return texts;
    }

    private record Found(RecordId record, HeadText text) {}

    /** A damaged row is told by a check and by whoever reads the record. */
    private static Optional<Found> readable(ResultSet row) throws SQLException {
        try {
            RecordId record = RecordId.of(row.getString(1));
            TypeName type = new TypeName(row.getString(2));
            int epoch = row.getInt(4);
            byte[] wrapped = row.getBytes(9);
            Optional<Sealed> key = wrapped == null
                    ? Optional.empty()
                    : Optional.of(new Sealed(row.getBytes(8), wrapped));
            return Optional.of(new Found(record, new HeadText(type, row.getInt(3), epoch,
                    Event.sealPlace(row.getString(5), record, type, epoch),
                    new Sealed(row.getBytes(6), row.getBytes(7)), key)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
