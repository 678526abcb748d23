package org.attune.frameworks.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Framework;
import org.attune.frameworks.Frameworks;
import org.attune.records.json.JsonResource;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/**
 * The framework that comes with this bundle, read when it is first asked for. Its items are named in the person's
 * language; the package itself stays as it is, as others know it by its wording.
 */
@Component
public final class BuiltInFrameworks implements Frameworks {
    private static final Words WORDS = Words.of(BuiltInFrameworks.class);
    private static final List<String> COLUMNS = List.of("C1", "C2", "C4", "C5", "C6");

    /** Holder of what is read once. */
    private static final class Read {
        private static final JsonObject PACKAGE = JsonResource.object(Frameworks.class, "dimensions.case.json");
        private static final Framework FRAMEWORK = CaseReading.framework(PACKAGE);
    }

    @Override
    public Framework builtIn() {
        Framework framework = Read.FRAMEWORK;
        return new Framework(framework.guid(), framework.title(), framework.version(), items(item -> true).toList());
    }

    @Override
    public JsonObject casePackage() {
        return Read.PACKAGE.deepCopy();
    }

    @Override
    public List<Dimension> dimensions() {
        return COLUMNS.stream().map(this::byCode).flatMap(Optional::stream).toList();
    }

    @Override
    public Dimension integrating() {
        return only(Dimension.INTEGRATING);
    }

    @Override
    public Dimension outcome() {
        return only(Dimension.OUTCOME);
    }

    @Override
    public Optional<Dimension> find(String guid) {
        return items(item -> item.guid().equalsIgnoreCase(guid)).findFirst();
    }

    @Override
    public Optional<Dimension> byCode(String code) {
        return items(item -> item.code().equals(code)).findFirst();
    }

    private Dimension only(String role) {
        return items(item -> item.role().equals(role)).findFirst().orElseThrow();
    }

    private Stream<Dimension> items(Predicate<Dimension> wanted) {
        return Read.FRAMEWORK.items().stream().filter(wanted).map(BuiltInFrameworks::named);
    }

    private static Dimension named(Dimension item) {
        String key = "dimension." + item.code();
        return new Dimension(item.guid(), item.code(), WORDS.text(key), WORDS.text(key + ".what"), item.role());
    }
}
