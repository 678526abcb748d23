package org.attune.records.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.RecordType;
import org.attune.records.TypeName;

import com.google.gson.JsonObject;

/**
 * A type of record whose bodies are read through a {@link BodyView}: its owner speaks of its own Java record, not of
 * JSON. The schema lies in a file beside that Java record. Version 1 unless overridden.
 * <p>
 * What wants the body itself, such as {@link RecordType#outward}, overrides the method that takes it.
 *
 * <pre>{@code
 * @Component(service = RecordType.class)
 * public final class TipType extends ViewedType<Tip> {
 *     public TipType() {
 *         super(Tip.TYPE, DataClass.IDEA, TipBodies.VIEW, "tip.schema.json");
 *     }
 *
 *     public String label() { return WORDS.text("type.tip"); }
 *
 *     protected String title(Tip tip) { return tip.title(); }
 * }
 * }</pre>
 *
 * A component names the service, as annotations look for it only among the interfaces of the class itself.
 *
 * @param <V> the Java record that bodies are viewed as
 */
public abstract class ViewedType<V extends Record> implements RecordType {
    private final TypeName name;
    private final DataClass dataClass;
    private final BodyView<V> view;
    private final JsonObject schema;

    /**
     * @param name the name; one service per name
     * @param dataClass what kind of data it is
     * @param view how bodies are read; shared with whatever else of the bundle reads and writes them
     * @param schemaFile the schema's file, in the package of the Java record that is viewed
     * @throws IllegalStateException when the bundle was built without the file or with a broken one
     */
    protected ViewedType(TypeName name, DataClass dataClass, BodyView<V> view, String schemaFile) {
        this.name = Objects.requireNonNull(name, "name");
        this.dataClass = Objects.requireNonNull(dataClass, "dataClass");
        this.view = view;
        this.schema = JsonResource.object(view.type(), schemaFile);
    }

    /** A line that names the record in a list. */
    protected abstract String title(V viewed);

    /** A second, longer line; may be empty. */
    protected String summary(V viewed) {
        return "";
    }

    /** The texts in which a search looks, besides the title. */
    protected List<String> searchableText(V viewed) {
        return List.of();
    }

    /** What is kept in clear: dates, status, links; never free text. */
    protected Header header(V viewed) {
        return Header.EMPTY;
    }

    /** What the schema cannot say; {@code today} is the day in the writer's zone. */
    protected List<Complaint> check(V viewed, LocalDate today) {
        return List.of();
    }

    @Override
    public final TypeName name() {
        return name;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public final JsonObject schema() {
        return schema;
    }

    @Override
    public final DataClass dataClass() {
        return dataClass;
    }

    @Override
    public final String title(JsonObject body) {
        return title(view.read(body));
    }

    @Override
    public final String summary(JsonObject body) {
        return summary(view.read(body));
    }

    @Override
    public final List<String> searchableText(JsonObject body) {
        return searchableText(view.read(body));
    }

    @Override
    public final Header header(JsonObject body) {
        return header(view.read(body));
    }

    @Override
    public List<Complaint> check(JsonObject body, LocalDate today) {
        return check(view.read(body), today);
    }
}
