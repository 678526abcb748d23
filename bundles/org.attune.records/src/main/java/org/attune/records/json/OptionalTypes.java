package org.attune.records.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** {@code Optional} as the value itself, or nothing. */
final class OptionalTypes implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked")
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class || !(type.getType() instanceof ParameterizedType of)) {
            return null;
        }
        return (TypeAdapter<T>) adapter(gson.getAdapter(TypeToken.get(of.getActualTypeArguments()[0])));
    }

    private static <V> TypeAdapter<Optional<V>> adapter(TypeAdapter<V> value) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, Optional<V> held) throws IOException {
                if (held == null || held.isEmpty()) {
                    out.nullValue();
                } else {
                    value.write(out, held.get());
                }
            }

            @Override
            public Optional<V> read(JsonReader in) throws IOException {
                if (in.peek() == JsonToken.NULL) {
                    in.nextNull();
                    return Optional.empty();
                }
                return Optional.ofNullable(value.read(in));
            }
        };
    }
}
