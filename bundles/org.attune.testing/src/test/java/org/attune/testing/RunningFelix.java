package org.attune.testing;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.felix.scr.info.ScrInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A framework in a folder, which sees the OSGi classes of the tests. */
final class RunningFelix {
    private static final String SHARED = "org.osgi.service.component;version=1.5.1,"
            + "org.osgi.service.component.runtime;version=1.5,org.osgi.service.component.runtime.dto;version=1.5,"
            + "org.osgi.util.promise;version=1.3,org.osgi.util.function;version=1.2";

    private final Framework framework;
    private final Path folder;

    RunningFelix(Path folder) throws BundleException {
        this.folder = folder;
        this.framework = new FrameworkFactory()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED, "felix.log.level", "0"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    void startDeclarativeServices() throws BundleException {
        URL jar = ScrInfo.class.getProtectionDomain().getCodeSource().getLocation();
        context().installBundle(jar.toString()).start();
    }

    /** Starts a bundle that has nothing but one component, whose class is never needed. */
    void startComponent(String name, String offers, String reference) throws BundleException, IOException {
        String xml = """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  <implementation class="nowhere.Nothing"/>
                  <service><provide interface="%s"/></service>
                  <reference name="needed" %s/>
                </scr:component>
                """.formatted(name, offers, reference);
        context().installBundle(bundle(name, xml).toUri().toString()).start();
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }

    private Path bundle(String name, String component) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        headers.putValue("Service-Component", "OSGI-INF/component.xml");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("OSGI-INF/component.xml"));
            out.write(component.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
