package org.attune.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Gathers the licence and notice texts that third-party jars carry, and a table of all of them. */
final class LegalFolder {
    private static final Pattern LEGAL_TEXT = Pattern
            .compile("(META-INF/)?(about_files/)?(licen[cs]e|notice|copying|about)[^/]*", Pattern.CASE_INSENSITIVE);
    private static final String WORKS = "META-INF/legal/";
    private static final String HEAD = """
            # Licences and notices

            Attune itself is licensed under EPL-2.0. It comes with these unaltered works of others; where a work carries
            licence or notice texts, they lie in a folder of its name. `bom.json` is the bill of materials (CycloneDX).

            | work | version | licence |
            |---|---|---|
            """;

    private final Path repository;
    private final Licences licences;

    LegalFolder(Path repository, Licences licences) {
        this.repository = repository;
        this.licences = licences;
    }

    void fill(Folder legal, List<Coordinates> jars) throws IOException, AssemblyException {
        StringBuilder notice = new StringBuilder(HEAD);
        for (Coordinates jar : jars) {
            try (JarFile opened = new JarFile(jar.in(repository).toFile())) {
                if (isOurs(jar, opened)) {
                    notice.append(rowsOfWorksInside(opened));
                    copyTextsOfWorksInside(legal, opened);
                } else {
                    notice.append(row(jar, opened));
                    copyTexts(legal, jar, opened);
                }
            }
        }
        legal.write("NOTICE.md", notice.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String row(Coordinates jar, JarFile opened) throws IOException, AssemblyException {
        Optional<String> inPom = licences.of(jar);
        Optional<String> licence = inPom.isPresent() ? inPom : inManifest(opened);
        if (licence.isEmpty() && licences.complete()) {
            throw new AssemblyException("no licence is known of " + jar);
        }
        String known = licence.orElse("not looked up, as this was built offline").replace('|', '/');
        return "| " + jar.artifact() + " | " + jar.version() + " | " + known + " |\n";
    }

    /** A wrapper is built here and stays another's work. */
    private static boolean isOurs(Coordinates jar, JarFile opened) throws IOException {
        return "org.attune".equals(jar.group())
                && inManifest(opened).filter(text -> text.contains("EPL-2.0")).isPresent();
    }

    private static Optional<String> inManifest(JarFile jar) throws IOException {
        return Optional.ofNullable(jar.getManifest())
                .map(manifest -> manifest.getMainAttributes().getValue("Bundle-License"));
    }

    private static void copyTexts(Folder legal, Coordinates jar, JarFile opened) throws IOException {
        for (ZipEntry entry : opened.stream().filter(LegalFolder::isLegalText).toList()) {
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            try (InputStream text = opened.getInputStream(entry)) {
                legal.write(jar.artifact() + "/" + name, text.readAllBytes());
            }
        }
    }

    /** A bundle of ours with a work of others in it, such as a font, names it: {@code name; version; licence}. */
    private static String rowsOfWorksInside(JarFile jar) throws IOException {
        String works = jar.getManifest().getMainAttributes().getValue("Attune-Works");
        return works == null
                ? ""
                : Stream.of(works.split(",")).map(work -> "| " + work.strip().replaceAll("\\s*;\\s*", " | ") + " |\n")
                        .collect(Collectors.joining());
    }

    private static void copyTextsOfWorksInside(Folder legal, JarFile jar) throws IOException {
        for (ZipEntry entry : jar.stream().filter(each -> each.getName().startsWith(WORKS)).toList()) {
            if (!entry.isDirectory()) {
                try (InputStream text = jar.getInputStream(entry)) {
                    legal.write(entry.getName().substring(WORKS.length()), text.readAllBytes());
                }
            }
        }
    }

    private static boolean isLegalText(ZipEntry entry) {
        return !entry.isDirectory() && LEGAL_TEXT.matcher(entry.getName()).matches()
                && !entry.getName().matches(".*\\.(class|properties|mappings|ini|png)");
    }
}
