package org.attune.records.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** java.time values as ISO 8601 texts, and UUID-like names of ours as texts. */
final class TimeTypes implements TypeAdapterFactory {
    private static final Map<Class<?>, Function<String, ?>> KNOWN = Map.of(LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse, Instant.class, Instant::parse, org.attune.records.RecordId.class,
            org.attune.records.RecordId::of);

    @Override
    @SuppressWarnings("unchecked")
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Function<String, T> reading = (Function<String, T>) KNOWN.get(type.getRawType());
        return reading == null ? null : new AsText<>(reading);
    }

    private static final class AsText<T> extends TypeAdapter<T> {
        private final Function<String, T> reading;

        AsText(Function<String, T> reading) {
            this.reading = reading;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            out.value(value == null ? null : value.toString());
        }

        @Override
        public T read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            try {
                return reading.apply(in.nextString());
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new JsonSyntaxException("Not an ISO 8601 value or an id at " + in.getPath());
            }
        }
    }
}
