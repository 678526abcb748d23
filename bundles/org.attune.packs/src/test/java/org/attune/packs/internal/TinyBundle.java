package org.attune.packs.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A bundle of a few lines, so that the framework has something real to look at. */
final class TinyBundle {
    private final String name;
    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();

    private TinyBundle(String name) {
        this.name = name;
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        with("Bundle-ManifestVersion", "2").with("Bundle-SymbolicName", name);
    }

    static TinyBundle named(String name) {
        return new TinyBundle(name);
    }

    TinyBundle with(String header, String value) {
        manifest.getMainAttributes().putValue(header, value);
        return this;
    }

    /** A declared part that gives one service and needs others. */
    TinyBundle part(String part, Class<?> type, String gives, String... needs) {
        String path = "OSGI-INF/" + part + ".xml";
        StringBuilder xml = new StringBuilder("<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.5.0' name='")
                .append(part).append("' immediate='true'><implementation class='").append(type.getName())
                .append("'/><service><provide interface='").append(gives).append("'/></service>");
        for (String need : needs) {
            xml.append("<reference name='").append(need).append("' interface='").append(need).append("'/>");
        }
        files.put(path, xml.append("</scr:component>").toString().getBytes(StandardCharsets.UTF_8));
        parts.add(path);
        return with("Service-Component", String.join(",", parts)).holding(type);
    }

    TinyBundle holding(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream("/" + path)) {
            files.put(path, in.readAllBytes());
            return this;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    Bundle installIn(BundleContext context) throws BundleException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
            }
        }
        return context.installBundle("tiny:" + name, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
