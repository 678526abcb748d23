package org.attune.itest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A tester that does not know its JUnit runs nothing and says success; so its report is held against the bundle. */
class FrameworkTestsGuard {
    private static final Pattern CASE = Pattern.compile("<testcase [^>]*classname=[\"']([^\"']+)[\"']");

    @Test
    void every_test_class_of_the_bundle_ran_inside_the_framework() throws IOException {
        assertThat(ran()).isNotEmpty().containsAll(wished());
    }

    private static List<String> wished() throws IOException {
        try (JarFile bundle = new JarFile(System.getProperty("attune.bundle"))) {
            String cases = bundle.getManifest().getMainAttributes().getValue("Test-Cases");
            return Arrays.stream(cases.split(",")).map(String::trim).toList();
        }
    }

    private static Set<String> ran() throws IOException {
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> reports = Files.walk(Path.of(System.getProperty("attune.reports")))) {
            for (Path report : reports.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Matcher found = CASE.matcher(Files.readString(report));
                while (found.find()) {
                    classes.add(found.group(1));
                }
            }
        }
        return classes;
    }
}
