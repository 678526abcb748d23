package org.attune.forms.scoring.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.attune.forms.scoring.LoadedPack;
import org.attune.forms.scoring.ScoringPack;
import org.attune.records.Complaint;
import org.attune.records.json.BodyView;
import org.attune.records.json.CanonicalJson;
import org.attune.records.json.Without;
import org.attune.words.Words;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** Reads packs from JSON and puts each through its self-tests. */
final class PackReading {
    private static final BodyView<ScoringPack> VIEW = BodyView.of(BodyView.gson(), ScoringPack.class);

    private static final Words WORDS = Words.of(PackReading.class);

    private PackReading() {
    }

    static LoadedPack load(JsonObject json) {
        try {
            ScoringPack pack = VIEW.read(json);
            return new LoadedPack(pack, SelfTest.of(pack, checksum(json)));
        } catch (JsonParseException other) {
            ScoringPack nothing = VIEW.read(new JsonObject());
            return new LoadedPack(nothing, List.of(new Complaint("", WORDS.text("pack.unreadable"))));
        }
    }

    static String checksum(JsonObject json) {
        byte[] bytes = CanonicalJson.bytes(Without.members(json, "checksum"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java cannot hash with SHA-256", missing);
        }
    }
}
