package org.attune.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Lays out a product: bundles, lists, launcher, native libraries, Java runtime, legal texts and start scripts. */
final class Assembly {
    private static final int FAILED = 1;

    private final Path described;
    private final Path repository;
    private final Path target;
    private final ProductDescription product;
    private final List<Feature> features;

    private Assembly(Path described, Path repository, Path target) throws IOException, AssemblyException {
        this.described = described;
        this.repository = repository;
        this.target = target;
        this.product = ProductDescription.read(described.resolve("product/product.json"));
        this.features = readFeatures();
    }

    /**
     * Run by the build.
     *
     * @param arguments folder of the filtered descriptions, repository of resolved jars, bill of materials, folder of
     *        start scripts, folder of the product
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> paths = Stream.of(arguments).map(Path::of).toList();
        try {
            Assembly assembly = new Assembly(paths.get(0), paths.get(1), paths.get(4));
            assembly.layOut(paths.get(2), paths.get(3));
            assembly.addRuntime(Path.of(System.getProperty("java.home")));
        } catch (AssemblyException wrong) {
            System.err.println("The product cannot be laid out: " + wrong.getMessage());
            System.exit(FAILED);
        }
    }

    static void layOut(Path described, Path repository, Path bill, Path launch, Path target)
            throws IOException, AssemblyException {
        new Assembly(described, repository, target).layOut(bill, launch);
    }

    private void layOut(Path bill, Path launch) throws IOException, AssemblyException {
        copyBundles();
        writeFeatures();
        copyLib();
        copyScripts(launch);
        writeLegal(bill);
    }

    private void addRuntime(Path jdk) throws IOException, AssemblyException, InterruptedException {
        new JavaRuntime(jdk, product.modules(), product.locales()).make(target.resolve("jre"));
    }

    private List<Feature> readFeatures() throws IOException, AssemblyException {
        List<Feature> found = new ArrayList<>();
        for (String name : product.features()) {
            found.add(Feature.read(described.resolve(name).resolve("feature.json")));
        }
        return List.copyOf(found);
    }

    private Set<Coordinates> bundles() {
        Set<Coordinates> bundles = new LinkedHashSet<>();
        features.forEach(feature -> feature.bundles().forEach(bundle -> bundles.add(bundle.id())));
        return bundles;
    }

    private void copyBundles() throws IOException, AssemblyException {
        try (Folder folder = new Folder(target.resolve("bundles"))) {
            for (Coordinates bundle : bundles()) {
                folder.copy(resolved(bundle), bundle.fileName());
            }
        }
    }

    private void writeFeatures() throws IOException, AssemblyException {
        FeatureFiles files = new FeatureFiles(repository);
        try (Folder folder = new Folder(target.resolve("features"))) {
            for (Feature feature : features) {
                folder.write(feature.name() + ".json", files.json(feature));
                folder.write(feature.name() + ".list", FeatureFiles.list(feature));
            }
        }
    }

    private void copyLib() throws IOException, AssemblyException {
        try (Folder folder = new Folder(target.resolve("lib"))) {
            for (Coordinates jar : product.lib()) {
                folder.copy(resolved(jar), jar.artifact() + ".jar");
            }
            for (ProductDescription.Natives natives : product.natives()) {
                unpack(natives, folder);
            }
            folder.write("version", (product.version() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private void unpack(ProductDescription.Natives natives, Folder lib) throws IOException, AssemblyException {
        try (JarFile jar = new JarFile(resolved(natives.bundle()).toFile())) {
            for (ZipEntry entry : jar.stream().filter(entry -> isMeant(natives, entry.getName())).toList()) {
                try (InputStream library = jar.getInputStream(entry)) {
                    lib.write("native/" + entry.getName().substring(natives.folder().length()), library,
                            entry.getLastModifiedTime());
                }
            }
        }
    }

    private static boolean isMeant(ProductDescription.Natives natives, String entry) {
        return entry.startsWith(natives.folder()) && entry.endsWith(natives.suffix())
                && entry.indexOf('/', natives.folder().length()) < 0;
    }

    private void copyScripts(Path launch) throws IOException {
        try (Folder folder = new Folder(target.resolve("bin")); Stream<Path> scripts = Files.list(launch)) {
            for (Path script : scripts.toList()) {
                folder.copy(script, script.getFileName().toString());
            }
        }
        target.resolve("bin/attune").toFile().setExecutable(true, false);
    }

    private void writeLegal(Path bill) throws IOException, AssemblyException {
        try (Folder folder = new Folder(target.resolve("legal"))) {
            Stream<Coordinates> all = Stream.concat(product.lib().stream(), bundles().stream());
            new LegalFolder(repository, Licences.read(bill)).fill(folder, all.toList());
            if (Files.exists(bill)) {
                folder.copy(bill, "bom.json");
            }
        }
    }

    private Path resolved(Coordinates jar) throws AssemblyException {
        Path file = jar.in(repository);
        if (!Files.exists(file)) {
            throw new AssemblyException(
                    jar + " is named by a feature and is no dependency in features/product/pom.xml");
        }
        return file;
    }
}
