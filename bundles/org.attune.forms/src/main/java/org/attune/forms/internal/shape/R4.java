package org.attune.forms.internal.shape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.internal.Extensions;

/** All that we know of R4: types, codes, extensions. Read from {@code r4.txt} at the first use. */
public final class R4 {
    private static final R4 KNOWN = new R4();

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> extensions = new HashMap<>();

    private R4() {
        try (InputStream in = R4.class.getResourceAsStream("r4.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            int list = lines.indexOf("[lists]");
            int extension = lines.indexOf("[extensions]");
            lines.subList(list + 1, extension).forEach(line -> readWords(line.replaceFirst(" = ", " "), lists, " "));
            lines.subList(extension + 1, lines.size()).forEach(line -> readWords(line, extensions, "\\|"));
            readTypes(lines.subList(1, list));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void readWords(String line, Map<String, Set<String>> into, String between) {
        int end = line.indexOf(' ');
        into.put(line.substring(0, end), new LinkedHashSet<>(List.of(line.substring(end + 1).split(between))));
    }

    private void readTypes(List<String> lines) {
        lines.stream().filter(line -> !line.startsWith("  ")).forEach(line -> shapes.put(line, new Shape(line)));
        Shape shape = new Shape("");
        for (String line : lines) {
            if (line.startsWith("  ")) {
                addMember(shape, line.strip().split(" "));
            } else {
                shape = shapes.get(line);
            }
        }
    }

    private Optional<Shape> shapeOf(String type) {
        return Optional.ofNullable(shapes.get(type));
    }

    /** The parts of a line: name, how many, type, list of codes. */
    private void addMember(Shape shape, String... parts) {
        boolean many = parts[1].equals("*") || parts[1].equals("+");
        int need = shape.need(parts[0], parts[1].equals("!") || parts[1].equals("+"));
        Set<String> codes = parts.length > 3 ? lists.get(parts[3]) : Set.of();
        if (!parts[0].endsWith("[x]")) {
            shape.add(new Member(parts[0], many, parts[2], Primitive.named(parts[2]), codes, need, -1,
                    shapeOf(parts[2])));
            return;
        }
        int choice = shape.nextChoice();
        String base = parts[0].substring(0, parts[0].length() - 3);
        for (String type : parts[2].equals("any") ? lists.get("any") : Set.of(parts[2].split("\\|"))) {
            String name = base + Character.toUpperCase(type.charAt(0)) + type.substring(1);
            shape.add(new Member(name, many, type, Primitive.named(type), codes, need, choice, shapeOf(type)));
        }
    }

    /** A type that we know; empty for others, such as resources that are no part of a form. */
    public static Optional<Shape> shape(String type) {
        return Optional.ofNullable(KNOWN.shapes.get(type));
    }

    /** Whether R4 has a resource of that name. */
    public static boolean isResource(String name) {
        return KNOWN.lists.get("resource-types").contains(name);
    }

    /**
     * The types that the value of an extension may have; {@code -} stands for none. Empty for an extension that we do
     * not know.
     *
     * @param url its address
     */
    public static Set<String> extensionTypes(String url) {
        for (String base : List.of(Extensions.HL7, Extensions.SDC)) {
            if (url.startsWith(base)) {
                return KNOWN.extensions.getOrDefault(url.substring(base.length()), Set.of());
            }
        }
        return Set.of();
    }
}
