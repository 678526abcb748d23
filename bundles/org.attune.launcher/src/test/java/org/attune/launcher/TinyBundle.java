package org.attune.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Writes bundles of a few lines, so that the framework has something real to install. */
final class TinyBundle {
    private final Attributes headers;
    private final Manifest manifest = new Manifest();

    private TinyBundle(String name) {
        headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        with("Bundle-ManifestVersion", "2").with("Bundle-SymbolicName", name);
    }

    static TinyBundle named(String name) {
        return new TinyBundle(name);
    }

    TinyBundle with(String header, String value) {
        headers.putValue(header, value);
        return this;
    }

    Path writeTo(Path jar, Class<?>... classes) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Class<?> type : classes) {
                copy(type, zip);
            }
        }
        return jar;
    }

    private static void copy(Class<?> type, JarOutputStream zip) throws IOException {
        String entry = type.getName().replace('.', '/') + ".class";
        zip.putNextEntry(new ZipEntry(entry));
        try (InputStream in = type.getResourceAsStream("/" + entry)) {
            in.transferTo(zip);
        }
    }
}
