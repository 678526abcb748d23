package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The floors of the house, read from the manifests that were built: a bundle imports only from floors below it. */
class FloorsTest {
    private static final Pattern DIRECTIVES = Pattern.compile("\"[^\"]*\"");
    private static final List<String> GROUND = List.of("org.attune.words", "org.attune.records", "org.attune.packs");
    /** A language bundle is a fragment of the words, on their floor. */
    private static final String LANGUAGE = "org.attune.words.";
    private static final List<String> DOMAIN = List.of("org.attune.program", "org.attune.practice",
            "org.attune.frameworks", "org.attune.forms", "org.attune.forms.fhirpath", "org.attune.privacy");
    private static final Set<String> CAPABILITIES = Set.of("org.attune.mentoring", "org.attune.debrief",
            "org.attune.needs", "org.attune.curriculum", "org.attune.evaluation", "org.attune.sustain",
            "org.attune.leadership", "org.attune.theory");
    /** Floor 4 in the order of the design: each may use those before it, and a face that whose face it is. */
    private static final List<String> WORKBENCH = List.of("org.attune.workbench.display", "org.attune.workbench",
            "org.attune.privacy.ui", "org.attune.program.ui", "org.attune.forms.ui", "org.attune.packs.ui",
            "org.attune.charts.ui",
            "org.attune.charts", "org.attune.report", "org.attune.console", "org.attune.report.cli",
            "org.attune.report.ui");
    private static final Set<String> WITHOUT_SWT_ON_FLOOR_4 = Set.of("org.attune.charts", "org.attune.report",
            "org.attune.console", "org.attune.report.cli");

    private static final Map<String, Set<String>> imports = new TreeMap<>();
    private static final Map<String, String> exporter = new HashMap<>();

    @BeforeAll
    static void read_the_manifests() throws IOException {
        Path bundles = Product.built(Path.of("")).home().resolve("bundles");
        try (Stream<Path> jars = Files.list(bundles)) {
            jars.filter(jar -> jar.getFileName().toString().endsWith(".jar")).forEach(FloorsTest::read);
        }
    }

    private static void read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            String symbolic = manifest.getValue("Bundle-SymbolicName");
            if (symbolic == null) {
                return;
            }
            String name = symbolic.replaceAll(";.*", "").trim();
            packages(manifest.getValue("Export-Package")).forEach(exported -> exporter.put(exported, name));
            if (name.startsWith("org.attune.") && !name.startsWith("org.attune.platform.")) {
                imports.put(name, packages(manifest.getValue("Import-Package")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> packages(String header) {
        Set<String> names = new TreeSet<>();
        if (header != null) {
            for (String clause : DIRECTIVES.matcher(header).replaceAll("").split(",")) {
                names.add(clause.replaceAll(";.*", "").trim());
            }
        }
        return names;
    }

    @Test
    void every_bundle_of_the_product_has_a_floor() {
        assertThat(imports.keySet()).isNotEmpty().allSatisfy(bundle -> assertThat(floor(bundle)).isBetween(0, 5));
    }

    @Test
    void a_bundle_uses_only_floors_below_it() {
        List<String> broken = new ArrayList<>();
        imports.forEach((bundle, packages) -> packages.stream().map(exporter::get)
                .filter(used -> used != null && imports.containsKey(used) && !used.equals(bundle))
                .filter(used -> !mayUse(bundle, used)).distinct()
                .forEach(used -> broken.add(bundle + " must not use " + used)));
        assertThat(broken).isEmpty();
    }

    @Test
    void only_the_workbench_and_its_faces_know_swt() {
        List<String> knowing = imports.entrySet().stream()
                .filter(bundle -> bundle.getValue().stream().anyMatch(name -> name.startsWith("org.eclipse.")))
                .map(Map.Entry::getKey).filter(bundle -> !bundle.endsWith(".ui"))
                .filter(bundle -> !bundle.startsWith("org.attune.workbench")).toList();
        assertThat(knowing).isEmpty();
    }

    @Test
    void only_the_vault_knows_sql_and_keys() {
        List<String> knowing = imports.entrySet().stream()
                .filter(bundle -> bundle.getValue().stream()
                        .anyMatch(name -> name.startsWith("org.sqlite") || name.startsWith("org.bouncycastle")))
                .map(Map.Entry::getKey).filter(bundle -> !bundle.equals("org.attune.vault")).toList();
        assertThat(knowing).isEmpty();
    }

    @Test
    void only_rooms_meant_for_others_are_exported() {
        assertThat(exporter.entrySet()).filteredOn(entry -> entry.getValue().startsWith("org.attune."))
                .noneMatch(entry -> entry.getKey().contains(".internal"));
    }

    private static boolean mayUse(String bundle, String used) {
        int own = floor(bundle);
        int below = floor(used);
        return switch (own) {
            case 0 -> below == 1;
            // What adds to a domain may know it.
            case 2 -> below == 1 || bundle.startsWith(used + ".");
            case 1 -> GROUND.indexOf(used) >= 0 && GROUND.indexOf(used) < GROUND.indexOf(bundle);
            case 3 -> below == 1 || below == 2;
            case 4 -> below == 1 || below == 2 || below == 4 && mayUseOnFloor4(bundle, used);
            case 5 -> below == 1 || below == 2 || below == 4 || capabilityOf(bundle).equals(used);
            default -> false;
        };
    }

    private static boolean mayUseOnFloor4(String bundle, String used) {
        boolean swtFree = WITHOUT_SWT_ON_FLOOR_4.contains(bundle);
        boolean isItsFace = bundle.equals(used + ".ui");
        return isItsFace || WORKBENCH.indexOf(used) < WORKBENCH.indexOf(bundle)
                && (!swtFree || WITHOUT_SWT_ON_FLOOR_4.contains(used));
    }

    private static String capabilityOf(String face) {
        return face.substring(0, face.lastIndexOf('.'));
    }

    /** 0 is the cellar; -1 is a bundle that the design does not know. */
    private static int floor(String bundle) {
        if (bundle.equals("org.attune.vault")) {
            return 0;
        }
        if (GROUND.contains(bundle) || bundle.startsWith(LANGUAGE)) {
            return 1;
        }
        if (DOMAIN.contains(bundle)) {
            return 2;
        }
        if (CAPABILITIES.contains(bundle)) {
            return 3;
        }
        if (WORKBENCH.contains(bundle)) {
            return 4;
        }
        return CAPABILITIES.contains(capabilityOf(bundle)) || DOMAIN.contains(capabilityOf(bundle)) ? 5 : -1;
    }
}
