package org.attune.itest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.attune.itest.sample.TipsView;

/** A bundle with one view, as a site would install it. */
final class TipsBundle {
    /** Under this location it is installed. */
    static final String LOCATION = "sample:tips";

    private static final String VIEW = TipsView.class.getName().replace('.', '/') + ".class";

    private TipsBundle() {
    }

    static InputStream jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            put(jar, VIEW, VIEW);
            put(jar, "OSGI-INF/tips.xml", "sample/tips.xml");
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", "sample.tips");
        head.putValue("Bundle-Version", "1.0.0");
        head.putValue("Service-Component", "OSGI-INF/tips.xml");
        head.putValue("Import-Package",
                "org.attune.workbench,org.attune.records,org.eclipse.swt,org.eclipse.swt.widgets");
        return manifest;
    }

    private static void put(JarOutputStream jar, String name, String from) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        try (InputStream in = TipsBundle.class.getResourceAsStream("/" + from)) {
            in.transferTo(jar);
        }
        jar.closeEntry();
    }
}
