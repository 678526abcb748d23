package org.attune.records.json;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.JsonIOException;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * Java records with defaults for what is missing. Gson's own reading of records hands {@code null} to the
 * constructor for each missing member, which our records refuse.
 */
final class RecordDefaults implements TypeAdapterFactory {
    private static final Map<Class<?>, Object> EMPTY = Map.of(String.class, "", List.class, List.of(), Map.class,
            Map.of(), Optional.class, Optional.empty(), int.class, 0, long.class, 0L, double.class, 0.0,
            boolean.class, false);

    @Override
    @SuppressWarnings("unchecked")
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType().isRecord() ? new Adapter<>(gson, (Class<T>) type.getRawType()) : null;
    }

    private static final class Adapter<T> extends TypeAdapter<T> {
        private final Class<T> type;
        private final RecordComponent[] components;
        private final Map<String, TypeAdapter<Object>> adapters = new LinkedHashMap<>();

        @SuppressWarnings("unchecked")
        Adapter(Gson gson, Class<T> type) {
            this.type = type;
            this.components = type.getRecordComponents();
            for (RecordComponent component : components) {
                adapters.put(component.getName(),
                        (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(component.getGenericType())));
                component.getAccessor().setAccessible(true);
            }
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            if (value == null) {
                out.nullValue();
                return;
            }
            out.beginObject();
            for (RecordComponent component : components) {
                out.name(component.getName());
                adapters.get(component.getName()).write(out, invoke(component, value));
            }
            out.endObject();
        }

        @Override
        public T read(JsonReader in) throws IOException {
            Map<String, Object> found = new HashMap<>();
            in.beginObject();
            while (in.hasNext()) {
                String name = in.nextName();
                if (adapters.containsKey(name)) {
                    found.put(name, adapters.get(name).read(in));
                } else {
                    in.skipValue();
                }
            }
            in.endObject();
            return construct(found, in.getPath());
        }

        private T construct(Map<String, Object> found, String place) {
            Object[] values = Arrays.stream(components).map(component -> valueOf(component, found)).toArray();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                throw new JsonSyntaxException("Not a " + type.getSimpleName() + " at " + place, refused.getCause());
            } catch (ReflectiveOperationException closed) {
                throw new JsonIOException("The record " + type.getName() + " cannot be constructed", closed);
            }
        }

        private static Object valueOf(RecordComponent component, Map<String, Object> found) {
            Object value = found.get(component.getName());
            return value != null ? value : EMPTY.get(component.getType());
        }

        private static Object invoke(RecordComponent component, Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException closed) {
                throw new JsonIOException("The record component " + component.getName() + " cannot be read", closed);
            }
        }
    }
}
