package org.attune.mentoring.internal.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.attune.mentoring.internal.EntryBodies;
import org.attune.mentoring.portfolio.Enclosed;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.mentoring.portfolio.Staying.Why;
import org.attune.privacy.media.Media;
import org.attune.records.Blobs;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.json.BodyView;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Decides which pictures, recordings and papers travel with the records that go, in the order of the records: those
 * with a note on whose they are, as long as there is room in the file. Each content travels once. One hand-over each.
 */
final class Enclosing {
    private static final Words WORDS = Words.of(Enclosing.class);
    private static final BodyView<Media> VIEW = BodyView.of(EntryBodies.GSON, Media.class);
    private static final String MEMBER = "media";

    private final Blobs blobs;
    private final Set<String> leftOut;
    private final Tally stays;
    private final Map<String, Enclosed> enclosed = new HashMap<>();
    private final List<Enclosed> inOrder = new ArrayList<>();
    private long room = PortfolioFormat.MOST_MEDIA;

    /** @param leftOut the ids of contents that stay this time */
    Enclosing(Blobs blobs, Set<String> leftOut, Tally stays) {
        this.blobs = blobs;
        this.leftOut = leftOut;
        this.stays = stays;
    }

    /** What a record names, whatever its type. */
    static List<Media> of(JsonObject body) {
        return listed(body).map(VIEW::read).toList();
    }

    /** What of it travels; what stays is told. Reads it all, as what cannot be read cannot travel. */
    List<Media> travelling(JsonObject body) throws RecordsException {
        List<Media> travelling = new ArrayList<>();
        for (Media media : of(body)) {
            if (travels(media)) {
                travelling.add(media);
            }
        }
        return travelling;
    }

    /** The record without those that stay: whoever reads it elsewhere is not told of what is not there. */
    JsonObject body(JsonObject body) throws RecordsException {
        List<String> ids = travelling(body).stream().map(Media::id).toList();
        if (ids.size() == listed(body).count()) {
            return body;
        }
        JsonArray left = new JsonArray();
        listed(body).filter(one -> ids.contains(VIEW.read(one).id())).forEach(left::add);
        JsonObject copy = body.deepCopy();
        copy.add(MEMBER, left);
        return copy;
    }

    /** All that travels so far, each content once. */
    List<Enclosed> all() {
        return List.copyOf(inOrder);
    }

    private static Stream<JsonObject> listed(JsonObject body) {
        return body.get(MEMBER) instanceof JsonArray media
                ? StreamSupport.stream(media.spliterator(), false).filter(JsonElement::isJsonObject)
                        .map(JsonElement::getAsJsonObject)
                : Stream.empty();
    }

    private boolean travels(Media media) throws RecordsException {
        Optional<Why> barred = barred(media);
        if (barred.isEmpty() && !enclosed.containsKey(media.id())) {
            barred = enclose(media);
        }
        barred.ifPresent(why -> stays.add(why, WORDS.text("label.media"), 1));
        return barred.isEmpty();
    }

    private Optional<Why> barred(Media media) {
        if (leftOut.contains(media.id())) {
            return Optional.of(Why.LEFT_OUT);
        }
        if (media.rights().isBlank()) {
            return Optional.of(Why.NO_RIGHTS);
        }
        boolean fits = enclosed.containsKey(media.id()) || media.size() <= room;
        return fits ? Optional.empty() : Optional.of(Why.TOO_LARGE);
    }

    private Optional<Why> enclose(Media media) throws RecordsException {
        Optional<Enclosed> read = read(media).map(content -> Enclosed.of(media, content)).filter(Enclosed::isWhole)
                .filter(whole -> whole.size() <= room);
        read.ifPresent(whole -> {
            room -= whole.size();
            enclosed.put(media.id(), whole);
            inOrder.add(whole);
        });
        return read.isPresent() ? Optional.empty() : Optional.of(Why.UNREADABLE);
    }

    private Optional<byte[]> read(Media media) throws RecordsException {
        try {
            Optional<InputStream> found = blobs.open(media.content());
            return found.isEmpty() ? Optional.empty() : Optional.of(whole(found.get()));
        } catch (IllegalArgumentException damagedName) {
            return Optional.empty();
        } catch (RecordsException unreadable) {
            if (unreadable.reason() == Reason.DAMAGED) {
                return Optional.empty();
            }
            throw unreadable;
        }
    }

    private byte[] whole(InputStream found) throws RecordsException {
        try (InputStream content = found) {
            return content.readNBytes((int) PortfolioFormat.MOST_MEDIA + 1);
        } catch (IOException unreadable) {
            throw new RecordsException(Reason.STORE, WORDS.text("media.unread"), unreadable);
        }
    }
}
